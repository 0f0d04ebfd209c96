"""An amount is called a growth rate: "the growth rate was 7.1 trillion tenge".

A rate is a number in per cent. Either the label is wrong or the number.

Mend it by calling the amount what it is.
"""

import re
from collections.abc import Callable, Iterator

from ondiris.audit.view import RATIOS, View
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "LBL001"
NAME = "level-called-rate"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the growth rate of manufacturing was [[21.6 trillion tenge]].",),
        "good": (
            "In 2023 the output of manufacturing was 21.6 trillion tenge.",
            "In 2023 the growth rate of manufacturing was 4.1% year on year.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году темп роста обрабатывающей промышленности составил [[21,6 трлн тенге]].",),
        "good": ("В 2023 году темп роста обрабатывающей промышленности составил 4,1% к прошлому году.",),
    },
    "kk": {
        "bad": ("2023 жылы өңдеу өнеркәсібінің өсу қарқыны [[21,6 трлн теңге]] болды.",),
        "good": ("2023 жылы өңдеу өнеркәсібінің өсу қарқыны 4,1% болды.",),
    },
}

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


def check(view: View) -> Iterator[Finding]:
    yield from labelled(view, CODE, SEVERITY, "rate_words", lambda unit: bool(unit) and unit not in RATIOS)


def labelled(
    view: View, code: str, severity: Severity, label: str, wrong: Callable[[str], bool]
) -> Iterator[Finding]:
    """Levels whose unit is wrong for the label that the words before say they are: "the LABEL of x was N"."""
    claims = view.claims
    previous = -1
    for number in view.of_kind(Kind.LEVEL):
        claim = claims[number]
        first = number == 0 or claims[number - 1].sentence != claim.sentence
        if not wrong(claim.unit) or (not first and previous == number):
            continue
        before = view.before(number, 90)
        if not view.says(claim, label, before):
            continue
        words = view.words_of(view.language(claim))
        place = max(before.rfind(word) for word in words.words(label))
        gap = before[place:]
        came = gap.rstrip().endswith(words.words("came_to")) or any(
            word in view.after(number, 60) for word in words.words("came_behind")
        )
        if (
            not came
            or any(sign in gap for sign in ",;:(")
            or any(sign.isdigit() for sign in _YEAR.sub("", gap))
        ):
            continue
        yield view.finding(code, severity, (claim.start, claim.end), (number,), printed=claim.printed)
