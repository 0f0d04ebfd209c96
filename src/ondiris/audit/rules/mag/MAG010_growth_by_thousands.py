"""A stated change fits two amounts, but for a thousand: "9.54 billion tonnes after 9.18 million, 3.9% more".

Or the difference of two amounts is a thousand times off, or a rise is larger than what it leads to. One of
the magnitudes is wrong.

Mend it by looking up the magnitude.
"""

from collections.abc import Iterator

from ondiris.audit.changes.beyond import beyond
from ondiris.audit.changes.shifting import thousands
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "MAG010"
NAME = "growth-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Cement use reached [[9.54 billion tonnes in 2023. In 2022 it had been 9.18 million tonnes]], so "
            "that it went up by 3.9%.",
            "The city's revenue will be [[16.6 million dollars, which is 738 million dollars]] more than in "
            "2023.",
        ),
        "good": (
            "Cement use reached 9.54 million tonnes in 2023. In 2022 it had been 9.18 million tonnes, so "
            "that it went up by 3.9%.",
            "The city will get 16.6 billion dollars, which is 738 million dollars more than in 2023.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году собрали [[9,54 млрд тонн, в 2022 году - 9,18 млн тонн]], рост на 3,9%.",
            "Доходы города составят [[16,6 млн рублей, что на 738 млн рублей]] выше уровня 2023 года.",
        ),
        "good": ("В 2023 году собрали 9,54 млн тонн, в 2022 году - 9,18 млн тонн, рост на 3,9%.",),
    },
    "kk": {
        "bad": (
            "2023 жылы [[9,54 млрд тонна, 2022 жылы 9,18 млн тонна]] жиналды, бұл 3,9%-ға көп.",
            "Қаланың кірісі [[16,6 млн теңге болады, бұл 738 млн теңгеге]] көп.",
        ),
        "good": ("2023 жылы 9,54 млн тонна, 2022 жылы 9,18 млн тонна жиналды, бұл 3,9%-ға көп.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for by, high, low, power in thousands(view):
        times = f"{10 ** abs(power):,}".replace(",", " ")
        numbers = (by, high, low) if claims[by].scale else (high, low)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(*numbers),
            tuple(sorted((by, high, low))),
            (f"{claims[high].printed}; {claims[low].printed}; {claims[by].printed}: × {times}",),
            printed=claims[by].printed,
            times=times,
        )
    for rise, end in beyond(view):
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(rise, end),
            tuple(sorted((rise, end))),
            (f"{claims[end].printed} < {claims[rise].printed}",),
            key="beyond",
            printed=claims[rise].printed,
            end=claims[end].printed,
        )
