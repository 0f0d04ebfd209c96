"""A number is told again, a thousand times as large: "132.4 tonnes, more exactly 132,418 tonnes".

Told where words say that the number is the same, or it stands alone in a bracket behind the other. One of
the magnitudes or units is wrong.

Mend it by looking up the magnitude.
"""

from collections.abc import Iterator

from ondiris.audit.naming.restating import restated, thousandfold
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "MAG006"
NAME = "restated-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The fair sold 86,412 tickets in 2024, rounded [[86 million]].",
            "In 2024 the mine raised 132.4 tonnes of gold. The exact figure is [[132,418 tonnes]].",
            "In 2024 the profit was 1,250 million tenge ([[1.25 trillion tenge]]).",
        ),
        "good": (
            "The fair sold 86,412 tickets in 2024, rounded 86 thousand.",
            "In 2024 the profit was 1,250 million tenge (1.25 billion tenge).",
            "In 2024 the mine raised 132.4 tonnes of gold. The exact figure is 132,418 kg.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году выставку посетили 86 412 человек, округлённо [[86 миллионов]].",
            "Добыча золота за 2024 год — 132,4 тонны, точнее, [[132 418 тонн]].",
            "В 2024 году прибыль достигла 1 250 млн тенге ([[1,25 трлн тенге]]).",
        ),
        "good": ("Добыча золота за 2024 год — 132,4 тонны, точнее, 132 418 килограммов.",),
    },
    "kk": {
        "bad": (
            "2024 жылы 21,1 мың тонна уран өндірілді; кестедегі дәл мәні [[21 112 мың тонна]].",
            "2024 жылы пайда 1 250 млн теңге ([[1,25 трлн теңге]]) болды.",
        ),
        "good": ("2024 жылы 21,1 мың тонна уран өндірілді; кестедегі дәл мәні 21 112 тонна.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    for first, second in restated(view):
        one, other = view.claims[first], view.claims[second]
        times = thousandfold(one, other)
        if times:
            yield view.unlike(CODE, SEVERITY, first, second, times=times)
