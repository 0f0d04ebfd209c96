"""Amounts told in words and at once in digits: "a billion and a half, or 1.05 billion", "(705 million)"."""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.digits import last, shown
from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.kind import Kind

#: The two are of one thing up to this ratio; a footnote behind an amount has fewer digits.
_HALF, _DIGITS = Decimal("0.5"), 3
_ASIDE = frozenset((Role.FROM, Role.PLAN, Role.PART, Role.BY))


def digits_apart(view: View) -> Iterator[tuple[int, int]]:
    """Pairs (words, digits) of one amount, where the digits are none that the words round."""
    claims = view.claims
    for number in view.of_kind(Kind.LEVEL):
        if number + 1 == len(claims) or shown(claims[number].printed) or not claims[number].scale:
            continue
        one, other = claims[number], claims[number + 1]
        if (
            not _one_unit(one.unit, other.unit)
            or other.role in _ASIDE
            or shown(other.printed) < _DIGITS - bool(other.scale)
        ):
            continue
        if (
            other.value <= 0
            or not _HALF <= other.value / one.value <= 1 / _HALF
            or not _at_once(view, number)
        ):
            continue
        # "A billion and a half" is 1.5, and told of what is a tenth of a billion more or less.
        if abs(other.value - one.value) > Decimal(1).scaleb(last(one.value)):
            yield number, number + 1


def _one_unit(one: str, other: str) -> bool:
    """Whether the digits have the unit of the words, or leave out whom they count."""
    return one == other or (not other and dimension(one) in ("", "people"))


def _at_once(view: View, number: int) -> bool:
    """Whether a bracket has the digits alone, or a word says that they are the same."""
    one, other = view.claims[number], view.claims[number + 1]
    gap = view.low[one.end : other.start]
    bracket = gap.strip() == "(" and view.low.startswith(")", other.end)
    return bracket or (other.scale > 0 and gap.strip() in view.words(other, "in_other_words"))
