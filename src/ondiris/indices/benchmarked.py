"""A monthly index brought to the annual means of a yearly survey, its parts moved in the same proportion."""

from collections.abc import Mapping
from decimal import Decimal

import numpy as np

from ondiris.indices.frame import Frame
from ondiris.indices.tree import Node
from ondiris.methods.arrays import Floats
from ondiris.methods.cholette_dagum import cholette_dagum
from ondiris.methods.denton import denton


def means_of(node: Node, frame: Frame) -> Mapping[int, Decimal]:
    """The annual means of a node: of an activity in the whole country, or of the whole in a region."""
    rule = frame.recipe.benchmark
    if rule is None:
        return {}
    if node.region == frame.country.iso:
        return rule.annual.get(node.activity, {})
    return rule.regions.get(node.region, {}) if node.activity == frame.recipe.top else {}


def corrections(index: Floats, node: Node, frame: Frame) -> Floats:
    """What each month is multiplied by, ones where the recipe has no benchmark of the node.

    Years that are not reported whole are left out; after the last benchmark Denton keeps its correction,
    and that of Cholette and Dagum dies away.
    """
    rule, span = frame.recipe.benchmark, frame.span
    annual = means_of(node, frame)
    years = [year for year in sorted(annual) if len(span.of_year(year)) == 12]
    if rule is None or not years:
        return np.ones_like(index)
    means = [float(annual[year]) for year in years]
    starts = [span.of_year(year)[0] for year in years]
    ends = [start + 12 for start in starts]
    if rule.method == "denton":
        met = denton(index, means, starts, ends, average=True)
    else:
        met = cholette_dagum(index, means, starts, ends, rho=float(rule.rho), average=True)
    found: Floats = met / index
    return found
