"""Passes over reports larger than memory: each over some of the regions, so that strata stay whole."""

from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ibis.expr.types as ir


def parts_of(regions: Sequence[str], count: int) -> tuple[tuple[str, ...], ...]:
    """The regions in at most `count` parts, each region in one of them."""
    count = max(min(count, len(regions)), 1)
    return tuple(tuple(regions[number::count]) for number in range(count))


def part(raw: "ir.Table", parts: Sequence[Sequence[str]], number: int) -> "ir.Table":
    """The reports of a part; the first also has those whose region is strange or missing."""
    if len(parts) == 1:
        return raw
    region = raw.region.cast("string")
    if number:
        return raw.filter(region.isin(parts[number]))
    others = [each for later in parts[1:] for each in later]
    return raw.filter(~region.isin(others).fill_null(False))


def union(tables: "Sequence[ir.Table]") -> "ir.Table":
    """The rows of tables of the same columns."""
    return reduce(lambda one, other: one.union(other), tables)
