"""An amount is called a growth rate: "the growth rate was 7.1 trillion tenge".

A rate is a number in per cent. Either the label is wrong or the number.

Mend it by calling the amount what it is.
"""

from collections.abc import Iterator

from ondiris.audit.around import ends_in
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import COUNTS, dimension
from ondiris.audit.naming.labels import label_of
from ondiris.audit.view import RATIOS, View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL001"
NAME = "level-called-rate"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the growth rate of manufacturing was [[21.6 trillion tenge]].",
            "In 2023 the industrial production index was [[21.6 trillion tenge]].",
        ),
        "good": (
            "In 2023 the output of manufacturing was 21.6 trillion tenge.",
            "In 2023 the growth rate of manufacturing was 4.1% year on year.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году темп роста обрабатывающей промышленности составил [[21,6 трлн тенге]].",
            "В 2023 году индекс промышленного производства составил [[21,6 трлн тенге]].",
        ),
        "good": ("В 2023 году темп роста обрабатывающей промышленности составил 4,1% к прошлому году.",),
    },
    "kk": {
        "bad": (
            "2023 жылы өңдеу өнеркәсібінің өсу қарқыны [[21,6 трлн теңге]] болды.",
            "2023 жылы саланың өсу қарқыны – [[21,6 трлн теңге]].",
        ),
        "good": ("2023 жылы өңдеу өнеркәсібінің өсу қарқыны 4,1% болды.",),
    },
}

#: No rate is so high.
_COUNT = 1000
_MILLIONS = 6
_NEVER = RATIOS | {"years", "months", "weeks", "days", "h"}


def check(view: View) -> Iterator[Finding]:
    levels = view.of_kind(Kind.LEVEL, Kind.CONTRIBUTION)
    for number in view.sentence_holding(levels, "rate_words", "any_rate", "index_words"):
        claim = view.claims[number]
        if claim.unit in _NEVER or not shown(claim.printed):
            continue
        if ends_in(view, claim, "of_such_size") or ends_in(view, claim, "place_endings"):
            # "Деңгейі 9,8 млн адамдық жұмыс күшінің 4,6%-ы": the rate follows; "3 өңірде": where it is.
            continue
        if claim.unit in COUNTS and len(claim.digits) > 1 and not claim.digits[1:].strip("0"):
            continue  # "туудың коэффициенті 1000 адамға 22,7": what the rate is reckoned by
        label = label_of(view, number, "rate_words")
        if not label and claim.scale >= _MILLIONS:
            label = label_of(view, number, "any_rate")  # a fee may be a rate in money, but no millions
        if not label and dimension(claim.unit) == "money":
            label = label_of(view, number, "index_words")
        if not label or (not (claim.unit or claim.scale) and not _counted(view, number, label)):
            continue
        yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)


def _counted(view: View, number: int, label: str) -> bool:
    """Whether a bare number is too large for any rate; indices have no limit, nor has a rate of so many."""
    claim = view.claims[number]
    if claim.value < _COUNT or view.says(claim, "index_words", f" {label} "):
        return False
    many = view.words(claim, "of_so_many")
    return not view.after(number, 24).lstrip().startswith(many)
