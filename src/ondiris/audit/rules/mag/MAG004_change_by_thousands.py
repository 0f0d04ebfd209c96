"""A change between two amounts that are a thousand times apart: "from 3.9 million to 4.0 billion tonnes",
"from 3,923 million to 4.0 million tonnes".

No industry grows a thousandfold from one year to the next; one of the two words of magnitude is wrong.

Mend it by giving both numbers the same magnitude.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "MAG004"
NAME = "change-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 zinc output rose from [[3.9 thousand tonnes to 4.0 million tonnes]].",
            "In 2023 zinc output rose by 2% to [[4.0 million tonnes from 3,923 million tonnes]] in 2022.",
        ),
        "good": (
            "In 2023 zinc output rose from 3.9 million tonnes to 4.0 million tonnes.",
            "In 2023 zinc output rose by 2% to 4.0 million tonnes from 3.923 million tonnes in 2022.",
            "In 2023 the new mill raised its output from 2 tonnes to 1,950 tonnes.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году производство стали выросло с [[3,9 тыс. тонн до 4,0 млн тонн]].",),
        "good": ("В 2023 году производство стали выросло с 3,9 млн тонн до 4,0 млн тонн.",),
    },
    "kk": {
        "bad": ("2023 жылы болат өндірісі [[3,9 мың тоннадан 4,0 млн тоннаға]] дейін өсті.",),
        "good": ("2023 жылы болат өндірісі 3,9 млн тоннадан 4,0 млн тоннаға дейін өсті.",),
    },
}

_LEAST, _MOST = Decimal("0.2"), Decimal(5)
#: With one word of magnitude for both, a digit sign was misplaced; the two have to be nearer then.
_NEAR_LEAST, _NEAR_MOST = Decimal("0.5"), Decimal(2)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for change in view.changes:
        start, end = claims[change.start], claims[change.end]
        if start.value <= 0 or end.value <= 0 or start.kind is not Kind.LEVEL:
            continue
        if start.scale == end.scale == 0:
            continue
        ratio = end.value / start.value
        least, most = (_NEAR_LEAST, _NEAR_MOST) if start.scale == end.scale else (_LEAST, _MOST)
        power = next((power for power in (3, 6, 9, -3, -6, -9) if least < ratio.scaleb(-power) < most), 0)
        if not power or (change.by >= 0 and claims[change.by].value >= 100):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(change.start, change.end),
            sorted((change.start, change.end)),
            (f"{end.printed} ÷ {start.printed} = {view.number(ratio, 3)}",),
            start=start.printed,
            end=end.printed,
            times=view.number(ratio if ratio > 1 else 1 / ratio, 2),
        )
