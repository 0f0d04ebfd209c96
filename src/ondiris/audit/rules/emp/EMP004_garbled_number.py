"""A number whose digits fell apart or whose signs are doubled: "by 6 1.3 percent", "5,,2%".

Whether 61.3 or 1.3 is meant cannot be told from the text.

Mend it by looking up the number.
"""

import re
from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "EMP004"
NAME = "garbled-number"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the output of food products fell by [[6 1.3 percent]] year on year.",
            "In 2023 the output of food products fell by [[5,,2%]] year on year.",
        ),
        "good": ("In 2023 the output of food products fell by 61.3 percent year on year.",),
    },
    "ru": {
        "bad": ("В 2023 году производство продуктов снизилось на [[6 1,3%]] к прошлому году.",),
        "good": ("В 2023 году производство продуктов снизилось на 61,3% к прошлому году.",),
    },
    "kk": {
        "bad": ("2023 жылы өндіріс [[5,,2%]] өсті.",),
        "good": ("2023 жылы өндіріс 5,2%-ға өсті.",),
    },
}

_UNIT = r" ?(?:%|per ?cent|процент\w{0,3}|пайыз\w{0,3})"
_GARBLED = re.compile(
    rf"(?<= )(?<![0-9.,] )[0-9]{{1,2}} [0-9]{{1,2}}[.,][0-9]{{1,2}}{_UNIT}"
    rf"|(?<![0-9.,])[0-9]{{1,3}}(?:,,|,\.|\.,|\.\.)[0-9]{{1,2}}{_UNIT}"
    rf"|(?<![0-9.,])[0-9]{{1,3}}[.,] [0-9]{_UNIT}"
)


def check(view: View) -> Iterator[Finding]:
    low = view.low
    for found in _GARBLED.finditer(low):
        language = next((each.language for each in view.read.paragraphs if each.start <= found.start() < each.end), "en")
        words = view.words_of(language).words("by") + view.words_of(language).words("to")
        doubled = not found[0][:4].replace(" ", "").isdigit() and " " not in found[0][:4]
        before = f" {low[max(0, found.start() - 14) : found.start()]}".rstrip()
        if not doubled and not before.endswith(words):
            continue
        yield view.finding(CODE, SEVERITY, found.span(), (), (), printed=view.text[slice(*found.span())])
