"""From a to b, and a multiple that does not fit: "sixfold, from 11 to 93.5 thousand".

Only where no values that the three numbers can stand for fit is it told, also where the multiple was meant as
so many times more on top of what there was.

Mend it by looking up which of the three numbers is wrong.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.misfits import misfit_finding, misfits
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "NFL007"
NAME = "multiple-does-not-fit"
FAMILY = "NFL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 car output rose [[sixfold from 11,000 to 93,500 units]].",
            "In 2023 sales of buses grew [[2.5 times, from 420 to 840 vehicles]].",
        ),
        "good": (
            "In 2023 car output rose 8.5-fold from 11,000 to 93,500 units.",
            "In 2023 sales of buses doubled, from 420 to 840 vehicles.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году выпуск вагонов вырос в [[3 раза, с 400 до 800 штук]].",),
        "good": (
            "В 2023 году выпуск вагонов вырос в 2 раза, с 400 до 800 штук.",
            "В 2023 году выпуск автомобилей вырос в 8,5 раза, с 11 000 до 93 500 единиц.",
        ),
    },
    "kk": {
        "bad": ("2023 жылы вагон өндірісі [[400 данадан 800 данаға дейін, 3 есе]] өсті.",),
        "good": ("2023 жылы вагон өндірісі 400 данадан 800 данаға дейін, 2 есе өсті.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    for misfit in view.once(misfits):
        if view.claims[misfit.by].kind is Kind.MULTIPLE:
            yield misfit_finding(view, misfit, CODE, SEVERITY)
