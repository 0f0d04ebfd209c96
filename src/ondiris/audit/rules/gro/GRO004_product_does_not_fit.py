"""A number is told as following from two others and is a digit off: "40 at 18.5 million, 470 in all".

Told of a price and how many, a yield and an area, an output a day and the days, where words say that the last
number follows from the others and one digit puts it right; and of a mean a month and its year.

Mend it by multiplying again.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.monthly import means
from ondiris.audit.arithmetic.multiplying import misprinted
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity

CODE = "GRO004"
NAME = "product-does-not-fit"
FAMILY = "GRO"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The bakery makes [[1,200 loaves a day; in 30 days that comes to 63,000]] loaves.",
            "Wheat was cut on [[42,000 hectares at an average of 3.1 tonnes per hectare, which makes 180,200 "
            "tonnes]].",
            "The plant made [[85 tractors a month on average, and over the year 1,200]].",
        ),
        "good": (
            "The plant made 85 tractors a month on average, and over the year 1,020.",
            "The bakery makes 1,200 loaves a day; in 30 days that comes to 36,000 loaves.",
            "Wheat was cut on 42,000 hectares at an average of 3.1 tonnes per hectare, which makes 130,200 "
            "tonnes.",
        ),
    },
    "ru": {
        "bad": ("С [[640 гектаров собрали по 45 тонн картофеля с гектара, то есть 38 800 тонн]].",),
        "good": ("С 640 гектаров собрали по 45 тонн картофеля с гектара, то есть 28 800 тонн.",),
    },
    "kk": {
        "bad": ("Наубайхана күніне [[1 500 нан пісіреді, демек 30 күнде 54 000]] нан шығады.",),
        "good": ("Наубайхана күніне 1 500 нан пісіреді, демек 30 күнде 45 000 нан шығады.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for product in misprinted(view):
        price, pieces = claims[product.price], claims[product.pieces]
        made = f"{price.printed} × {pieces.printed}"
        yield _finding(view, product.numbers, made, claims[product.total])
    for month, year in means(view):
        yield _finding(view, (month, year), f"{claims[month].printed} × 12", claims[year])


def _finding(view: View, numbers: tuple[int, ...], made: str, total: Claim) -> Finding:
    evidence = (f"{made} ≠ {total.printed}",)
    span = view.span(*numbers)
    return view.finding(CODE, SEVERITY, span, numbers, evidence, made=made, total=total.printed)
