"""A number is told again and is another: "412,350, in round figures 414 thousand".

Told where words say that the number is the same ("rounded", "more exactly", "in the press release"), and no
number rounds to both.

Mend it by rounding the finer one, or by looking up which one is right.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.retold import spoken_of
from ondiris.audit.digits import last, shown
from ondiris.audit.naming.restating import restated, rounds, thousandfold
from ondiris.audit.naming.spelt import digits_apart
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.qualifier import Qualifier

CODE = "RND003"
NAME = "restated-number"
FAMILY = "RND"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The fair sold 86,412 tickets in 2024, rounded [[89 thousand]].",
            "Visitors in 2024: 18,350 (in the booklet [[19.8 thousand]]).",
            "In 2024 the mine raised 132.4 tonnes of gold. The exact figure is [[138,412 kg]].",
            "In 2024 the port handled 11,904 thousand tonnes. In short, [[12.9 million tonnes]] passed.",
            "In 2023 the yard borrowed three quarters of a billion tenge, or [[705 million tenge]].",
        ),
        "good": (
            "The fair sold 86,412 tickets in 2024, rounded 86 thousand.",
            "Visitors in 2024: 18,350 (in the booklet 18.4 thousand).",
            "In 2024 the mine raised 132.4 tonnes of gold. The exact figure is 132,412 kg.",
            "In 2024 the port handled 11.9 million tonnes. In short, almost 12 million tonnes passed.",
            "Visitors in 2024: 18,350 (in 2023 there were 15,120).",
            "In 2023 the yard borrowed three quarters of a billion tenge, or 748 million tenge.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году выставку посетили 86 412 человек, округлённо [[89 тысяч]].",
            "В 2024 году аэропорт принял 5 312 600 пассажиров (в пресс-релизе — [[5,8 млн]]).",
            "Добыча золота за 2024 год — 132,4 тонны, точнее, [[138 412 килограммов]].",
        ),
        "good": (
            "В 2024 году выставку посетили 86 412 человек, округлённо 86 тысяч.",
            "В 2024 году аэропорт принял 5 312 600 пассажиров (в пресс-релизе — 5,3 млн).",
            "Добыча золота за 2024 год — 132,4 тонны, точнее, 132 412 килограммов.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы көрмеге 86 412 адам келді, дөңгелектесек, [[89 мың]].",
            "2024 жылы әуежай 5 312 600 жолаушы қабылдады (баспасөз хабарламасында [[5,8 млн]]).",
            "2024 жылы 21,1 мың тонна уран өндірілді; кестедегі дәл мәні [[24 112 тонна]].",
        ),
        "good": (
            "2024 жылы көрмеге 86 412 адам келді, дөңгелектесек, 86 мың.",
            "2024 жылы әуежай 5 312 600 жолаушы қабылдады (баспасөз хабарламасында 5,3 млн).",
            "2024 жылы 21,1 мың тонна уран өндірілді; кестедегі дәл мәні 21 112 тонна.",
        ),
    },
}


_THREE, _TEN = 3, 10


def _rounder(one: Claim, other: Claim) -> bool:
    """Whether zeros end one of two numbers printed to one digit: "18,463 ... rounded 18,600"."""
    hedged = one.qualifier is Qualifier.ABOUT and last(one.value) > max(0, last(other.value))
    if hedged and one.unit in (other.unit, "persons") and shown(other.printed) >= _THREE:
        return True  # "about 200 people; the exact number is 341"
    rounder = (
        last(other.value) > max(0, last(one.value))
        and min(shown(one.printed), shown(other.printed)) >= _THREE
    )
    return rounder and one.unit == other.unit and abs(one.value - other.value) * _TEN < one.value


def check(view: View) -> Iterator[Finding]:
    for first, second in restated(view):
        one, other = view.claims[first], view.claims[second]
        if thousandfold(one, other) or not (rounds(one, other) or _rounder(one, other)):
            continue
        if other.qualifier in (Qualifier.OVER, Qualifier.UNDER):
            continue  # RND004 looks at these
        yield view.unlike(CODE, SEVERITY, first, second)
    for first, second in (*spoken_of(view), *digits_apart(view)):
        yield view.unlike(CODE, SEVERITY, first, second)
