"""Finished series of the whole country: begun by an old base, seasonally adjusted."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ondiris.indices.compile import Compiled
from ondiris.indices.reports import month_name, month_number
from ondiris.indices.seasonal import Adjusted, SeasonalError, Specification, seasonal_adjustments
from ondiris.indices.tree import Node
from ondiris.methods.arrays import Floats
from ondiris.methods.chain_link import chain_link
from ondiris.methods.re_reference import re_reference
from ondiris.model.errors import OndirisError
from ondiris.packs.recipe_series import OldBase, overlap_months


@dataclass(frozen=True)
class Finished:
    """By activity: the `index` from its month `first` on, counted since year 0, and the adjusted series."""

    first: Mapping[str, int]
    index: Mapping[str, Floats]
    adjusted: Mapping[str, Adjusted | SeasonalError]


def finish(compiled: Compiled) -> Finished:
    """Link the old base before the new, and adjust. Raises OndirisError where they do not overlap."""
    recipe, span = compiled.frame.recipe, compiled.frame.span
    country = compiled.frame.country.iso
    first: dict[str, int] = {}
    index: dict[str, Floats] = {}
    for place, node in enumerate(compiled.tree.nodes):
        series = compiled.series[place].index
        if node.region == country and not np.isnan(series).all():
            first[node.activity], index[node.activity] = span.first, series
    if recipe.old_base is not None:
        for code in sorted(set(recipe.old_base.index) & set(index)):
            first[code], index[code] = linked(index[code], span.first, code, recipe.old_base)
    adjusted: dict[str, Adjusted | SeasonalError] = {}
    if (rule := recipe.seasonal) is not None:
        how = Specification(rule.transform, rule.model, rule.outliers, rule.calendar, rule.method)
        for code in rule.activities:
            if Node(country, code) in compiled.tree.places and code in index:
                start = month_name(first[code])
                adjusted |= seasonal_adjustments({code: index[code]}, start, 12, how)
    return Finished(first, index, adjusted)


def linked(new: Floats, first: int, code: str, old: OldBase) -> tuple[int, Floats]:
    """The new index with the old one before it, at the level at which both meet in the overlap.

    The old index is the first link of a chain, the new one the second, which refers to the old one's mean of
    the overlap; the chain is then brought back to the new one's level. Growth within either stays as it is.
    """
    months = {month_number(month): float(value) for month, value in old.index[code].items()}
    begin = min(months)
    overlap = [month_number(month) for month in overlap_months(old.overlap)]
    held = [begin + step for step in range(max(months) - begin + 1)]
    if any(month not in months for month in held) or any(
        month not in months or not first <= month < first + len(new) for month in overlap
    ):
        raise OndirisError(
            f"{old.file}: {code}: expected every month from {month_name(begin)} on, "
            f"and {old.overlap} in the old index and in the new"
        )
    if begin >= first:
        return first, new
    before = np.array([months[month] for month in held])
    mean = new[[month - first for month in overlap]].mean()
    relatives = np.concatenate([before / 100.0, new / mean])
    chain = chain_link(relatives, [0, len(before)], [[], [month - begin for month in overlap]])
    kept = np.concatenate([chain[: first - begin], chain[len(before) :]])
    at = [month - begin for month in overlap]
    found: Floats = re_reference(kept, at) * (mean / 100.0)
    return begin, found
