"""Which of two amounts is the earlier one."""

from ondiris.audit.changes.alike import between
from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.pattern import pattern

_YEAR = pattern(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
#: How far before a number, or behind it, a year without another number in between is its own.
_BEFORE, _BEHIND = 60, 14
#: How long the words may be that hold one percentage against another.
_GAP = 14
_CLAUSE, _LEADS = pattern(r"[,;:]"), " :–—-"


def ordered(view: View, first: int, second: int) -> tuple[int, int] | None:
    """The two amounts as (earlier, later), by the words around them, else by their periods; or None."""
    return _by_words(view, first, second) or _by_periods(view, first, second)


def _by_words(view: View, first: int, second: int) -> tuple[int, int] | None:
    one, other = view.claims[first], view.claims[second]
    same = one.sentence == other.sentence
    gap = between(view, first, second)
    if same and _compared(view, first):
        return first, second
    if same and (view.says(one, "against", gap) or _behind_than(view, second, gap)):
        return second, first
    if same and view.says(one, "compared_behind", view.after(first, 20)):
        return first, second
    if same and other.role is Role.FROM and other.pair < 0 and one.role is Role.PLAIN:
        return second, first  # "14 870, 2022 жылғы 15 820 баладан 6% аз"
    told = view.once(_told, first), view.once(_told, second)
    if 0 not in told and told[0] != told[1]:
        return (first, second) if told[0] < told[1] else (second, first)
    own = f"{_CLAUSE.split(gap)[-1]} {view.after(second, 20)}"
    if same and told[0] < 0 == told[1] and not view.says(other, "earlier", own):
        # "The number of accidents, 412 last year, is down to 355".
        return first, second
    last = (gap if same else _since(view, second)).replace("(", "( ")
    if view.says(other, "compared_with", last):
        return second, first
    if view.says(other, "earlier", last + (view.after(second, 20) if same else "")):
        return second, first
    if same and not _led_to(view, first) and view.says(one, "formerly", view.before(first, _BEFORE)):
        return first, second
    return None


def _by_periods(view: View, first: int, second: int) -> tuple[int, int] | None:
    one, other = view.claims[first], view.claims[second]
    same = one.sentence == other.sentence
    years = _years(view, first, second)
    if one.period is not None and other.period is not None:
        if one.period.months != other.period.months:
            return None
        if one.period.first < other.period.first:
            return first, second
        if other.period.first < one.period.first and (same or years[0] > years[1] > 0):
            return second, first
    if same and "(" in between(view, first, second) and years[1] and not years[0] and one.period is None:
        # "4.0 million tonnes (2023: 3.8 million tonnes)".
        return second, first
    if 0 not in years and years[0] != years[1]:
        return (first, second) if years[0] < years[1] else (second, first)
    told = view.once(_told, first), view.once(_told, second)
    if any(years) or told[0] == told[1] or min(told) >= 0:
        return None
    return (first, second) if told[0] < told[1] else (second, first)


def _compared(view: View, number: int) -> bool:
    """Whether the word right behind an amount makes it a base: "21 млрд теңгемен салыстырғанда"."""
    behind = view.after(number, _BEFORE).lstrip()
    if behind.startswith("("):
        behind = behind.partition(")")[2].lstrip()
    return f" {behind}".startswith(view.words(view.claims[number], "compared_behind"))


def _behind_than(view: View, number: int, gap: str) -> bool:
    """Whether "than" and what it names lead to an amount: "less than the output of", no "more than 20"."""
    words = view.words(view.claims[number], "than")
    return any(gap.rpartition(word)[2].strip() for word in words if word in gap)


def _since(view: View, number: int) -> str:
    """The words of a sentence before a number, but for those that say it is of the time told before."""
    opening = view.before(number)
    words = view.words(view.claims[number], "meanwhile")
    said = next((word for word in words if opening.lstrip().startswith(word)), "")
    return opening.lstrip().removeprefix(said) if said else opening


def held_against(view: View, number: int) -> bool:
    """Whether a percentage is what the one before it was: "slowed to 12.9% after 12.6%"."""
    if not number:
        return False
    one, other = view.claims[number - 1], view.claims[number]
    if not one.unit == other.unit == "pct" or one.sentence != other.sentence or one.role is not Role.TO:
        return False
    gap = between(view, number - 1, number)
    return len(gap) <= _GAP and (view.says(other, "against", gap) or view.says(other, "after_it", gap))


def _led_to(view: View, number: int) -> bool:
    """Whether the time before an amount is the base of its change: "rose 15% from a year earlier to 218"."""
    former = view.claims[number - 1] if number else None
    return former is not None and former.role is Role.BY and former.pair == number


def _based_behind(view: View, at: int, signs: int) -> bool:
    """Whether the time told behind what a change led to is its base: "rose 5% to 145 from a year ago"."""
    return any(each.compared and each.relative for each in view.periods_in(at, at + signs))


def _told(view: View, number: int) -> int:
    """How an amount's own clause places it: 1 now, -1 last year, -2 before that, 0 where it does not say."""
    claims = view.claims
    claim = claims[number]
    if not view.sentence_holds(claim, "lately", "back_then", "now"):
        return 0
    begin, end = view.read.sentences[claim.sentence]
    if number and claims[number - 1].sentence == claim.sentence:
        begin = claims[number - 1].end
    if number + 1 < len(claims) and claims[number + 1].sentence == claim.sentence:
        end = claims[number + 1].start
    before = _CLAUSE.split(view.low[max(begin, claim.start - _BEFORE) : claim.start].rstrip(_LEADS))[-1]
    if _led_to(view, number):
        before = ""
    behind = _CLAUSE.split(view.low[claim.end : min(end, claim.end + _BEFORE)])[0]
    if _led_to(view, number) and _based_behind(view, claim.end, len(behind)):
        behind = ""
    if ")" not in behind:
        behind = behind.partition("(")[0]  # a bracket that holds the next number: "355 (last year: 412)"
    piece = f" {before} {behind} "
    if view.says(claim, "lately", piece):
        return -1
    past, now = (view.says(claim, words, piece) for words in ("back_then", "now"))
    return 0 if past == now else -2 if past else 1


def _years(view: View, *numbers: int) -> list[int]:
    """The year that is named beside each amount, with no other number between them; 0 for none."""
    return [_year(view, number) for number in numbers]


def _year(view: View, number: int) -> int:
    claim = view.claims[number]
    begin = view.read.sentences[claim.sentence][0]
    if number and view.claims[number - 1].sentence == claim.sentence:
        begin = max(begin, view.claims[number - 1].end)
    found = _YEAR.findall(view.low, max(begin, claim.start - _BEFORE), claim.start)
    behind = _YEAR.search(view.low, claim.end, claim.end + _BEHIND)
    if len(set(found)) > 1 or (found and behind):
        return 0
    return int(found[0]) if found else int(behind[0]) if behind else 0
