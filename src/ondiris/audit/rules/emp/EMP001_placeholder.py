"""A place where a number is still to be put in: "XX%", "[TBD]", "#REF!", "grew by %".

Somebody meant to fill it in. A reader sees that the text was not read before it went out.

Mend it by putting the number in.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from ondiris.audit.view import View
from ondiris.audit.wording import Wording
from ondiris.model.finding import Finding, Severity

CODE = "EMP001"
NAME = "placeholder"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 output grew by [[XX%]] year on year.",
            "In 2023 output grew by [[%]] year on year.",
            "In 2023 output was [[[TBD]]] trillion tenge, as the table says.",
            "In 2023 output was [[#REF!]] and exports fell.",
            "In 2023 output grew by [[___%]] year on year.",
        ),
        "good": (
            "In 2023 output grew by 5.2% year on year.",
            "The XX century began in 1901; the XXL size is 54.",
            "Percent (%) is a hundredth.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году промышленность выросла на [[ХХ%]] к прошлому году.",
            "Промышленность выросла на [[%]] в 2023 году.",
        ),
        "good": (
            "В 2023 году промышленность выросла на 5,2% к прошлому году.",
            "В XX веке промышленность росла.",
        ),
    },
    "kk": {
        "bad": ("2023 жылы өнеркәсіп өткен жылмен салыстырғанда [[XX%]] өсті.",),
        "good": ("2023 жылы өнеркәсіп өткен жылмен салыстырғанда 5,2%-ға өсті.",),
    },
}

#: Every branch begins with a sign that is rare in texts, so that the scan is quick and linear.
_PLACEHOLDER = (
    r"#(?:REF!|DIV/0!|VALUE!|N/A|NAME\?|NUM!|NULL!)"
    r"|\[(?:TBD|TBC|TK|XX+|[.…]{1,3}|%(words)s)\]"
    r"|\{\{?[A-Za-z_][A-Za-z_0-9.]{0,40}\}\}?(?= ?(?:%(units)s))"
    r"|(?<![\w.,])(?:[XxХх]{2,3}|[XxХх]{1,3}[.,][XxХх]{1,2}|_{2,20}|\?{2,5}|NaN|nan) ?(?=%%)%%"
    r"|(?<![\w.,])(?:[XxХх]{2,3}|[XxХх]{1,3}[.,][XxХх]{1,2}|_{3,20}|NaN)(?= (?:%(units)s))"
    r"|(?<=\w )%%(?!\w)"
)
_RARE = ("#", "[", "{", "__", "??", "XX", "xx", "ХХ", "хх", "X.", "x.", "Х,", "х,", "X,", "NaN", "nan", " %")


@cache
def _pattern(words: Callable[[str], Wording], language: str) -> "re.Pattern[str]":
    of = words(language)
    units = "|".join(map(re.escape, of.words("percents") + of.words("magnitudes")))
    return re.compile(
        _PLACEHOLDER % {"units": units, "words": "|".join(map(re.escape, of.words("placeholders")))}
    )


def check(view: View) -> Iterator[Finding]:
    text = view.text
    if not any(sign in text for sign in _RARE):
        return
    for each in view.read.paragraphs:
        for found in _pattern(view.words_of, each.language).finditer(text, each.start, each.end):
            if found[0] == "%" and not _after_by(view, each.language, found.start()):
                continue
            yield view.finding(CODE, SEVERITY, found.span(), (), (), printed=found[0])


def _after_by(view: View, language: str, start: int) -> bool:
    """Whether a lone per cent sign stands where a number must: "grew by %"."""
    before = f" {view.low[max(0, start - 14) : start]}".rstrip()
    return before.endswith(view.words_of(language).words("by"))
