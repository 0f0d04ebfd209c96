"""The verb says one direction and the two numbers the other: "rose from 196 to 193 billion".

Either the verb is wrong, or the two numbers are swapped, or one of them is.

Mend it by looking up both numbers.
"""

from collections.abc import Iterator

from ondiris.audit.around import clause_behind, since_former
from ondiris.audit.changes.weighed import weighed
from ondiris.audit.view import Change, View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity

CODE = "DIR001"
NAME = "verb-against-numbers"
FAMILY = "DIR"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 output rose from [[196 billion tenge to 193 billion tenge]].",
            "In 2023 steel output fell to [[3.2 million tonnes from 2.9 million tonnes]] a year earlier.",
            "In 2023 the mill rolled [[310 tonnes a day, which is less than the 280 tonnes a day]] of 2022.",
            "In 2023 the wait at a stop was cut from [[18 minutes to 21 minutes]].",
        ),
        "good": (
            "In 2023 output rose from 193 billion tenge to 196 billion tenge.",
            "In 2023 output fell from 196 billion tenge to 193 billion tenge.",
            "The winner improved her time from 58.2 seconds to 57.9 seconds.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году объем производства вырос с [[196 млрд тенге до 193 млрд тенге]].",
            "Добыча за 2023 год – [[27,3 млн тонн, что больше прошлогодних 28,5 млн тонн]].",
        ),
        "good": ("В 2023 году объем производства вырос со 193 млрд тенге до 196 млрд тенге.",),
    },
    "kk": {
        "bad": (
            "2023 жылы өндіріс көлемі [[196 млрд теңгеден 193 млрд теңгеге]] дейін өсті.",
            "2023 жылы [[27,3 млн тонна өндірілді, бұл былтырғы 28,5 млн тоннадан]] көп.",
        ),
        "good": ("2023 жылы өндіріс көлемі 193 млрд теңгеден 196 млрд теңгеге дейін өсті.",),
    },
}

_TIME = frozenset(("s", "ms", "min", "h"))
#: How far before two numbers the noun of a change stands, and how far behind them what they came to.
_NOUN, _BEHIND = 40, 20


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    told = {
        frozenset((change.start, change.end))
        for change in view.changes
        if change.direction is not Direction.NONE
    }
    plainly = [change for change in weighed(view) if frozenset((change.start, change.end)) not in told]
    for change in [*view.changes, *plainly]:
        if change.direction not in (Direction.UP, Direction.DOWN):
            continue
        start, end = claims[change.start], claims[change.end]
        if start.nature is not end.nature:
            continue
        if start.value < 0 or end.value < 0 or start.value == end.value:
            continue
        if start.unit in _TIME and change.direction is Direction.UP:
            continue  # a record or a runner's time rises where it gets shorter
        rises = end.value > start.value
        if rises == (change.direction is Direction.UP) or not view.interval(change.start).disjoint(
            view.interval(change.end)
        ):
            continue
        if view.says(start, "two_way", view.sentence(change.start)):
            continue
        if view.says(start, "rate_of_growth", view.before(min(change.start, change.end), 90)):
            continue  # "cut its forecast of growth from 3.2% to 3.0%"
        if _how_much(view, change):
            continue
        sign = "<" if end.value < start.value else ">"
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(change.start, change.end),
            sorted({change.start, change.end, *((change.by,) if change.by >= 0 else ())}),
            (f"{end.printed} {sign} {start.printed}",),
            key="up" if change.direction is Direction.UP else "down",
            start=start.printed,
            end=end.printed,
        )


def _how_much(view: View, change: Change) -> bool:
    """Whether two numbers are how much rises came to: "бағаның өсуі 4 теңгеден 9 теңгеге дейін болды"."""
    first, last = sorted((change.start, change.end))
    claim = view.claims[first]
    if not view.sentence_holds(claim, "rise_of", "fall_of") or not view.says(
        claim, "came_behind", clause_behind(view, last, _BEHIND)
    ):
        return False
    before = since_former(view, first, _NOUN)
    return view.says(claim, "rise_of", before) or view.says(claim, "fall_of", before)
