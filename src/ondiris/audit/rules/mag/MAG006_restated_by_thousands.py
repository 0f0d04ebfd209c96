"""A number is told again, a thousand times as large: "132.4 tonnes, more exactly 132,418 tonnes".

Told where words say that the number is the same. One of the magnitudes or units is wrong.

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
        ),
        "good": (
            "The fair sold 86,412 tickets in 2024, rounded 86 thousand.",
            "In 2024 the mine raised 132.4 tonnes of gold. The exact figure is 132,418 kg.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году выставку посетили 86 412 человек, округлённо [[86 миллионов]].",
            "Добыча золота за 2024 год — 132,4 тонны, точнее, [[132 418 тонн]].",
        ),
        "good": ("Добыча золота за 2024 год — 132,4 тонны, точнее, 132 418 килограммов.",),
    },
    "kk": {
        "bad": ("2024 жылы 21,1 мың тонна уран өндірілді; кестедегі дәл мәні [[21 112 мың тонна]].",),
        "good": ("2024 жылы 21,1 мың тонна уран өндірілді; кестедегі дәл мәні 21 112 тонна.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    for first, second in restated(view):
        one, other = view.claims[first], view.claims[second]
        times = thousandfold(one, other)
        if times:
            yield view.unlike(CODE, SEVERITY, first, second, times=times)
