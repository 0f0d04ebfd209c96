"""A number is told again with one other digit: "reserves are 75,000 tonnes. Reserves of 85,000 tonnes".

Told where the later number has as many digits, the magnitude and the unit of one of the sentences before,
what its clause names was named with that one, and no word makes it of another time or thing.

Mend it by looking up which of the two is right.
"""

from collections.abc import Iterator
from itertools import combinations

from ondiris.audit.around import numbers_before
from ondiris.audit.digits import swapped
from ondiris.audit.dimensions import PER, TIMES
from ondiris.audit.naming.again import told_of_it
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.qualifier import EXACT

CODE = "CON008"
NAME = "one-digit-off"
FAMILY = "CON"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Reserves of lithium are 75,000 tonnes. Reserves of [[85,000 tonnes]] cover 30 years.",
            "Inflation in the euro area was 8.3%. At an inflation of [[8.8%]] the bank kept its rate.",
        ),
        "good": (
            "Reserves of lithium are 75,000 tonnes. Reserves of 75,000 tonnes cover 30 years.",
            "Reserves of lithium are 75,000 tonnes. Reserves of nickel are 85,000 tonnes.",
            "Inflation in the euro area was 8.3%. In Estonia inflation was 8.8%.",
        ),
    },
    "ru": {
        "bad": (
            "На ремонт школ направлено 4,7 млрд тенге. Направленные на ремонт школ [[5,7 млрд тенге]] ушли.",
        ),
        "good": (
            "На ремонт школ направлено 4,7 млрд тенге. Направленные на ремонт школ 4,7 млрд тенге ушли.",
            "На ремонт школ направлено 4,7 млрд тенге. На ремонт больниц - 5,7 млрд тенге.",
        ),
    },
    "kk": {
        "bad": (
            "Мектептерді жөндеуге 4,7 млрд теңге бөлінді. Мектептерді жөндеуге бөлінген [[5,7 млрд теңге]] "
            "игерілді.",
        ),
        "good": (
            "Мектептерді жөндеуге 4,7 млрд теңге бөлінді. Мектептерді жөндеуге бөлінген 4,7 млрд теңге "
            "игерілді.",
        ),
    },
}

_KINDS = frozenset((Kind.LEVEL, Kind.SHARE, None))
_ASIDE = frozenset((Role.CONVERTED, Role.FROM, Role.PLAN))
#: Fewer digits are the same by chance; so many numbers and sentences back the first telling is.
_LEAST, _BACK, _SENTENCES = 2, 8, 3


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    forms = [_form(claim) for claim in claims]
    for number, (claim, form) in enumerate(zip(claims, forms, strict=True)):
        if form is None or form not in forms[max(0, number - _BACK) : number]:
            continue
        near = list(numbers_before(view, number, _BACK, _SENTENCES))
        off = [each for each in near if forms[each] == form and _one_off(claims[each], claim)]
        if not off or _made_of(view, near, claim):
            continue
        first = next((each for each in off if told_of_it(view, each, number)), -1)
        if first >= 0:
            yield view.unlike(CODE, SEVERITY, first, number)


def _form(claim: Claim) -> tuple[int, int, int, str] | None:
    """How a number is printed: its magnitude, decimals, digits and unit; None where it is none to compare.

    What is told of each year need not be told again to be so.
    """
    told = claim.kind in _KINDS and claim.role not in _ASIDE and claim.qualifier is EXACT
    if not told or claim.unit in TIMES or claim.value <= 0:
        return None
    digits = claim.value.adjusted() - claim.scale + claim.decimals + 1
    return (claim.scale, claim.decimals, digits, claim.unit.partition(PER)[0]) if digits >= _LEAST else None


def _one_off(one: Claim, other: Claim) -> bool:
    """Whether two numbers that are printed alike differ in one digit, or in the order of two."""
    two = len(one.digits) == _LEAST and not one.scale and not one.decimals
    if two and swapped(one.digits, other.digits):
        return True  # CON007 tells of more digits alone
    return sum(left != right for left, right in zip(one.digits, other.digits, strict=True)) == 1


def _made_of(view: View, near: list[int], claim: Claim) -> bool:
    """Whether a number was told before, or is the sum or the difference of two that were."""
    values = [view.claims[each].value for each in near]
    return claim.value in values or any(
        claim.value in (one + other, abs(one - other)) for one, other in combinations(values, 2)
    )
