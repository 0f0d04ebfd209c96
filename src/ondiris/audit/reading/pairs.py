"""Numbers that belong to each other: converted amounts, from and to, plan and actual, parts and whole."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from ondiris.audit.reading.bases import is_base, reached, tells_size
from ondiris.audit.reading.cased import alike, join_cased
from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.audit.reading.wholes import join_parts
from ondiris.model.claim import BY, CONVERTED, FROM, PLAIN, TO, UNTOLD, Role
from ondiris.model.kind import ATTAINMENT, GROWTH, LEVEL
from ondiris.model.nature import ACTUAL, Nature

#: A number without a magnitude of its own takes that of its other end, if it is below this.
_BELOW_SCALE = 10_000
#: So many words behind a change another one is told.
_FAR = 3


def pair(of: Passage, drafts: Sequence[Draft], terms: Sequence[Term]) -> None:
    """Sets roles and pairs (places in `drafts`) among the drafts of one passage."""
    if of.lexicon.words["side"] == "after":
        for low, high in pairwise(drafts):
            _share_ending(low, high)
    for low, high in pairwise(drafts):
        _share_rate(low, high)
    for place, (earlier, draft) in enumerate(pairwise(drafts), 1):
        if draft.sentence == earlier.sentence and _converts(of, earlier, draft):
            _convert(drafts, place)
    join_cased(of, drafts, terms)
    for place, draft in enumerate(drafts):
        if draft.pair < 0 and draft.role in (FROM, Role.PLAN):
            _unname(draft, terms)
            _to_of(of, drafts, place)
    _parallel(drafts)
    for place, draft in enumerate(drafts):
        if draft.role is BY and draft.pair < 0:
            _follow(drafts, place)
            _result_of(drafts, place)
    _attain(of, drafts)
    _settle(drafts)
    join_parts(of, drafts, terms)


def _share_ending(low: Draft, high: Draft) -> None:
    """ "18–19%-дан": where words end in a case, that of a range is of both its ends."""
    if low.low is not None and (low.low, low.high) == (high.low, high.high):
        low.role, low.kind, low.direction = high.role, high.kind, high.direction


def _share_rate(low: Draft, high: Draft) -> None:
    """ "From $60 to $70 a tonne", "гектарына 32 центнерден 28 центнерге": the rate is of both ends."""
    ends = (low.role is FROM and high.role is TO) or (low.case, high.case) == ("abl", "dat")
    if not ends or low.sentence != high.sentence or low.unit == high.unit:
        return
    for bare, rated in ((low, high), (high, low)):
        whole = bare.scaled and not rated.scaled  # "€400 million, ... to 15 cents a share"
        if not whole and bare.unit and rated.unit.startswith(f"{bare.unit}-per-"):
            bare.unit = rated.unit


def _follow(drafts: Sequence[Draft], place: int) -> None:
    """A change whose verb stands before the two numbers: "rose from 10 to 12 tonnes, that is by 20%"."""
    draft = drafts[place]
    before = drafts[place - 1] if place else None
    if draft.unit_kind != "ratio" or draft.direction is not UNTOLD or before is None:
        return
    if before.role in (FROM, TO) and before.pair >= 0 and before.sentence == draft.sentence:
        draft.direction = before.direction
        if draft.kind is None and before.unit_kind != "ratio":
            draft.kind = GROWTH


def _attain(of: Passage, drafts: Sequence[Draft]) -> None:
    """ "28.7% of the 160,000 vehicles planned" is how much of a plan is reached."""
    for draft, plan in pairwise(drafts):
        near = plan.at - draft.past <= 3 and plan.nature is Nature.PLAN and draft.unit == "pct"
        if near and of.word(draft.past) in of.lexicon.words["roles.share_after"]:
            draft.kind, draft.comparison = ATTAINMENT, "plan"
        if draft.nature is Nature.PLAN and draft.kind is LEVEL and _of_it(of, draft, plan):
            plan.kind, plan.comparison = ATTAINMENT, "plan"


def _of_it(of: Passage, whole: Draft, part: Draft) -> bool:
    """ "The plan is 4 million tonnes, so that 62% of it is done"."""
    words = of.lexicon.words
    of_it = of.word(part.past) in words["roles.share_after"] and of.word(part.past + 1) in words["roles.it"]
    return of_it and part.unit == "pct" and part.sentence == whole.sentence


def _converts(of: Passage, earlier: Draft, draft: Draft) -> bool:
    if "currency" not in (earlier.unit_kind, draft.unit_kind) or earlier.unit_kind != draft.unit_kind:
        return False
    if earlier.unit == draft.unit or ("-per-" in earlier.unit) != ("-per-" in draft.unit):
        return False
    gap = of.words[earlier.past : draft.at]
    if not gap or len(gap) > 6:
        return False
    if gap[0] == "(":
        return ")" not in gap
    allowed = of.lexicon.words["roles.equals"]
    return gap != [","] and all(word in allowed for word in gap)


def _convert(drafts: Sequence[Draft], place: int) -> None:
    """Makes a number the conversion of the amount before it, or of the one before a rate."""
    draft, earlier = drafts[place], drafts[place - 1]
    whole = place - 1 if earlier.role is not CONVERTED else earlier.pair
    if place > 1 and _is_rate(drafts[place - 2], earlier, draft):
        whole, earlier = place - 2, drafts[place - 2]
    draft.role, draft.pair = CONVERTED, whole
    draft.direction, draft.nature = earlier.direction, earlier.nature
    draft.kind, draft.period, draft.comparison = earlier.kind, earlier.period, earlier.comparison


def _is_rate(own: Draft, rate: Draft, foreign: Draft) -> bool:
    """ "403.2 billion tenge, which at 443.1 tenge is $910 million": what stands between both is no amount."""
    scaled = own.scaled and foreign.scaled and not rate.scaled
    return scaled and own.unit == rate.unit and own.sentence == rate.sentence


def _unname(draft: Draft, terms: Sequence[Term]) -> None:
    """ "Of the 160,000 planned": what is planned was counted before, the participle is no noun."""
    if draft.noun and " " not in draft.noun and draft.nature is Nature.PLAN:
        at = bisect_left(terms, draft.past, key=lambda term: term.at)
        if at < len(terms) and terms[at].at == draft.past and "nature" in terms[at].says:
            draft.noun = ""


def _to_of(of: Passage, drafts: Sequence[Draft], place: int) -> None:
    """Where a change from this one leads to, or whose plan it is: the next `to`, else one before."""
    draft = drafts[place]
    after = drafts[place + 1] if place + 1 < len(drafts) else None
    chosen = -1
    follows = after is not None and after.sentence == draft.sentence and after.role is TO
    if draft.role is FROM and after and follows and (alike(after, draft) or not _led(drafts, place)):
        chosen = place + 1
    else:
        for back in range(place - 1, -1, -1):
            other = drafts[back]
            if other.sentence != draft.sentence:
                break
            apart = other.case == "abl" and draft.case == "abl"
            if other.role is CONVERTED or apart or not alike(other, draft) or is_base(of, other):
                continue
            if back and draft.role is FROM and tells_size(of, drafts[back - 1], other, draft):
                continue
            if other.role is BY and draft.role is FROM and not reached(other, draft):
                continue  # "733 million, down 0.1 from May and up 29.7 million from 703": by how much
            chosen = back
            break
    if chosen < 0:
        if draft.role is FROM and draft.direction is UNTOLD:
            draft.role = PLAIN
        return
    other = drafts[chosen]
    if not draft.unit and not draft.noun:
        draft.unit, draft.unit_kind = other.unit, other.unit_kind
        draft.kind = other.kind
    elif not other.unit and not other.noun:
        other.unit, other.unit_kind, other.kind = draft.unit, draft.unit_kind, draft.kind
    if not draft.scaled and other.scaled:
        _share_scale(draft, other)
    elif draft.scaled and other.past == other.head + 1:  # "from 37 million tonnes to 39"
        _share_scale(other, draft)
    if draft.role is FROM and draft.kind is None is other.kind and draft.unit == other.unit == "":
        draft.kind = other.kind = LEVEL
    draft.pair = chosen
    if other.pair < 0:
        other.pair = place
    if draft.role is FROM:
        if other.role is PLAIN:
            other.role = TO
        if other.direction is UNTOLD:
            other.direction = draft.direction


def _led(drafts: Sequence[Draft], place: int) -> bool:
    """Whether the number before leads to this one: "fell to 3.4 million from 3.1 million, rates to 17%"."""
    before, draft = drafts[place - 1] if place else None, drafts[place]
    told = before is not None and before.sentence == draft.sentence and before.role is TO
    return before is not None and told and before.pair < 0 and alike(before, draft)


def _share_scale(draft: Draft, other: Draft) -> None:
    """ "From 196 to 193 billion": the magnitude is of both, unless the number alone is nearer."""
    if 0 < draft.value < _BELOW_SCALE and other.value > 0:
        shared = draft.value.scaleb(other.scale)
        if max(shared, other.value) / min(shared, other.value) < other.value / draft.value:
            draft.value, draft.scale, draft.scaled = shared, other.scale, True


def _parallel(drafts: Sequence[Draft]) -> None:
    """ "From 156 to 138 mm in the first group, from 155 to 144 in the second": the unit is told once."""
    told: Draft | None = None
    for draft in drafts:
        if draft.role is not FROM or draft.pair < 0:
            continue
        other = drafts[draft.pair]
        if draft.unit and draft.unit == other.unit:
            told = draft
        elif (
            told
            and told.sentence == draft.sentence
            and not any(each.unit or each.noun or each.scaled for each in (draft, other))
        ):
            for each in (draft, other):
                each.unit, each.unit_kind, each.kind = told.unit, told.unit_kind, told.kind


def _result_of(drafts: Sequence[Draft], place: int) -> None:
    """The level that a change by this much leads to, in the same sentence."""
    draft = drafts[place]
    if _of_former(drafts, place):
        return
    for other in drafts[place + 1 : place + 3]:
        if other.sentence != draft.sentence or other.role is BY:
            return
        if other.role is TO and other.direction is draft.direction:
            draft.pair = place + 1 if other is drafts[place + 1] else place + 2
            return


def _of_former(drafts: Sequence[Draft], place: int) -> bool:
    """Whether a change is of the two before it: "from 180 to 207, or 17%, after oil went up from 150 to"."""
    if not place or place + 1 >= len(drafts):
        return False
    before, draft, after = drafts[place - 1 : place + 2]
    ended = before.role is TO and before.pair == place - 2 and drafts[before.pair].role is FROM
    return ended and before.sentence == draft.sentence and after.role is FROM and after.at - draft.past > _FAR


def _settle(drafts: Sequence[Draft]) -> None:
    """Takes back roles that words around a number suggested and nothing confirmed."""
    for draft in drafts:
        if draft.low is not None and draft.direction is UNTOLD and draft.role in (TO, FROM):
            draft.role, draft.pair = PLAIN, -1
        if draft.role in (TO, BY, FROM) and draft.direction is UNTOLD and draft.pair < 0:
            draft.role = PLAIN
        if draft.role is PLAIN and draft.hedge and draft.low is None:
            draft.qualifier = draft.hedge
        if draft.role is Role.PLAN:
            draft.nature = Nature.PLAN
        if draft.kind is ATTAINMENT:
            draft.nature = ACTUAL
