"""Two amounts that are held against each other without from and to, and the change that is told of them.

"356 trillion in ten months, 13.3 times more than the 26.7 trillion of January"; "1,500 in 2022 against 1,250
in 2021, that is 20% more"; "10 tonnes in 2022, 12 in 2023: +20%"; "in 2022 10 tonnes. In 2023 12, 20% more".
"""

from ondiris.audit.around import ends_in
from ondiris.audit.changes.alike import (
    GAP,
    alike,
    between,
    out_of_size,
    own_bracket,
    ranged,
)
from ondiris.audit.changes.candidates import alone, level, opens
from ondiris.audit.changes.comparatives import differences, says_which, than, yearly
from ondiris.audit.changes.deflated import is_money, may_be_real
from ondiris.audit.changes.followed import followed
from ondiris.audit.changes.linking import linked, same_thing
from ondiris.audit.changes.nearby import each_has_its_own, printed_so
from ondiris.audit.changes.offering import named_by, names_nothing, offered
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.changes.unstated import unstated
from ondiris.audit.digits import shown
from ondiris.audit.view import CHANGES, Change, View
from ondiris.model.claim import BY, CONVERTED, DOWN, FROM, PLAIN, TO, UNTOLD, UP, Direction
from ondiris.model.kind import GROWTH, LEVEL, MULTIPLE, POINTS
from ondiris.model.pattern import pattern

#: How near "than" stands behind a change, how far then the amount that it is against, how many words without.
_THAN, _FAR, _WORDS = 20, 76, 2
#: Of so many digits a number alone in a bracket is no footnote.
_DIGITS = 3
#: A bracketed amount so many times smaller is no base, but by how much it changed.
_BASE = 4
#: Amounts so many times apart are of one thing only where nothing else is named.
_FACTOR = 3
#: How near a change is told directly behind an amount.
_DIRECTLY = 26
#: "Year on year" names no base: "down by 4% year on year, with one mill making 7 tonnes".
_ADVERB = pattern(r"\b(\w+)[ -]\w+[ -]\1\b")


def compared(view: View, joined: frozenset[int]) -> list[Change]:
    """The changes of a text between two amounts without from and to; `joined` numbers are of others."""
    found: list[Change] = []
    taken = set(joined)
    for by in sorted({*view.of_kind(GROWTH, MULTIPLE, POINTS), *differences(view)}):
        if by in taken or view.claims[by].value == 0 or yearly(view, by):
            continue
        pair = _meant(view, by, taken)
        if pair:
            found.append(Change(*pair, by, _direction(view, by, pair), True))
            taken.update((by, *pair))
    found += [change for change in followed(view) if taken.isdisjoint(change[:3])]
    taken.update(number for change in found for number in change[:3])
    return found + [change for change in unstated(view) if taken.isdisjoint((change.start, change.end))]


def _meant(view: View, by: int, taken: set[int]) -> tuple[int, int] | None:
    """The amounts that a change is told of: the first pair that gives it, else the first one."""
    claims, first = view.claims, None
    for two in (_more_than, _than_before, _before, _reached, _in_bracket, _offered):
        pair = two(view, by)
        if (
            not pair
            or not taken.isdisjoint(pair)
            or _other_way(view, by, pair)
            or each_has_its_own(view, pair, by)
        ):
            continue
        if not _near_or_named(view, *sorted(pair)):
            continue
        if own_bracket(view, by, *sorted(pair)) or any(ranged(view, each) for each in pair):
            continue
        if printed_so(view, pair, by) and shown(view.claims[by].printed) > 1:
            return pair
        if not same_thing(view, by, *pair) or out_of_size(claims[by], *(claims[each] for each in pair)):
            continue
        first = first or pair
    return first


def _other_way(view: View, by: int, pair: tuple[int, int]) -> bool:
    """Whether the earlier amount, told last, is what is compared: "46; a year ago 48, two more"."""
    claims = view.claims
    start, end = pair
    if start < end or end > by or start > by or view.says(claims[by], "against", between(view, end, start)):
        return False
    if ends_in(view, claims[start], "ablative"):
        return False
    compares = says_which(view, by)
    if compares is UNTOLD or len(between(view, start, by)) > _DIRECTLY:
        return False
    rises = claims[start].value > claims[end].value
    return rises == (compares is UP) and printed_so(view, (end, start), by)


