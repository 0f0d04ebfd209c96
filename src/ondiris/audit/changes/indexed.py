"""An index and the growth that is told as what it says: "the index was 104.6%, that is, a rise of 4.6%"."""

from decimal import Decimal

from ondiris.audit.around import LINKS
from ondiris.audit.changes.alike import between
from ondiris.audit.changes.explaining import as_index
from ondiris.audit.changes.nearby import same_thing
from ondiris.audit.changes.offering import named_by, names_nothing, own_clause, refers, without
from ondiris.audit.view import View
from ondiris.model.claim import BY, PLAIN
from ondiris.model.kind import GROWTH, INDEX

_HUNDRED, _LEAST, _MOST, _WHOLLY = Decimal(100), Decimal(70), Decimal(300), 80
#: How long the words between the two may be, and how many numbers around may be meant, how long
#: the name of an index may be.
_FAR, _NEAR, _NAME = 70, 4, 90
#: What sets the growth apart from the index: another time, the mean of others, the speed of a change.
_APART = ("monthly", "since_when", "averages", "whereas", "pace", "against_plan")
#: Of a price index and of money growth is another thing.
_OTHERWISE = ("price_index", "nominal", "by_value")


def growth_of(view: View, number: int) -> int:
    """The growth that is told of an index and cannot be; or -1."""
    claims, index = view.claims, view.claims[number]
    if not _LEAST < index.value < _MOST or index.role is not PLAIN:
        return -1
    for growth in (number + 1, number - 1):
        if 0 <= growth < len(claims) and _alike(view, number, growth):
            told = _concluded(view, number, growth) if growth > number else _shown_by(view, number, growth)
            if told and not _explained(view, number, growth):
                return growth
    return -1


def _alike(view: View, number: int, by: int) -> bool:
    """Whether a change may be that of an index, and is not of its size."""
    index, growth = view.claims[number], view.claims[by]
    if growth.kind is not GROWTH or growth.unit != "pct" or growth.role not in (BY, PLAIN):
        return False
    if not 0 < growth.value < _WHOLLY or growth.paragraph != index.paragraph:
        return False
    if "" not in (growth.comparison, index.comparison) and growth.comparison != index.comparison:
        return False
    if None not in (growth.period, index.period) and growth.period != index.period:
        return False
    told = f" {view.sentence(number)} {view.sentence(by)} "
    if any(view.says(index, table, told) for table in _OTHERWISE):
        return False
    change = index.interval - _HUNDRED
    if not change.disjoint(growth.interval) or not (-change).disjoint(growth.interval):
        return False
    return same_thing(view, (number, number), by)


def _concluded(view: View, number: int, by: int) -> bool:
    """Whether the words behind an index say that a change is what it means."""
    claims = view.claims
    index, growth = claims[number], claims[by]
    if growth.sentence > index.sentence + 1:
        return False
    gap = between(view, number, by)
    own = gap.partition(",")[2] or gap
    around = f"{own} {view.after(by, _FAR).partition(',')[0]}"
    if len(gap) > _FAR or any(view.says(growth, table, around) for table in _APART):
        return False
    if any(view.says(growth, table, f" {own}") for table in ("earlier", "lately")):
        return False
    if view.says(growth, "making", f" {own} ") and not _of_making(view, number):
        return False
    if growth.sentence > index.sentence:
        return refers(view, by, number)
    if gap.lstrip(LINKS).startswith(view.words(index, "apposition")):
        plain = not any(sign in gap.lstrip(LINKS) for sign in ",;:(")
        if plain:
            return False  # another rule tells it
    linked = view.says(growth, "told_of", gap) or view.says(growth, "so_then", gap)
    return linked and own_clause(view, number, by, number)


def _of_making(view: View, number: int) -> bool:
    """Whether an index is one of what was made, and not of incomes, prices or moods."""
    claim, before = view.claims[number], view.before(number, _NAME)
    made = view.says(claim, "volume_index", before) or view.says(claim, "making", before)
    if view.says(claim, "whole_economy", f" {before} {view.after(number)} "):
        return False
    return made and claim.subject.indicator in ("", "output", "production")


def _shown_by(view: View, number: int, by: int) -> bool:
    """Whether an index behind a change is told as its own: "grew by 4.6%: the volume index was 104.6%"."""
    claims = view.claims
    index = claims[number]
    gap = between(view, by, number)
    if index.sentence != claims[by].sentence or len(gap) > _FAR or "(" in gap:
        return False
    if not view.says(index, "volume_index", gap) or any(view.says(index, table, gap) for table in _APART):
        return False
    return names_nothing(view, index, without(view, index, gap, "volume_index"), named_by(view, by))


def _explained(view: View, number: int, by: int) -> bool:
    """Whether another index, or another change, near the two is what is meant."""
    claims = view.claims
    low, high = sorted((number, by))
    for each in range(max(0, low - _NEAR), min(len(claims), high + _NEAR + 1)):
        other = claims[each]
        if each in (number, by) or other.paragraph != claims[by].paragraph:
            continue
        if other.kind is INDEX and not as_index(claims[by]).disjoint(other.interval):
            return True
        if other.kind is GROWTH and not as_index(other).disjoint(claims[number].interval):
            return True
    return False
