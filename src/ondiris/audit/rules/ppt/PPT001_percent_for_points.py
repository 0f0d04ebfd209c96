"""Percent is said where percentage points are meant, or the reverse: "from 20% to 25%, up 5%".

A share that goes from 20 to 25% rises by 5 percentage points, or by 25 per cent. Told where the two numbers
show which of the two was meant.

Mend it by saying percentage points.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.slipping import of_one_time
from ondiris.audit.changes.alike import ranged
from ondiris.audit.changes.pointed import against_percent
from ondiris.audit.changes.pointed import points as points_nearby
from ondiris.audit.naming.named import own
from ondiris.audit.view import Change, View
from ondiris.model.claim import FROM, Direction
from ondiris.model.finding import Finding, Fix, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

CODE = "PPT001"
NAME = "percent-for-points"
FAMILY = "PPT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the share of domestic producers rose from 20% to 25%, or by [[5%]].",
            "In 2023 the share of domestic producers rose from 20% to 25%, or by [[25 percentage points]].",
            "Unemployment was 4.9% in June 2023, [[0.4%]] lower than in June 2022, when it was 5.3%.",
            "The share of elite seed reached 9% in 2024, which is [[1.9%]] higher than the 7.1% of 2023.",
        ),
        "good": (
            "In 2023 the share of domestic producers rose from 20% to 25%, or by 5 percentage points.",
            "In 2023 the share of domestic producers rose from 20% to 25%, or by 25%.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году доля отечественных производителей выросла на [[5%]], с 20% до 25%.",),
        "good": (
            "В 2023 году доля отечественных производителей выросла на 5 процентных пунктов, с 20% до 25%.",
        ),
    },
    "kk": {
        "bad": ("2023 жылы отандық өндірушілердің үлесі 20%-дан 25%-ға дейін, [[5%-ға]] өсті.",),
        "good": ("2023 жылы отандық өндірушілердің үлесі 20%-дан 25%-ға дейін, 5 пайыздық тармаққа өсті.",),
    },
}

_ONE, _HUNDRED = Decimal(1), Decimal(100)
#: A point of a percentage below this is more than two per cent of it.
_FEW = Decimal(50)
#: How far before a change the word stands that makes it one in points.
_SAID = 70


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    told: set[int] = set()
    for change in [*view.changes, *against_percent(view, "pct"), *points_nearby(view)]:
        if change.by in told:
            continue
        if change.by < 0 or claims[change.start].unit != "pct" or claims[change.end].unit != "pct":
            continue
        if ranged(view, change.by):
            continue  # "plus or minus 1 percentage point, that is, from 15.5% to 17.5%"
        told.add(change.by)
        by = claims[change.by]
        if claims[change.start].value <= 0 or claims[change.end].value <= 0 or not by.value:
            continue
        told_as = by.interval if by.value > 0 else -by.interval
        said_points = by.unit == "pp"
        if not said_points and by.unit != "pct":
            continue
        points, relative = _both(view, change)
        meant, said = (relative, points) if said_points else (points, relative)
        if meant.disjoint(told_as):
            continue
        if not said.disjoint(told_as) and (said_points or not _just_points(view, change)):
            continue
        one_time = of_one_time(view, (change.start, change.end), change.by)
        if one_time and not _of_another(view, change) and not _absolute(view, change):
            yield _finding(view, change, said_points)


def _absolute(view: View, change: Change) -> bool:
    """Whether a change in per cent is said to be absolute: then it is in points."""
    by = view.claims[change.by]
    return by.unit == "pct" and view.says(by, "absolute", view.before(change.by, _SAID))


def _of_another(view: View, change: Change) -> bool:
    """Whether the clause of a change names a thing that those of the two rates do not."""
    claims = view.claims
    last = max(change.start, change.end)
    if change.by < last or claims[change.by].sentence != claims[last].sentence:
        return False
    if (
        claims[change.start].role is not FROM
        or "," not in view.low[claims[last].end : claims[change.by].start]
    ):
        return False
    codes = [own(view, number)[0] for number in (change.by, change.start, change.end)]
    return bool(codes[0] - codes[1] - codes[2])


def _just_points(view: View, change: Change) -> bool:
    """Whether the printed percentages differ by just what is told, which is far less than their per cent."""
    start, end, by = (view.claims[each].value for each in (change.start, change.end, change.by))
    return abs(end - start) == abs(by) and start < _FEW


def _both(view: View, change: Change) -> tuple[Interval, Interval]:
    """The change in points, and in per cent of where it began."""
    start, end = view.claims[change.start].rounding, view.claims[change.end].rounding
    if change.direction is Direction.DOWN or view.claims[change.end].value < view.claims[change.start].value:
        return start - end, (_ONE - end / start) * _HUNDRED
    return end - start, (end / start - _ONE) * _HUNDRED


def _finding(view: View, change: Change, said_points: bool) -> Finding:
    start, end, by = (view.claims[number] for number in (change.start, change.end, change.by))
    difference = abs(end.value - start.value)
    relative = abs(end.value / start.value - 1) * 100
    words = view.words_of(view.language(by))
    # Where the word is inflected by the number, only a fraction has one form for all numbers.
    unit = "percent" if said_points else "fraction" if by.decimals else "points"
    plain = re.split("[ %]", by.printed, maxsplit=1)[0]
    mended = words.message(CODE, unit, {"n": plain})
    if view.text[by.end : by.end + 1] == ".":
        mended = mended.removesuffix(".")  # one stop ends an abbreviation and the sentence
    return view.finding(
        CODE,
        SEVERITY,
        (by.start, by.end),
        sorted((change.start, change.end, change.by)),
        (
            f"|{end.printed} − {start.printed}| = {view.number(difference)} {view.wording.ui('pp')}",
            f"|{end.printed} ÷ {start.printed} − 1| = {view.number(relative, 3)}%",
        ),
        Fix(by.start, by.end, mended) if by.kind in (Kind.GROWTH, Kind.POINTS) else None,
        key="said_points" if said_points else "message",
        printed=by.printed,
        points=view.number(difference),
        relative=f"{view.number(relative, 3)}%",
    )