def _direction(view: View, by: int, pair: tuple[int, int]) -> Direction:
    claim = view.claims[by]
    if claim.value < 0:
        return DOWN
    says = claim.direction if claim.direction is not UNTOLD else says_which(view, by)
    if says is not UNTOLD:
        return says
    return UP if view.claims[pair[1]].value > view.claims[pair[0]].value else DOWN


def told_of(view: View, start: int, end: int) -> int:
    """The change that is told right behind a from and to: "; a drop of 15%", ". That is 15% less"; or -1."""
    claims = view.claims
    last = max(start, end)
    by = last + 1
    while by < len(claims) and claims[by].role is CONVERTED:
        by += 1
    if by >= len(claims) or claims[by].paragraph != claims[last].paragraph:
        return -1
    if claims[by].kind not in CHANGES and not _differs(view, by, end):
        return -1
    if claims[by].pair not in (-1, start, end):
        # "Then recovered by 25% to 10,000": it leads elsewhere.
        return -1
    sentences = claims[by].sentence - claims[last].sentence
    leads = sentences == 1 and opens(view, by)
    if (sentences and not leads) or yearly(view, by) or not than(view, by, start, end):
        return -1
    return (
        by if linked(view, (start, end), by, need=sentences == 1) and same_thing(view, by, start, end) else -1
    )


def _differs(view: View, by: int, end: int) -> bool:
    """Whether an amount is told as so much more or less than there was: ", which is 80 more"."""
    claim = view.claims[by]
    if (
        claim.kind is not LEVEL
        or claim.role not in (PLAIN, BY)
        or claim.unit not in ("", view.claims[end].unit)
    ):
        return False
    return claim.value > 0 and says_which(view, by) is not UNTOLD


# Where the two amounts stand: (the earlier one, the later one)


def _more_than(view: View, by: int) -> tuple[int, int] | None:
    """ "12 tonnes, 20% more than the 10 of 2022", "twice the 6": the change stands between the two."""
    claims = view.claims
    end, start = level(view, by - 1, -1), level(view, by + 1, 1)
    if end < 0 or start < 0 or not alike(claims[end], claims[start]):
        return None
    if not claims[end].sentence == claims[start].sentence == claims[by].sentence:
        return None
    behind, before = between(view, by, start), between(view, end, by)
    if ")" in behind.partition("(")[0]:
        # The change is told in brackets, of what stands before them.
        return None
    told = view.says(claims[by], "than", behind[:_THAN])
    if told and view.says(claims[by], "concedes", behind):
        return None
    if told and _named_before_comma(view, by, behind):
        return None  # "9 tonnes, 3 fewer than last year, in the other mine - 2"
    near = len(behind) <= (_FAR if told else GAP) and len(before) <= GAP
    near = near and (not view.says(claims[by], "clause", before) or view.says(claims[by], "told_of", before))
    near = near and not view.says(claims[by], "turns", behind)
    if near and behind.rstrip().endswith("(") and view.low.startswith(")", claims[start].end):
        # "12,400, which is 20% more than in 2023 (10,330)"
        beside = says_which(view, by) is UNTOLD or view.low.startswith(")", claims[end].end)
        beside = beside or claims[start].value * _BASE < claims[end].value
        return None if beside else (start, end)
    if near and view.says(claims[by], "compared_behind", between(view, end, by)):
        return end, start
    if near and not told and claims[by].kind is MULTIPLE and behind.rstrip().endswith(","):
        return end, start  # "60 tonnes a day, now 2.5 times as much, 150"
    # "Twice the 6", but not "up 4.1-fold to 22".
    bare = claims[by].kind is MULTIPLE and claims[start].role is not TO
    told = told or (bare and len(behind.split()) <= _WORDS)
    behind = _ADVERB.sub("", behind)
    return (start, end) if near and (told or view.says(claims[by], "more_than", behind)) else None


def _named_before_comma(view: View, by: int, behind: str) -> bool:
    """Whether "than a year earlier" is followed by a comma and a sign before the next number."""
    base, comma, other = behind.rstrip().rpartition(",")
    leads = comma and other[-1:] in ("", "–", "—", "-")
    return bool(leads) and view.says(view.claims[by], "earlier", f"{base} ")


