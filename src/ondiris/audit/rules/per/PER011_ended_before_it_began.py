"""Something ended before it began: "work began in 2021 and was finished in 2019".

Mend it by putting the years in order.
"""

from collections.abc import Iterator
from itertools import pairwise

from ondiris.audit.reading import Named
from ondiris.audit.view import View
from ondiris.audit.wording import Wording
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern

CODE = "PER011"
NAME = "ended-before-it-began"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Work on the line began in [[2021 and was finished in 2019]].",
            "Work is to begin in [[May 2025 and to end in November 2024]].",
            "Between [[May 2022 and March 2022]] all the converters were replaced.",
            "The wheel plant was founded in [[March 2022, and in November 2021]] it was commissioned.",
        ),
        "good": (
            "Work on the line began in 2021 and was finished in 2024.",
            "The wheel plant was founded in 2022, and in 2021 a smaller one was commissioned.",
            "The first plant was opened in 2021; the one before it was closed in 2019.",
        ),
    },
    "ru": {
        "bad": ("Ветку начали прокладывать в [[2019 году и сдали в 2017 году]].",),
        "good": ("Ветку начали прокладывать в 2019 году и сдали в 2022 году.",),
    },
    "kk": {
        "bad": ("Құрылыс [[2021 жылы басталып, 2019 жылы]] аяқталды.",),
        "good": ("Құрылыс 2021 жылы басталып, 2024 жылы аяқталды.",),
    },
}

_FAR = 60
_NUMBER, _CLAUSE = pattern(r"[0-9]"), pattern(r"[,;]")


def check(view: View) -> Iterator[Finding]:
    for one, other in pairwise(view.read.periods):
        if one.period.first <= other.period.last or one.relative or other.relative:
            continue
        if other.start - one.end > _FAR or not _one_course(view, one, other):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (one.start, other.end),
            (),
            (f"{view.period(one.period)} > {view.period(other.period)}",),
            first=view.period(one.period),
            second=view.period(other.period),
        )


def _one_course(view: View, one: Named, other: Named) -> bool:
    """Whether the sentence says of one thing that it began in the first and ended in the second."""
    sentence = view.sentence_at(one.start)
    paragraph = view.paragraph_at(one.start)
    if sentence < 0 or paragraph is None:
        return False
    start, end = view.read.sentences[sentence]
    if other.end > end:
        return False
    words, low = view.words_of(paragraph.language), view.low
    between = low[one.end : other.start]
    before = low[max(start, one.start - _FAR) : one.start]
    behind = low[other.end : min(end, other.end + _FAR)]
    if ";" in between or _NUMBER.search(between):
        return False
    final = view.lexicon_of(paragraph.language).words["side"] == "after"
    if final and not between.strip() and low[one.start : one.end].endswith(words.words("ablative")):
        # "2019 жылдан 2016 жылға дейін"
        return behind.lstrip().startswith(words.words("until"))
    if not final and _one_span(words, before, between):
        return True
    begun, ended = (between, behind) if final else (before, between)
    if not final and behind.startswith(words.words("pronouns")):
        ended = f"{between}|{_CLAUSE.split(behind)[0]}"  # "began in 2022, and in 2021 it was opened"
    return any(word in begun for word in words.words("begun")) and any(
        word in ended for word in words.words("ended")
    )


def _one_span(words: Wording, before: str, between: str) -> bool:
    """Whether two dates are the ends of one span: "between May 2022 and March 2022", "с мая по март"."""
    opened = f" {before.rstrip()}".endswith(words.words("span_from"))
    return opened and between.strip() in words.words("span_to")
