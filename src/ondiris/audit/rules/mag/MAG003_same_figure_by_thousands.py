"""The same figure stands twice in a text, a thousand (or a million) times apart.

"26,272.9 billion" in one place and "26,272.9 million" in another: one of the two words of magnitude is wrong.

Mend it by looking up which.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.naming.repeats import repeats
from ondiris.audit.naming.restating import one_unit, thousandfold, whole_of
from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "MAG003"
NAME = "same-figure-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 manufacturing output was 26.3 trillion tenge.\n\nManufacturing output of [[26.3 "
            "billion tenge]] "
            "in 2023 was a record.",
        ),
        "good": (
            "In 2023 manufacturing output was 26.3 trillion tenge.\n\nManufacturing output of 26.3 "
            "trillion tenge "
            "in 2023 was a record.",
        ),
    },
    "ru": {
        "bad": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 26,3 трлн тенге.\n\nПо "
            "данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил [[26,3 млрд "
            "тенге]].",
        ),
        "good": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 26,3 трлн тенге.\n\nПо "
            "данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил 26,3 трлн тенге.",
        ),
    },
}

#: So few digits may be the same by chance, so many are not; how far words stand before a number.
_FEWEST, _CERTAIN, _BEFORE = 2, 3, 24
_NEAR = 8
_THOUSANDS = frozenset(Decimal(10) ** power for power in (3, 6, 9))


def check(view: View) -> Iterator[Finding]:
    for first, second in sorted({*repeats(view), *_of_same_digits(view)}):
        one, other = view.claims[first], view.claims[second]
        factor = thousandfold(one, other)
        if factor:
            yield view.finding(
                CODE,
                SEVERITY,
                (other.start, other.end),
                (first, second),
                (f"{one.printed} ↔ {other.printed}: × {factor}",),
                one=one.printed,
                other=other.printed,
                times=factor,
            )


def _of_same_digits(view: View) -> Iterator[tuple[int, int]]:
    """Amounts of one unit in two sentences of a paragraph, whose digits are the same but for the magnitude.

    Two digits may be the same by chance: of them words have to say that the former number is meant.
    """
    seen: dict[tuple[int, tuple[int, ...]], list[int]] = {}
    for number, claim in enumerate(view.claims):
        if claim.kind is not Kind.LEVEL or claim.value <= 0 or claim.role is Role.CONVERTED:
            continue
        digits = whole_of(claim).normalize().as_tuple().digits
        if len(digits) < _FEWEST:
            continue
        former = seen.setdefault((claim.paragraph, digits), [])
        for first in former:
            if _again(view, first, number, len(digits)):
                yield first, number
        former.append(number)


def _again(view: View, first: int, second: int, digits: int) -> bool:
    one, other = view.claims[first], view.claims[second]
    if one.sentence == other.sentence or not one_unit(one, other) or "-per-" in one.unit + other.unit:
        return False
    if not other.unit and not (other.scale and one.scale):
        return False
    if _by_thousand(view, first):
        return False
    meant = view.says(other, "definite", view.before(second, _BEFORE))
    return meant or (digits >= _CERTAIN and one.unit == other.unit != "")


def _by_thousand(view: View, number: int) -> bool:
    """Whether a paragraph counts a thousand of something: "1,000 sheds at 1,250 euros, so 1.25 million"."""
    claims = view.claims
    return any(
        claim.value in _THOUSANDS
        for claim in claims[max(0, number - _NEAR) : number + _NEAR]
        if claim.paragraph == claims[number].paragraph
    )
