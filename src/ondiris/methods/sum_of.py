"""The sum of levels of disjoint parts.

Formula: S = L(1) + L(2) + ... + L(n)

>>> from decimal import Decimal
>>> parts = Level(Decimal(21), "projects"), Level(Decimal(14), "projects")
>>> sum_of(*parts) == Level(Decimal(35), "projects")
True

Source: aggregation of flows and stocks as the sum over elementary units: System of National Accounts
2008, chapter 2, section on aggregation. Indices and growth rates cannot be added: see `laspeyres` and
`contribution`.
"""

import re
from dataclasses import replace
from functools import reduce
from itertools import combinations
from operator import add

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.key import NONE, Key
from ondiris.model.kind import Kind
from ondiris.model.quantities import Level

_PARTS = ("activity", "region", "product")
_ISIC = re.compile(r"[A-U]\d{0,4}")


def _sum(*parts: N) -> N:
    return reduce(add, parts)


def sum_of(*parts: Level) -> Level:
    """The sum of levels in one unit. Raises TypeError on none, other kinds or two units."""
    values = [value_of(part, Level) for part in parts]
    if len({part.unit for part in parts}) != 1:
        raise MismatchError("a sum needs at least one level, and all in one unit")
    return Level(compute(_sum, *values), parts[0].unit)


def disjoint(first: Key, second: Key) -> bool:
    """Whether the codes of two parts show that nothing is counted in both.

    A code of the classification holds those that begin with it (`C` holds `C24`), a country its regions, and
    `-` everything.
    """
    return any(_apart(getattr(first, part), getattr(second, part)) for part in _PARTS)


def _apart(left: str, right: str) -> bool:
    if left == right or NONE in (left, right):
        return False
    short, long = sorted((left, right), key=len)
    nested = _ISIC.fullmatch(short) and _ISIC.fullmatch(long) and long.startswith(short)
    return not nested and not long.startswith(short + "-")


def figure(*parts: Figure) -> Figure:
    """The sum over activities, regions or products; its key joins their codes by `+`.

    Raises MismatchError unless all are levels of one indicator, unit, nature and period, and any two are
    disjoint by their codes.
    """
    if not parts:
        raise MismatchError("a sum needs at least one part")
    first = parts[0]
    need_kind(first, Kind.LEVEL)
    for part in parts:
        need_same(first, part, "country", "indicator", "measure", "unit", "nature", "period")
    for one, other in combinations(parts, 2):
        if not disjoint(one.key, other.key):
            raise MismatchError(f"{one.key} and {other.key} may count the same twice")
    codes = ({getattr(part.key, name) for part in parts} for name in _PARTS)
    activity, region, product = ("+".join(sorted(found)) for found in codes)
    key = replace(first.key, activity=activity, region=region, product=product)
    text = " + ".join(f"{{{at}}}" for at in range(len(parts)))
    return derive("sum_of", key, _sum, text, *parts, linear=True)
