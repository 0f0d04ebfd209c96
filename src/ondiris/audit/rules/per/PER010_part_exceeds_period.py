"""A part of a period has more than all of it: 410 tonnes in January-June, 470 tonnes in June alone.

Told of amounts that add up over time, in one sentence or the next, where the words name nothing else. What is
said to be of a month "alone", beside the same month, is told as well.

Mend it by looking up both.
"""

from collections.abc import Iterator

from ondiris.audit.around import since_former
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.offering import names_nothing
from ondiris.audit.digits import shown
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern

CODE = "PER010"
NAME = "part-exceeds-period"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In January-June 2024 the mine raised [[410 thousand tonnes. In June alone it was 470 thousand "
            "tonnes]].",
        ),
        "good": (
            "In January-June 2024 the mine raised 410 thousand tonnes. In June alone it was 70 thousand.",
            "In January-June 2024 the mine raised 410 thousand tonnes. In June the port handled 470 thousand "
            "tonnes.",
        ),
    },
    "ru": {
        "bad": ("Экспорт за 2024 год - [[21,3 млрд тенге, за первый квартал 2024 года - 25,8 млрд тенге]].",),
        "good": ("Экспорт за 2024 год - 21,3 млрд тенге, за первый квартал 2024 года - 5,8 млрд тенге.",),
    },
    "kk": {
        "bad": (
            "2024 жылғы қаңтар-маусымда [[210 мың тонна тұз өндірілді. Тек маусымның өзінде 240 мың тонна]].",
        ),
        "good": (
            "2024 жылғы қаңтар-маусымда 210 мың тонна тұз өндірілді. Тек маусымның өзінде 40 мың тонна.",
        ),
    },
}

#: What stands at a day and does not add up over time.
_STOCKS = frozenset(("jobs", "persons", "enterprises", "zones", "regions", "ha", "km2", "years", "months"))
_NEVER = _STOCKS | RATIOS
_BACK, _GAP, _EACH, _LEFT = 2, 120, 16, 80
_ENDS, _CLAUSE = pattern("[0-9,;]"), pattern("[,;:\n]")
_ROLES = frozenset((Role.PLAIN, Role.TO, Role.PART, Role.WHOLE))


def check(view: View) -> Iterator[Finding]:
    levels = [number for number in view.of_kind(Kind.LEVEL) if _adds_up(view, number)]
    for place, second in enumerate(levels):
        for first in reversed(levels[max(0, place - _BACK) : place]):
            if _contradict(view, first, second):
                one, other = view.claims[first], view.claims[second]
                yield view.finding(
                    CODE,
                    SEVERITY,
                    view.span(first, second),
                    (first, second),
                    (
                        f"{one.printed}: {view.period(one.period)}",
                        f"{other.printed}: {view.period(other.period)}",
                    ),
                    one=one.printed,
                    other=other.printed,
                    first=view.period(one.period),
                    second=view.period(other.period),
                )
                break


def _adds_up(view: View, number: int) -> bool:
    claim = view.claims[number]
    if claim.nature is not Nature.ACTUAL or claim.role not in _ROLES or claim.value <= 0:
        return False
    counted = shown(claim.printed) > 0  # "in these four"
    if not counted or claim.unit in _NEVER or "-per-" in claim.unit or claim.period is None:
        return False
    own = f" {claim.printed.lower()} "  # "72 fewer cars"
    return not (says_which(view, number) or any(view.says(claim, told, own) for told in ("rises", "falls")))


def _contradict(view: View, first: int, second: int) -> bool:
    one, other = view.claims[first], view.claims[second]
    if one.paragraph != other.paragraph or other.sentence - one.sentence > 1 or one.period is None:
        return False
    if other.period is None or (other.unit != one.unit and not _left_out(one, other)):
        return False
    start = view.read.paragraphs[one.paragraph].start
    if not (_named(view, one, start) and _named(view, other, view.read.sentences[other.sentence][0])):
        return False
    if view.says(one, "one_each", view.before(first, _EACH)):
        return False  # "the bakery makes 24 tonnes a day"
    gap = f" {view.low[one.end : other.start]} "
    if len(gap) > _GAP or view.says(one, "stocks", view.sentence(first) + view.sentence(second)):
        return False
    behind = _ENDS.split(view.after(second, 24))[0]
    alone = view.says(other, "alone", f"{gap}{behind} ")
    if one.period == other.period:
        own = _CLAUSE.split(view.low[max(one.end, view.read.sentences[other.sentence][0]) : other.start])[-1]
        alone = view.says(other, "alone", f" {own}{behind} ")
        return alone and one.period.months < 12 and _twice(view, first, second)
    if one.period.contains(other.period):
        larger, smaller = other, one
    elif other.period.contains(one.period):
        larger, smaller = one, other
    else:
        return False
    if not larger.interval.disjoint(smaller.interval) or larger.value < smaller.value:
        return False
    of_it = other.role is Role.PART and other.pair == first
    if of_it and _in_bracket(view, first):
        return False  # "2,772 were exported (2,453 of wheat, 319 of barley, including in July 889)"
    if any(view.says(view.claims[each], "left_over", _around(view, each)) for each in (first, second)):
        return False  # "1,850 km were repaired, so 550 km of the programme remain to be done"
    if alone or of_it:
        return True
    return _nothing_else(view, first, second)


def _in_bracket(view: View, number: int) -> bool:
    """Whether a number is one of those that a bracket of its sentence tells of an amount before it."""
    start = view.read.sentences[view.claims[number].sentence][0]
    before = view.low[start : view.claims[number].start]
    return before.count("(") > before.count(")")


def _around(view: View, number: int) -> str:
    """The words of the clause of a number before it, and those of the sentence behind."""
    claim = view.claims[number]
    behind = view.low[claim.end : view.read.sentences[claim.sentence][1]]
    return f"{since_former(view, number, _LEFT)}{behind} "


def _left_out(one: Claim, other: Claim) -> bool:
    """Whether the later number leaves its unit out, and counts nothing of its own."""
    return not other.unit and one.unit not in ("", "pct") and other.scale == one.scale > 0


def _named(view: View, claim: Claim, start: int) -> bool:
    """Whether the text names the period of a number from there on, and not as what is compared with."""
    named = view.periods_in(start, view.read.sentences[claim.sentence][1])
    return any(each.period == claim.period and not each.compared for each in named)


def _twice(view: View, first: int, second: int) -> bool:
    """Whether both numbers have a name of the period of their own, and are not one amount."""
    one, other = view.claims[first], view.claims[second]
    start, end = view.read.sentences[one.sentence][0], view.read.sentences[other.sentence][1]
    named = [each for each in view.periods_in(start, end) if each.period == one.period]
    return len(named) > 1 and one.interval.disjoint(other.interval)


def _nothing_else(view: View, first: int, second: int) -> bool:
    """Whether the words before the later number, its period apart, name no other thing."""
    one, other = view.claims[first], view.claims[second]
    start = max(one.end, view.read.sentences[other.sentence][0])
    piece, at = "", start
    for named in view.periods_in(start, other.start):
        piece += f"{view.low[at : named.start]} "
        at = max(at, named.end)
    piece += view.low[at : other.start]
    comma = piece.find(",") if one.sentence == other.sentence else -1
    return names_nothing(view, other, piece[comma + 1 :])
