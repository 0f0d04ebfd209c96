"""One change is told twice with different values, both times as nominal or both times as real.

"Nominal pay rose by 12.1%, and nominal pay by 3.5%": one of the two is the real one.

Mend it by saying which is which.
"""

from collections.abc import Iterator
from itertools import pairwise

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "LBL011"
NAME = "two-under-one-label"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("Turnover at current prices rose by [[1.5% on 2023, at current prices by 6.2%]].",),
        "good": (
            "Turnover at constant prices rose by 1.5% on 2023, at current prices by 6.2%.",
            "Real GDP grew by 4.1% and real incomes by 1.2% in 2024.",
        ),
    },
    "ru": {
        "bad": ("За 2024 год номинальные доходы выросли на [[8,2%, а номинальные доходы – на 1,4%]].",),
        "good": ("За 2024 год номинальные доходы выросли на 8,2%, а реальные доходы – на 1,4%.",),
    },
    "kk": {
        "bad": ("2024 жылы номиналды жалақы [[12,1%-ға, ал номиналды жалақы 3,5%-ға]] өсті.",),
        "good": ("2024 жылы номиналды жалақы 12,1%-ға, ал нақты жалақы 3,5%-ға өсті.",),
    },
}

_WORD = pattern(r"[^\W\d_]{4,}")
#: How far before a number its label stands, and how far apart the two are.
_BEFORE, _GAP = 90, 90
_SHORT = 4
_LABELS = (("nominal",), ("volume_real", "reals", "called_real", "deflated"))


def check(view: View) -> Iterator[Finding]:
    changes = [
        number for number in view.of_kind(Kind.GROWTH, None) if view.claims[number].unit in ("pct", "index")
    ]
    for first, second in pairwise(changes):
        one, other = view.claims[first], view.claims[second]
        if one.sentence != other.sentence or other.start - one.end > _GAP or one.value == other.value:
            continue
        gap = f" {view.low[one.end : other.start]} "
        label = _label(view, first, gap)
        if (
            label
            and view.interval(first).disjoint(view.interval(second))
            and _one_thing(view, first, second, gap)
        ):
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(first, second),
                (first, second),
                (f"{one.printed} ≠ {other.printed}",),
                printed=one.printed,
                other=other.printed,
                label=label,
            )


def _label(view: View, first: int, gap: str) -> str:
    """The word by which both numbers are nominal, or both real."""
    claim = view.claims[first]
    before = view.before(first, _BEFORE)
    found = ""
    for tables in _LABELS:
        listed = [word for table in tables for word in view.words(claim, table)]
        told = next((word for word in listed if word in gap), "")
        if any(word in before for word in listed):
            if found or not told:
                return ""  # "nominal growth, not cleared of prices"
            found = told.strip()
    return found


def _one_thing(view: View, first: int, second: int, gap: str) -> bool:
    """Whether the words between the two name no other thing and no other time than those before."""
    one, other = view.claims[first], view.claims[second]
    if one.period != other.period or "." in gap:
        return False
    language = view.language(one)
    lexicon, words = view.lexicon_of(language), view.words_of(language)
    behind = view.periods_in(other.end, other.end + _GAP // 3)
    clause = gap.partition(",")[2] or gap
    if behind or view.periods_in(other.start - len(clause), other.start):
        return False
    for table in ("nominal", "volume_real", "reals", "called_real", "deflated"):
        for word in words.words(table):
            clause = clause.replace(word, " ")
    known = {lexicon.stems[word] for word in _WORD.findall(view.before(first, _BEFORE))}
    named = {word for word in _WORD.findall(clause) if word not in lexicon.words["stop.words"]}
    rest = {word for word in named if lexicon.stems[word] not in known}
    referring = tuple(word for word in words.words("referring") if len(word) > _SHORT)
    return not any(len(word) > _SHORT and not word.startswith(referring) for word in rest)
