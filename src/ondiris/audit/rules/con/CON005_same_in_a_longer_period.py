"""One amount is told of two periods, one inside the other: "17,590 tonnes in January-March ... in March".

Nothing would have been made in the rest of the longer period; mostly the column was mistaken.

Mend it by looking up both.
"""

from collections.abc import Iterator

from ondiris.audit.digits import shown
from ondiris.audit.naming.named import named
from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.qualifier import Qualifier

CODE = "CON005"
NAME = "same-in-a-longer-period"
FAMILY = "CON"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Production of lead was 17,590 tonnes in January-February 2021. In February 2021 "
            "production of lead was "
            "[[17,590 tonnes]].",
        ),
        "good": (
            "Production of lead was 17,590 tonnes in January-February 2021. In February 2021 "
            "production of lead was "
            "8,590 tonnes.",
        ),
    },
    "ru": {
        "bad": ("В 2025 году собрано 62 тепловоза.\n\nВ январе–ноябре 2025 года собрано [[62 тепловоза]].",),
        "good": ("В 2025 году собрано 62 тепловоза.\n\nВ январе–ноябре 2025 года собрано 58 тепловозов.",),
    },
}

_FLOWS = frozenset(("output", "production", "exports", "sales"))
#: Numbers of fewer digits may well be equal by chance.
_DIGITS = 2


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    seen: dict[tuple[object, ...], int] = {}
    for number in view.of_kind(Kind.LEVEL):
        claim = claims[number]
        subject = claim.subject
        if (
            subject.indicator not in _FLOWS
            or not (subject.product or subject.activity)
            or claim.period is None
        ):
            continue
        if claim.role is not Role.PLAIN or claim.nature is not Nature.ACTUAL:
            continue
        if claim.qualifier is not Qualifier.EXACT or shown(claim.printed) < _DIGITS:
            continue
        key = (subject.indicator, subject.activity, subject.product, subject.region, claim.unit, claim.value)
        first = seen.setdefault(key, number)
        one = claims[first].period
        if first == number or one is None or one == claim.period or claims[first].sentence == claim.sentence:
            continue
        if (
            not (one.contains(claim.period) or claim.period.contains(one))
            or named(view, first)[0] != named(view, number)[0]
        ):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (first, number),
            (f"{view.period(one)} ≠ {view.period(claim.period)}",),
            printed=claim.printed,
            first=view.period(one),
            second=view.period(claim.period),
        )
