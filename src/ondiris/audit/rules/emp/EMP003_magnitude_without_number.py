"""A word of magnitude and a currency without a number: "investment of trillion tenge".

The number was dropped in publishing.

Mend it by putting the number in.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from ondiris.audit.view import View
from ondiris.audit.wording import Wording
from ondiris.model.finding import Finding, Severity

CODE = "EMP003"
NAME = "magnitude-without-number"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the zones attracted investment of [[trillion tenge]].",),
        "good": (
            "In 2023 the zones attracted investment of 1.6 trillion tenge.",
            "In 2023 the zones attracted investment of several trillion tenge.",
            "The project, worth a billion dollars, began in 2023.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году объем инвестиций составил [[трлн тенге]].",),
        "good": ("В 2023 году объем инвестиций составил 1,6 трлн тенге.", "Речь идет о миллиардах тенге."),
    },
    "kk": {
        "bad": ("2023 жылы инвестиция көлемі [[трлн теңге]] болды.",),
        "good": ("2023 жылы инвестиция көлемі 1,6 трлн теңге болды.",),
    },
}


@cache
def _pattern(words: Callable[[str], Wording], language: str) -> "re.Pattern[str]":
    magnitudes, currencies = (
        "|".join(sorted(map(re.escape, words(language).words(name)), key=len, reverse=True))
        for name in ("magnitudes", "currencies")
    )
    return re.compile(rf"(?<=[^\W\d_] )(?:{magnitudes}) (?:{currencies})\w{{0,6}}")


def check(view: View) -> Iterator[Finding]:
    low = view.low
    for each in view.read.paragraphs:
        words = view.words_of(each.language)
        for found in _pattern(view.words_of, each.language).finditer(low, each.start, each.end):
            before = f" {low[max(each.start, found.start() - 24) : found.start()].rstrip()}"
            if not before.endswith(words.words("needs_number")):
                continue
            inside = view.inside(found.start() - 1, found.end())
            if len(inside):
                continue
            yield view.finding(CODE, SEVERITY, found.span(), (), (), printed=view.text[slice(*found.span())])
