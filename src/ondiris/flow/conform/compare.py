"""Judging a result: how many numbers come within the tolerance, and how far the farthest is."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

import numpy as np

from ondiris.flow.conform.case import Case, Check
from ondiris.flow.conform.tables import Labelled
from ondiris.model.errors import InvalidInputError, Problem

Status = Literal["reproduced", "outside", "incomplete", "missing", "failed"]

#: What floats add to a tolerance that is a decimal number.
_FLOATS = 1e-12


@dataclass(frozen=True)
class Outcome:
    """What became of a check. `largest` is in parts of the expected number where `relative`.

    `status`: all `reproduced`; some `outside` the tolerance; `incomplete`, other numbers than the case
    counts; a file is `missing`; a method `failed`. `farthest` names the number that `largest` is of.
    """

    case: str
    check: str
    title: str
    origin: str
    status: Status
    reproduced: int
    total: int
    largest: float
    tolerance: float
    count: int
    relative: bool = False
    farthest: str = ""
    why: str = ""
    note: str = ""

    def as_dict(self) -> dict[str, Any]:
        told = asdict(self)
        # JSON knows no infinity: nothing was found to measure.
        told["largest"] = self.largest if np.isfinite(self.largest) else None
        return told


def compare(case: Case, check: Check, found: Any, expected: Any) -> Outcome:
    """Raises InvalidInputError where the two are not of one shape."""
    labels = expected.labels if isinstance(expected, Labelled) else ()
    wanted = np.asarray(expected.values if isinstance(expected, Labelled) else expected, dtype=np.float64)
    given = np.asarray(found, dtype=np.float64)
    if given.shape != wanted.shape:
        told = f"{check.name}: found {given.shape}, expected {wanted.shape}"
        raise InvalidInputError([Problem(case.name, column="checks", value=told, expected="one shape")])
    if check.decimals is not None:
        given = np.round(given, check.decimals)
    known = ~np.isnan(wanted)
    apart = np.abs(given - wanted)
    if check.relative:
        apart = apart / np.abs(wanted)
    apart = np.where(np.isnan(apart) & known, np.inf, apart)
    slack = check.tolerance + _FLOATS * (1.0 if check.relative else np.maximum(1.0, np.abs(wanted)))
    within = int((known & (apart <= slack)).sum())
    total = int(known.sum())
    far = np.unravel_index(int(np.where(known, apart, -1.0).argmax()), wanted.shape) if total else ()
    return Outcome(
        case=case.name,
        check=check.name,
        title=case.title,
        origin=case.origin,
        status="reproduced" if within == total else "outside",
        reproduced=within,
        total=total,
        largest=float(apart[far]) if total else 0.0,
        tolerance=check.tolerance,
        count=check.count,
        relative=check.relative,
        farthest=_label(labels, far),
        why=check.why,
    )


def failed(case: Case, check: Check, status: Status, note: str) -> Outcome:
    """Nothing could be compared."""
    return Outcome(
        case=case.name,
        check=check.name,
        title=case.title,
        origin=case.origin,
        status=status,
        reproduced=0,
        total=0,
        largest=float("inf"),
        tolerance=check.tolerance,
        count=check.count,
        relative=check.relative,
        why=check.why,
        note=note,
    )


def merged(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """One outcome for each check of a case, over all its replays; then its numbers are counted."""
    together: dict[str, Outcome] = {}
    for one in outcomes:
        first = together.get(one.check)
        together[one.check] = one if first is None else _both(first, one)
    return [_counted(one) for one in together.values()]


def _both(first: Outcome, second: Outcome) -> Outcome:
    order: list[Status] = ["failed", "missing", "outside", "reproduced"]
    worse, other = (first, second) if first.largest >= second.largest else (second, first)
    return replace(
        worse,
        status=min(first.status, second.status, key=order.index),
        reproduced=first.reproduced + second.reproduced,
        total=first.total + second.total,
        note=worse.note or other.note,
    )


def _counted(one: Outcome) -> Outcome:
    if one.status != "reproduced" or one.total == one.count:
        return one
    return replace(one, status="incomplete", note=f"{one.total} numbers, {one.count} are expected")


def _label(labels: Sequence[Sequence[str]], place: Sequence[Any]) -> str:
    if len(labels) != len(place):
        return ", ".join(str(int(at)) for at in place)
    return ", ".join(names[int(at)] for names, at in zip(labels, place, strict=True))
