"""Amounts that a text holds above or below a plan: "46,000 cars, exceeding the 160,000 planned"."""

from collections.abc import Iterator, Sequence

from ondiris.audit.around import since_former
from ondiris.audit.changes.alike import alike, in_aside
from ondiris.audit.digits import shown
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, CONVERTED, DOWN, UP, Claim, Direction, Role
from ondiris.model.kind import LEVEL
from ondiris.model.nature import Nature

#: How far from the plan the words stand that compare with it, and what is planned from its number.
_BESIDE, _PLAN = 48, 32
#: How many numbers before and behind the plan, in how many sentences, its amount is looked for.
_NEAR, _SENTENCES = 3, 1
#: How long the ending of a noun is that says "than", the noun of a bare number, a verb beside, and the
#: word of a plan behind its number.
_ENDING, _NOUN, _VERB, _PLANNED = 3, 18, 16, 12
_BEFORE, _BEHIND = ("over_plan", "under_plan"), ("over_plan_behind", "under_plan_behind")
_SAYS = ((UP, 0), (DOWN, 1))


def held_against(view: View) -> Iterator[tuple[int, int, Direction]]:
    """(amount, plan, told direction) by numbers of claims, where the words beside a plan leave no doubt."""
    levels = view.of_kind(LEVEL, None)
    if not view.sentence_holding(levels, *_BEFORE, *_BEHIND):
        return
    planned = [number for number in levels if _is_plan(view, number)]
    for number in view.sentence_holding(planned, *_BEFORE, *_BEHIND):
        direction = _told(view, number)
        if direction is None:
            continue
        plan = _missed_by(view, number, planned)
        actual = _amount_of(view, plan) if plan >= 0 else None
        if actual not in (None, number):
            yield actual, plan, direction


def _missed_by(view: View, number: int, planned: Sequence[int]) -> int:
    """The plan: the other one of the sentence, or -1, where this one is "below the plan by 40 tonnes"."""
    if not view.before(number, _VERB).rstrip().endswith(view.words(view.claims[number], "by_so_much")):
        return number
    own = view.claims[number].sentence
    others = [each for each in planned if each != number and view.claims[each].sentence == own]
    return others[0] if len(others) == 1 else -1


def _is_plan(view: View, number: int) -> bool:
    claim = view.claims[number]
    planned = claim.nature is Nature.PLAN
    if not planned and not view.sentence_holds(claim, "of_plan"):
        return False
    if claim.value <= 0 or claim.role is BY or claim.unit in RATIOS or not shown(claim.printed):
        return False
    return planned or view.says(claim, "of_plan", view.after(number, _PLANNED).partition(",")[0])


def _told(view: View, plan: int) -> Direction | None:
    """What the words directly before the plan, or directly behind it, say."""
    before, behind = _pieces(view, plan)
    said = {way for way, which in _SAYS if _governs(view, plan, _BEFORE[which], before, behind)}
    said |= {way for way, which in _SAYS if _follows(view, plan, _BEHIND[which], behind)}
    return said.pop() if len(said) == 1 else None


def _governs(view: View, number: int, table: str, before: str, behind: str) -> bool:
    """Whether words before a plan compare with it, and are no hedge of it: "a plan of more than 160,000"."""
    plan = view.claims[number]
    if not view.says(plan, table, before):
        return False
    place = max(before.rfind(word) for word in view.words(plan, table))
    words = before[place:]
    if ":" in words or view.says(plan, "undecided", before[max(0, place - _VERB) :] + behind[:_NOUN]):
        # "Above the target: 18,900", "is expected to exceed".
        return False
    if view.says(plan, "of_plan", words):
        return True
    return not view.says(plan, "of_plan", before) and view.says(plan, "of_plan", behind[:_PLAN])


def _follows(view: View, number: int, table: str, behind: str) -> bool:
    """Whether words behind a plan compare with it: right behind its number or noun, or behind its name."""
    plan = view.claims[number]
    piece = view.low[plan.end - _ENDING : plan.end] + behind.removeprefix(" ")
    for word in view.words(plan, table):
        place = piece.find(word)
        if place < 0 or view.says(plan, "undecided", piece[: place + len(word) + _VERB]):
            continue
        beside = place <= _ENDING + _NOUN and "," not in piece[:place]
        if beside or view.says(plan, "of_plan", piece[:place]):
            return True
    return False


def _pieces(view: View, plan: int) -> tuple[str, str]:
    """The words of the sentence before and behind a plan, as far as the next number on either side."""
    claims = view.claims
    before, behind = since_former(view, plan, _BESIDE), view.after(plan, _BESIDE)
    if plan + 1 < len(claims) and (gap := claims[plan + 1].start - claims[plan].end) < _BESIDE:
        behind = behind[: max(0, gap) + 1]
    return before, behind


def _amount_of(view: View, plan: int) -> int | None:
    """The nearest amount of the same thing, in the sentence or, where it has none, in the one before."""
    claims = view.claims
    for beyond in range(_SENTENCES + 1):
        for number in _around(view, plan):
            claim = claims[number]
            if claims[plan].sentence - claim.sentence != beyond or not _was_reached(view, number):
                continue
            if not _of_one(claim, claims[plan]) or _difference(view, number, plan):
                continue
            if not in_aside(view, number, plan):
                return number
    return None


def _around(view: View, plan: int) -> Sequence[int]:
    near = range(max(0, plan - _NEAR), min(len(view.claims), plan + _NEAR + 1))
    paragraph = view.claims[plan].paragraph
    inside = (number for number in near if number != plan and view.claims[number].paragraph == paragraph)
    return sorted(inside, key=lambda number: (abs(number - plan), number))


def _was_reached(view: View, number: int) -> bool:
    """Whether a number tells what was reached: a verb of the plan may have been read with it, no noun."""
    claim = view.claims[number]
    if claim.kind is not LEVEL or claim.value <= 0 or claim.role in (BY, CONVERTED, Role.PLAN):
        return False
    return claim.nature is Nature.ACTUAL or not view.says(claim, "of_plan", _pieces(view, number)[0])


def _of_one(one: Claim, other: Claim) -> bool:
    """Whether amounts are of one thing: a bare number takes the product of the other."""
    bare = "" in (one.unit, other.unit) and one.subject.product == other.subject.product != ""
    return bare or alike(one, other)


def _difference(view: View, number: int, plan: int) -> bool:
    """Whether a number before the plan says by how much: "46,000 more than the planned 160,000"."""
    if number + 1 != plan:
        return False
    between = view.low[view.claims[number].end : view.claims[plan].start].lstrip()
    claim = view.claims[plan]
    return any(between.startswith(word.strip()) for table in _BEFORE for word in view.words(claim, table))