def _than_before(view: View, by: int) -> tuple[int, int] | None:
    """ "18 tonnes were made. That is 1.2 times more than the 15 of 2022"."""
    claims = view.claims
    start = by - 1 if by and claims[by - 1].role is FROM and claims[by - 1].pair < 0 else by + 1
    first = min(start, by)
    if not 0 <= start < len(claims) or claims[start].sentence != claims[by].sentence:
        return None
    end = level(view, first - 1, -1)
    if end < 0 or claims[end].sentence != claims[by].sentence - 1 or not alike(claims[end], claims[start]):
        return None
    if claims[end].paragraph != claims[by].paragraph or not alone(view, end) or claims[start].value <= 0:
        return None
    gap = between(view, by, start) if start > by else ""
    if start > by and (len(gap) > GAP or not view.says(claims[by], "more_than", gap)):
        return None
    opening = view.low[view.read.sentences[claims[by].sentence][0] : claims[first].start]
    return (start, end) if names_nothing(view, claims[by], opening, named_by(view, end)) else None


def _before(view: View, by: int) -> tuple[int, int] | None:
    """Both amounts stand before the change, in its sentence or the one before."""
    claims = view.claims
    second = level(view, by - 1, -1)
    first = level(view, second - 1, -1, like=second) if second >= 0 else -1
    if first < 0 or not alike(claims[second], claims[first]):
        return None
    sentences = claims[by].sentence - claims[second].sentence, claims[by].sentence - claims[first].sentence
    leads = sentences[0] == 1 and opens(view, by)
    if max(sentences) > 1 or claims[first].paragraph != claims[by].paragraph or (sentences[0] and not leads):
        return None
    if sentences == (0, 1) and not alone(view, first):
        return None
    pair = ordered(view, first, second)
    if pair is None or not linked(view, pair, by, need=sentences[0] == 1) or not than(view, by, *pair):
        return None
    return pair


def _near_or_named(view: View, first: int, second: int) -> bool:
    """Whether two amounts share a sentence or a size, or the words before the second name nothing else."""
    claims = view.claims
    low, high = sorted((claims[first].value, claims[second].value))
    if claims[first].sentence == claims[second].sentence or high < _FACTOR * low:
        return True
    opening = view.low[view.read.sentences[claims[second].sentence][0] : claims[second].start]
    return names_nothing(view, claims[second], opening, named_by(view, first))


def _reached(view: View, by: int) -> tuple[int, int] | None:
    """ "Grew by 20% and reached 12 tonnes against 10 in 2022". Money may grow otherwise than volume."""
    claims = view.claims
    first = level(view, by + 1, 1)
    second = level(view, first + 1, 1) if first >= 0 else -1
    if (
        second < 0
        or claims[second].sentence != claims[by].sentence
        or not alike(claims[first], claims[second])
    ):
        return None
    gap = between(view, by, first)
    if len(gap) > GAP:
        return None
    colon = ":" in gap and names_nothing(view, claims[by], gap.rpartition(":")[2])
    money = is_money(claims[first]) and not view.says(claims[by], "pay", view.sentence(by))
    if not colon and (money or not any(view.says(claims[by], told, gap) for told in ("came_to", "grown_to"))):
        return None
    return ordered(view, first, second)


def _in_bracket(view: View, by: int) -> tuple[int, int] | None:
    """ "Grew by 20% to 12,400 units (10,330)": a bracket that holds a number alone is what it was before."""
    claims, end, start = view.claims, by + 1, by + 2
    if start >= len(claims) or claims[by].pair != end or claims[end].role is not TO:
        return None
    if min(shown(claims[each].printed) for each in (end, start)) < _DIGITS or not claims[end].unit:
        return None
    told, opened, inside = between(view, end, start).partition("(")
    closed = view.low[claims[start].end : claims[start].end + 1] == ")"
    if not opened or inside.strip() or not closed or len(told) > GAP:
        return None
    return (
        (start, end)
        if alike(*(claims[each] for each in (end, start))) and names_nothing(view, claims[end], told)
        else None
    )


def _offered(view: View, by: int) -> tuple[int, int] | None:
    """The two amounts of the paragraph that alone can be meant."""
    pair = offered(view, by)
    if pair is None or not than(view, by, *pair):
        return None
    return None if may_be_real(view, pair, by, between(view, max(pair), by)) else pair
