"""What kind of measure a number is: level, index, growth, share, multiple, points, contribution."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.audit.reading.units import longest
from ondiris.model.claim import BY, DOWN, FROM, PLAIN, TO, UNTOLD, UP, Direction
from ondiris.model.kind import ATTAINMENT, CONTRIBUTION, GROWTH, INDEX, LEVEL, MULTIPLE, POINTS, SHARE, Kind
from ondiris.model.qualifier import Qualifier

_NEAR, _FARTHEST = 8, 24
#: What an index in percent of a base may be, said far behind the word for it.
_LOW, _HUNDRED, _HIGH = 50, 100, 200
#: From here on a bare whole number is taken to count or measure something.
_COUNTED = 1000
#: No share and no rate is as high: an index of so many points stands in points of its own.
_WHOLE = 100
#: How far off the true change may be from the part that tells it, of itself: a third is 30 to 37 per cent.
_ROUGHLY = {Qualifier.EXACT: Decimal("0.1"), Qualifier.ABOUT: Decimal("0.2")}
_ADDING = frozenset(("adds", "contribution"))
_BEFORE = frozenset(("adds", "index", "share", "contribution", "attainment", "not_change"))
_BREAKS = frozenset(",:;")
_BEHIND = frozenset(("share", "contribution", "attainment", "whole_of", "of_level"))


def read_kind(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> None:
    """Sets the kind, as the words say it; None where they do not."""
    if draft.unit == "fold":
        if _frequency(of, draft):
            draft.unit, draft.unit_kind, draft.noun = "", "", of.words[draft.past - 1]
            return
        draft.kind = MULTIPLE
        if draft.spoken and draft.past - draft.at == 1 and draft.direction is UNTOLD:
            draft.direction = UP if draft.value > 1 else DOWN
        if draft.direction is not UNTOLD and draft.role is PLAIN:
            draft.role = BY
        return
    if draft.fraction and draft.role is BY and draft.direction is not UNTOLD:
        _part_as_percent(draft)
        return
    says = _says(of, draft, terms, place)
    if draft.unit in ("pp", "bp"):
        draft.kind = CONTRIBUTION if says.keys() & _ADDING else POINTS
    elif draft.unit == "pct":
        draft.kind = _of_percent(of, draft, says)
    elif draft.unit or draft.noun:
        adds = draft.unit_kind == "currency" and says.get("contribution", 99) <= 3
        draft.kind = CONTRIBUTION if adds else LEVEL
    elif "index" in says:
        draft.kind = INDEX
    elif not draft.spoken and (draft.scaled or (draft.value >= _COUNTED and not draft.decimals)):
        draft.kind = LEVEL
    changes = draft.kind is POINTS and draft.direction in (UP, DOWN)
    if (draft.kind is GROWTH or changes) and draft.role is PLAIN:
        draft.role = BY


def _part_as_percent(draft: Draft) -> None:
    """A change by a part, "fell by a quarter", in per cent, as every other change."""
    draft.value, draft.unit, draft.unit_kind, draft.kind = draft.value * 100, "pct", "ratio", GROWTH
    if off := _ROUGHLY.get(draft.qualifier):
        draft.low, draft.high = draft.value * (1 - off), draft.value * (1 + off)


def parallels_of(drafts: Sequence[Draft]) -> None:
    """Changes whose verb is said once: "rose by 6%, and butter by 4%"; "1,9%-ға, ал жалақы 10%-ға өсті".

    What a change led to may stand in a bracket behind it: "rose by 6% (81.9 tonnes), and butter by 4%".
    """
    aside = {
        draft.at
        for former, draft in pairwise(drafts)
        if former.unit == "pct" != draft.unit and draft.lead - former.past == 1
    }
    for earlier, draft in pairwise(each for each in drafts if each.at not in aside):
        if earlier.sentence != draft.sentence or not earlier.unit == draft.unit == "pct":
            continue
        told, silent = (earlier, draft) if draft.kind is None else (draft, earlier)
        by = silent.role is BY or (silent is earlier and silent.case == draft.case == "dat")
        # "9.5% and 4.4% below the peak": the comparative stands behind the last of them.
        by = by or (silent is earlier and draft.at - silent.past == 1 and draft.change_at == draft.past)
        if silent.kind is None and by and silent.direction is UNTOLD and told.kind is GROWTH:
            silent.kind, silent.direction, silent.role = GROWTH, told.direction, BY
            silent.comparison = silent.comparison or told.comparison


def bases_of(drafts: Sequence[Draft]) -> None:
    """ "2 points more than in 2022 (4%)": the comparative is of the first number, the second is exceeded."""
    for earlier, draft in pairwise(drafts):
        once = draft.change_at == earlier.past == earlier.change_at and draft.sentence == earlier.sentence
        if (
            once
            and draft.unit == "pct"
            and earlier.unit_kind == "ratio"
            and draft.role is BY
            and not draft.signed
        ):
            draft.kind, draft.role, draft.direction, draft.change_at = None, PLAIN, UNTOLD, -1


def indices_of(drafts: Sequence[Draft]) -> None:
    """ "Averaged 108.4; a year before it had averaged 105.2": a bare number beside an index is one too."""
    for earlier, draft in pairwise(drafts):
        bare = draft.kind is None and not draft.unit and not draft.noun and draft.decimals
        beside = earlier.kind is INDEX and not earlier.unit and draft.sentence - earlier.sentence < 2
        if bare and beside and earlier.value < 2 * draft.value < 4 * earlier.value:
            draft.kind = INDEX


def points_of(of: Passage, drafts: Sequence[Draft]) -> None:
    """ "Rose by 3 points to 68%": beside a percentage, points are percentage points."""
    for draft in drafts:
        if not draft.unit and abs(draft.value) < _WHOLE and _point(of, draft):
            beside = any(other.unit in ("pct", "pp") and other.sentence == draft.sentence for other in drafts)
            if beside:
                draft.unit, draft.unit_kind, draft.noun = "pp", "ratio", ""
                draft.past, draft.kind = draft.past + 1, POINTS


def _point(of: Passage, draft: Draft) -> bool:
    found = longest(of.lexicon.units, of, draft.past)
    return found is not None and found[0][0] == ""


def _says(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> dict[str, int]:
    """The kinds that words near the number name -> how many tokens away; the clause bounds the search."""
    found: dict[str, int] = {}
    for term in reversed(terms[:place]):
        distance = draft.at - term.past
        if distance > _FARTHEST or term.past <= draft.back:
            break
        for kind in term.says:
            if kind in _BEFORE:
                found.setdefault(kind, distance)
    for term in terms[place : place + 3]:
        gap = of.words[draft.past : term.at]
        if len(gap) > 4 or term.at > draft.front or not _BREAKS.isdisjoint(gap):
            break
        for kind in term.says:
            if kind in _BEHIND:
                found.setdefault(kind, len(gap))
        if term.says.get("base") == "plan":
            found.setdefault("attainment", len(gap))
    if _against_base(of, draft, terms, place):
        found["of_level"] = 0
    return found


def _against_base(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> bool:
    """A level in percent of a base: "104.9% к 2023 году", "өткен жылдың сәйкес кезеңіне 104.9%"."""
    if draft.unit != "pct" or of.word(draft.past) in of.lexicon.words["roles.level_to"]:
        return draft.unit == "pct"
    last = terms[place - 1] if place and of.lexicon.words["side"] == "after" else None
    return last is not None and "base" in last.says and last.past == draft.at


def _of_percent(of: Passage, draft: Draft, says: dict[str, int]) -> Kind | None:
    """The kind of a percentage; what makes the surest of the words around it comes first."""
    if draft.signed and draft.role in (PLAIN, BY):
        return GROWTH
    no_change = draft.role is not BY or draft.direction is UNTOLD
    if "attainment" in says and says.get("index") != 0 and no_change:
        return ATTAINMENT
    owned = draft.role is PLAIN and _of_its_whole(of, draft)
    if owned and draft.value < _WHOLE:
        return SHARE
    changes = draft.direction in (UP, DOWN)
    near = _FARTHEST if _LOW < draft.value < _HIGH else _NEAR
    if "index" in says and says["index"] <= near and not (changes and draft.value < 50):
        return INDEX
    still = not changes and draft.role is not BY
    if still and "of_level" in says and ("index" in says or draft.value > _LOW):
        return INDEX
    if changes and draft.role is BY:
        return GROWTH
    if "contribution" in says and says["contribution"] <= _NEAR:
        return CONTRIBUTION
    change = draft.lead - draft.change_at if draft.change_at >= 0 else 99
    if "share" in says and not (changes and 0 < change < says["share"] and draft.role is PLAIN):
        return SHARE
    if draft.role in (TO, FROM):
        return SHARE if "share" in says or "whole_of" in says else None
    bracketed = of.word(draft.at - 1) == "(" and says.get("whole_of", 99) == 0
    if ("whole_of" in says and not changes) or owned or bracketed:
        return SHARE
    if changes and of.word(draft.past) in of.lexicon.words["roles.share_after"] and _after_number(of, draft):
        return SHARE
    if changes:
        return None if "not_change" in says and says["not_change"] < change else GROWTH
    if of.word(draft.past) in of.lexicon.words["roles.share_after"]:
        return SHARE
    if draft.direction is Direction.FLAT:
        return INDEX if _HUNDRED <= draft.value < _HIGH else GROWTH  # "output is planned at 105%"
    return None


def _after_number(of: Passage, draft: Draft) -> bool:
    """Whether the verb of change is that of an amount before: "risen to 520,000 barrels, or 80% of"."""
    told = range(draft.change_at + 1, draft.lead)
    return draft.role is PLAIN and draft.change_at >= 0 and any(of.is_number(at) for at in told)


def _of_its_whole(of: Passage, draft: Draft) -> bool:
    """A percentage with the ending of what belongs to something: "көмірдің 92%-ы"."""
    return (
        of.words[draft.past - 1] in of.lexicon.words["labels.cardinal_suffixes"]
        and of.words[draft.past - 2] == "-"
    )


def _frequency(of: Passage, draft: Draft) -> bool:
    """`five times` how often, not how many times as much."""
    words = of.lexicon.words
    if (draft.spoken and draft.past - draft.at == 1) or of.words[draft.past - 1] not in words[
        "multiples.frequency"
    ]:
        return False
    if draft.direction is not UNTOLD or draft.value % 1 != 0 or draft.value == Decimal(0):
        return False
    if of.word(draft.past) in words["change.comparatives"]:
        return False
    return of.word(draft.at - 1) not in words["multiples.prepositions"]
