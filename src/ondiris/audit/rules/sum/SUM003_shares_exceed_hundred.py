"""The shares of one whole that a sentence lists add up to more than 100%.

"Mining accounted for 51.8%, metals for 34.1%, food for 18.8%, chemicals for 16.3%" makes 121%. Often growth
rates that were taken for shares.

Mend it by calling the numbers what they are, or by looking up the one that is wrong.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.breakdowns.hundred import hundreds
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "SUM003"
NAME = "shares-exceed-hundred"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 mining accounted for [[51.8%, metallurgy for 34.1%, food for 18.8%, and chemicals "
            "for 16.3%]].",
            "In 2023 women made up [[22% of the staff, men 88%]].",
        ),
        "good": (
            "In 2023 mining accounted for 31.8%, metallurgy for 34.1%, food for 18.8%, and chemicals for "
            "5.3%.",
            "In the trial 62% of the men and 58% of the women recovered.",
            "In 2023 women made up 22% of the staff, men 78%.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году на металлургию приходится [[51,8%, на машиностроение 34,1%, на химию 28,8%]].",),
        "good": ("В 2023 году на металлургию приходится 51,8%, на машиностроение 24,1%, на химию 8,8%.",),
    },
}

_HUNDRED = Decimal(100)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for listed in hundreds(view):
        if any(claims[each].value >= _HUNDRED for each in listed):
            continue  # debts of several countries, each as a share of its own product
        terms = " + ".join(view.number(claims[each].value) for each in listed)
        made = sum((claims[each].value for each in listed), Decimal(0))
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(*listed),
            listed,
            (f"{terms} = {view.number(made)} > 100",),
            total=f"{view.number(made)}%",
        )
