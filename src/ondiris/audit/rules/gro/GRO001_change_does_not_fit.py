"""From a to b, and a stated change that does not fit: "by 18%, from 93.5 to 98.2 thousand".

Only where no values that the three numbers can stand for fit is it told. A growth in real terms and amounts
in current prices may differ; where the sentence says so, nothing is told.

Mend it by looking up which of the three numbers is wrong.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.misfits import Misfit, misfit_finding, misfits
from ondiris.audit.arithmetic.rebased import Rebased, wrong_rebased
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "GRO001"
NAME = "change-does-not-fit"
FAMILY = "GRO"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 car output rose by [[12.1% from 22,100 to 33,683 units]].",
            "In 2023 the share rose by [[7.9 percentage points from 20.1% to 25.3%]].",
        ),
        "good": (
            "In 2023 car output rose by 52% from 22,100 to 33,683 units.",
            "In 2023 the share rose by 5.2 percentage points from 20.1% to 25.3%.",
            "In 2023 output grew by 3.1% in real terms, from 20.1 trillion tenge to 24.3 trillion tenge.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году выпуск автомобилей вырос на [[12,1%, с 22 100 единиц до 33 683 единиц]].",),
        "good": ("В 2023 году выпуск автомобилей вырос на 52%, с 22 100 до 33 683 единиц.",),
    },
    "kk": {
        "bad": (),
        "good": ("2023 жылы автокөлік өндірісі 22 100 данадан 33 683 данаға дейін, 52%-ға өсті.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    told: set[int] = set()
    for misfit in view.once(misfits):
        told.add(misfit.by)
        if view.claims[misfit.by].kind is not Kind.MULTIPLE:
            yield misfit_finding(view, misfit, CODE, SEVERITY)
    for found in wrong_rebased(view):
        if found.by not in told:
            yield misfit_finding(view, _of_base(view, found), CODE, SEVERITY)


def _of_base(view: View, found: Rebased) -> Misfit:
    """What an amount is of the base that it and the level beside it give."""
    amount = view.claims[found.amount]
    gives = f"{view.number(amount.value / found.base * 100, 3)}%"
    base = view.number(found.base.scaleb(-amount.scale))
    return Misfit(found.by, tuple(sorted(found[:3])), f"{amount.printed} ÷ {base} = {gives}", gives)
