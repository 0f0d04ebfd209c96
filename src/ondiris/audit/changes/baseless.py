"""Whether a change says that something is more, and what it is more than stands nowhere near.

"Output was 14% higher.", "48,200 vacancies, 1,200 more": the clause ends where the base belongs.
"""

from decimal import Decimal
from itertools import permutations

from ondiris.audit.around import ends_in
from ondiris.audit.digits import shown
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim
from ondiris.model.kind import Kind

#: How far the word of comparison stands, how many numbers around may be the base, what ends a clause.
_BEFORE, _BEHIND, AROUND, _ENDS = 24, 34, 4, '.,;:)»”"•'
_MORE = 20
_INDEX = 100


def compares(view: View, number: int) -> bool:
    """Whether the clause ends behind "14% higher": what it is higher than stands nowhere."""
    claim = view.claims[number]
    amount = no_ratio(claim)
    if (claim.unit != "pct" and not amount) or not shown(claim.printed):
        return False
    ablative = view.words(claim, "ablative")
    if ablative and view.before(number, _BEFORE).rstrip().endswith(ablative):
        # "Ақпандағыдан 14%-ға көп": the base stands before, and its ending says so.
        return False
    behind = f" {view.after(number, _BEHIND).lstrip()}"
    more = view.words(claim, "more_than_what")
    word = next((each for each in more if behind.startswith(each)), "")
    if not word:
        before = view.before(number, _BEFORE).rstrip()
        for by in view.words(claim, "more_by"):
            before = before.removesuffix(by)
        return before.endswith(more) and not amount and _nothing_behind(view, number, "")
    return _nothing_behind(view, number, word)


def differs(view: View, number: int) -> bool:
    """Whether an amount behind another one of its sentence is told as so much more: "48,200, 1,200 more"."""
    claim = view.claims[number]
    other = view.claims[number - 1] if number else claim
    if not no_ratio(claim) or other.kind is not Kind.LEVEL or other.sentence != claim.sentence:
        return False
    if claim.unit not in ("", other.unit) or not 0 < claim.value < other.value:
        return False
    if ends_in(view, claim, "ablative"):
        return False  # "күткен 2,30 доллардан аз": that is the base
    return compares(view, number) and _in_apposition(view, number) and not base_given(view, number)


def base_given(view: View, number: int, behind: int = AROUND) -> bool:
    """Whether two numbers near it, so many behind it, make the change: one of them is its base."""
    claim = view.claims[number]
    paragraph = view.read.paragraphs[claim.paragraph]
    inside = view.inside(paragraph.start, paragraph.end)
    around = range(max(inside.start, number - AROUND), min(inside.stop, number + behind + 1))
    others = [view.claims[each] for each in around if each != number and view.claims[each].value > 0]
    step = Decimal(1).scaleb(claim.scale - claim.decimals)
    return any(
        abs(abs(_change(one, other, claim)) - claim.value) <= step
        for one, other in permutations(others, 2)
        if not one.unit or not other.unit or one.unit == other.unit
    )


def no_ratio(claim: Claim) -> bool:
    """Whether a number is no ratio: a level, or one whose words tell nothing."""
    return claim.kind is Kind.LEVEL or (claim.kind is None and claim.unit not in RATIOS)


def _nothing_behind(view: View, number: int, word: str) -> bool:
    """Whether a clause ends behind a change and its word, but for a time and words like "again"."""
    claim = view.claims[number]
    end = min(view.read.sentences[claim.sentence][1], claim.end + _BEHIND + _MORE)
    start = view.low.find(word, claim.end, end) + len(word) if word else claim.end
    rest = view.low[start:end]
    for named in reversed(view.periods_in(start, end)):
        if rest[: named.start - start].strip():  # "in April"; what stands right behind is the base
            rest = rest[: named.start - start] + rest[named.end - start :]
    aside = view.words(claim, "aside_behind")
    rest = f" {rest.strip()}"
    while rest.startswith(aside):
        rest = f" {rest.removeprefix(next(each for each in aside if rest.startswith(each))).strip()}"
    rest = rest.strip()
    return not rest or rest[0] in _ENDS


def _in_apposition(view: View, number: int) -> bool:
    """Whether the clause of an amount opens with it, or with a word for what was told before."""
    claim = view.claims[number]
    gap = view.low[view.claims[number - 1].end : claim.start]
    opening = f" {gap.rpartition(',')[2].strip()} "
    return "," in gap and (
        not opening.strip()
        or any(
            opening.rstrip().endswith(word.rstrip())
            for word in (*view.words(claim, "by"), *view.words(claim, "told_of"))
        )
    )


def _change(start: Claim, end: Claim, told: Claim) -> Decimal:
    if no_ratio(told):
        return end.value - start.value
    times = end.value / start.value
    return times if told.unit == "fold" else (times - 1) * _INDEX
