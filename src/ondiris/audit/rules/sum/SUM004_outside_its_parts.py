"""A whole grew more than the fastest of its parts, or an average lies above all that it is of.

The growth of a whole is an average of that of its parts. Told only where all parts of an activity, as the
classification has them, are in the text for the same period and region; of an average where its sentence
tells the range that it is of, or three numbers and more.

Mend it by looking up all the rates.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ondiris.audit.breakdowns.averaging import outside
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "SUM004"
NAME = "outside-its-parts"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 margins at the three mills ranged from 4.2% to 9.8%, giving an average of [[11.3%]].",
            "In 2023 industry grew by [[9.3%]] year on year, mining by 4.6%, manufacturing by 4.1%, "
            "electricity supply "
            "by 2.0% and water supply by 3.1%.",
        ),
        "good": (
            "In 2023 margins at the three mills ranged from 4.2% to 9.8%, giving an average of 7.3%.",
            "In 2023 margins at the three mills ranged from 4.2% to 9.8%; the industry average was 11.3%.",
            "In 2023 industry grew by 4.3% year on year, mining by 4.6%, manufacturing by 4.1%, "
            "electricity supply "
            "by 2.0% and water supply by 3.1%.",
            "In 2023 industry grew by 9.3% year on year, mining by 4.6% and manufacturing by 4.1%.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], dict[str, int]] = {}
    for number in view.of_kind(Kind.GROWTH):
        claim = view.claims[number]
        subject = claim.subject
        if subject.activity and subject.indicator == "output" and not subject.product and claim.period:
            key = (claim.period, claim.comparison, subject.region, claim.nature)
            groups.setdefault(key, {}).setdefault(subject.activity, number)
    for known in groups.values():
        for activity, number in known.items():
            parts = view.facts.parts.get(activity)
            if parts and parts <= known.keys():
                yield from _outside(view, number, [known[part] for part in sorted(parts)])
    for number, parts_of in outside(view):
        yield _finding(view, number, parts_of, "average")


def _outside(view: View, whole: int, parts: list[int]) -> Iterator[Finding]:
    claim = view.claims[whole]
    rates = [_signed(view.claims[part]) for part in parts]
    lows = [low for low, _ in rates if low is not None]
    highs = [high for _, high in rates if high is not None]
    low, high = _signed(claim)
    if len(lows) < len(parts) or len(highs) < len(parts) or low is None or high is None:
        return
    if min(lows) <= high and low <= max(highs):
        return
    yield _finding(view, whole, parts)


def _finding(view: View, whole: int, parts: Sequence[int], key: str = "message") -> Finding:
    printed = view.claims[whole].printed
    evidence = (f"{printed} ∉ {', '.join(view.claims[part].printed for part in parts)}",)
    place = view.claims[whole].start, view.claims[whole].end
    return view.finding(CODE, SEVERITY, place, (whole, *parts), evidence, None, key, printed=printed)


def _signed(claim: Claim) -> tuple[Decimal | None, Decimal | None]:
    interval = -claim.interval if claim.direction is DOWN else claim.interval
    return interval.low, interval.high
