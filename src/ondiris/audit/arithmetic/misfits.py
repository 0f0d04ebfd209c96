"""Stated changes that the two amounts they are of do not give.

Arithmetic on the intervals that rounding leaves open: only where no true values fit is one told. A growth in
real terms and amounts in current prices may differ; where the sentence says so, nothing is told.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.arithmetic.slipping import slips
from ondiris.audit.around import ends_in
from ondiris.audit.changes.alike import ranged
from ondiris.audit.changes.explaining import explained
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import PER
from ondiris.audit.view import RATIOS, Change, View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.qualifier import Qualifier

_REAL = ("real", "reals")
_ONE, _HUNDRED, _CENT = Decimal(1), Decimal(100), Decimal("0.01")


class Misfit(NamedTuple):
    """The number of a stated change, those of all three in order, the proof, and what they give."""

    by: int
    claims: tuple[int, ...]
    evidence: str
    gives: str


def misfits(view: View) -> Sequence[Misfit]:
    """The changes, in per cent, points, times or amounts, that do not fit from and to; one for each `by`."""
    return list(_misfits(view))


def misfit_finding(view: View, misfit: Misfit, code: str, severity: Severity) -> Finding:
    """What a rule says of a change that does not fit."""
    return view.finding(
        code,
        severity,
        view.span(*misfit.claims),
        misfit.claims,
        (misfit.evidence,),
        printed=view.claims[misfit.by].printed,
        computed=misfit.gives,
    )


def _misfits(view: View) -> Iterator[Misfit]:
    joined: set[int] = set()
    for change in (*view.changes, *slips(view)):
        if change.by < 0 or change.by in joined:
            continue
        start, end, by = (view.claims[number] for number in (change.start, change.end, change.by))
        if (
            start.value <= 0
            or end.value <= 0
            or by.value == 0
            or (by.value < 0 and change.direction is not Direction.DOWN)
        ):
            continue
        told = _told(view, change)
        other = not _bound(view, change) and explained(view, change)
        if told is None or other or any(ranged(view, each) for each in change[:2]):
            continue
        joined.add(change.by)
        yield Misfit(change.by, tuple(sorted((change.start, change.end, change.by))), *told)


def _bound(view: View, change: Change) -> bool:
    """Whether by, from and to stand side by side, so that no other amount can be meant."""
    first, last = view.claims[change.start], view.claims[change.end]
    roles = first.role is Role.FROM and last.role is Role.TO and first.pair == change.end
    numbers = (change.start, change.end, change.by)
    beside = max(numbers) - min(numbers) == 2 and change.by == min(numbers)
    return roles and beside and first.sentence == view.claims[change.by].sentence


def _told(view: View, change: Change) -> tuple[str, str] | None:
    """Evidence and the change that the two numbers give, where the stated one cannot be."""
    start, end, by = (view.claims[number] for number in (change.start, change.end, change.by))
    falls = change.direction is Direction.DOWN
    first, last = view.interval(change.start), view.interval(change.end)
    if start.unit in RATIOS:
        if by.kind is Kind.POINTS:
            difference = (first - last) if falls else (last - first)
            stated = by.interval * _CENT if by.unit == "bp" else by.interval
            if falls and by.value < 0:
                stated = -stated
            if not difference.disjoint(stated):
                return None
            if not _relative(first, last, falls).disjoint(by.interval):
                return None
            gives = end.value - start.value
            return f"{end.printed} − {start.printed} = {view.number(gives)}", view.number(gives)
        if by.kind is not Kind.GROWTH or start.unit != "pct":
            return None
        points = (first - last) if falls else (last - first)
        relative = _relative(first, last, falls)
        if not points.disjoint(by.interval) or not relative.disjoint(by.interval):
            return None
        if not shown(by.printed) and not points.disjoint(by.interval * _CENT):
            return None  # "by two tenths, from 3.3% to 3.1%"
        gives = end.value - start.value
        return f"{end.printed} − {start.printed} = {view.number(gives)}", view.number(gives)
    return _of_levels(view, change, falls)


def _relative(start: Interval, end: Interval, falls: bool) -> Interval:
    ratio = end / start
    return (_ONE - ratio) * _HUNDRED if falls else (ratio - _ONE) * _HUNDRED


def _of_levels(view: View, change: Change, falls: bool) -> tuple[str, str] | None:
    start, end, by = (view.claims[number] for number in (change.start, change.end, change.by))
    first, last = view.interval(change.start), view.interval(change.end)
    ratio = last / first
    value = end.value / start.value
    shown = f"{end.printed} ÷ {start.printed} = {view.number(value)} ({view.between(ratio)})"
    if by.kind in (Kind.GROWTH, None) and by.unit == "pct":
        relative = _relative(first, last, falls)
        stated = -by.interval if by.value < 0 else by.interval
        # "Fell by 25%" is no fall to 25%; "grew by 104%" is an index, which another rule tells.
        told = by.kind is Kind.GROWTH and by.role is Role.BY and by.direction is Direction.DOWN
        by_so_much = told and start.role is Role.FROM
        if not relative.disjoint(stated) or not (by_so_much or (ratio * _HUNDRED).disjoint(stated)):
            return None
        if any(view.says(by, table, view.sentence(change.by)) for table in _REAL):
            return None
        percent = (value - 1) * 100
        return f"{shown}: {view.number(percent, 3)}%", f"{view.number(percent, 3)}%"
    if by.kind is Kind.MULTIPLE:
        if _of_another(view, change.by):
            return None
        # "Halved" is half as much, "fell two times" too.
        fold = _ONE / ratio if falls and by.value >= 1 else ratio
        if not fold.disjoint(by.interval) or not fold.disjoint(by.interval + _ONE):
            return None
        times = 1 / value if falls and by.value >= 1 else value
        return shown, f"× {view.number(times, 3)}"
    bare = by.kind is None and not by.unit
    if bare or (by.kind is Kind.LEVEL and by.unit in (start.unit, start.unit.partition(PER)[0])):
        difference = (first - last) if falls else (last - first)
        if not difference.disjoint(by.interval) or _ablative(view, by):
            return None
        gives = end.value - start.value
        return f"{end.printed} − {start.printed} = {view.number(gives)}", view.number(gives)
    return None


def _of_another(view: View, by: int) -> bool:
    """Whether a multiple is of something named behind it: "debt fell to 367 million, or 1.6 times EBITDA"."""
    behind = view.text[view.claims[by].end :][:2]
    return behind[:1] == " " and behind[1:].isupper()


def _ablative(view: View, by: Claim) -> bool:
    """Whether a case says that an amount is what is exceeded: "1,8 млн тоннадан көп"."""
    return by.qualifier is not Qualifier.EXACT and ends_in(view, by, "ablative")
