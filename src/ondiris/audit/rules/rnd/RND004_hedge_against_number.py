"""A round number of a number before it, and its words go the wrong way: "594 billion ... just over 600".

"More than" a number that is larger, "nearly" one that is smaller, or a rounding to another number. Told
beside the number itself, or in the next sentences where the two are within a few per cent of each other.

Mend it by rounding again, or by turning the words.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import clause_behind, numbers_before, until_next
from ondiris.audit.digits import last, shown, significant
from ondiris.audit.naming.restating import one_unit, unhedged, whole_of
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import ABOUT, EXACT, OVER, UNDER

CODE = "RND004"
NAME = "hedge-against-number"
FAMILY = "RND"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "More than 10,000 runners reached the finish on Sunday. In all [[9,846]] runners had a medal.",
            "In 2024 the fund earned 1,478 billion tenge. “Well over [[1.5 trillion tenge]] is much.”",
            "In 2024 orders totalled 3,862 million tenge (around [[3.8 billion]]).",
        ),
        "good": (
            "Almost 10,000 runners reached the finish on Sunday. In all 9,846 runners had a medal.",
            "In 2024 the fund earned 1,478 billion tenge. “Almost 1.5 trillion tenge is a lot,” he said.",
            "In 2024 orders totalled 3,862 million tenge (around 3.9 billion).",
            "In 2024 the mill sold 1,478 tonnes of wire and more than 1,500 tonnes of nails.",
        ),
    },
    "ru": {
        "bad": (
            "За год в крае произошло около 1,2 тысячи аварий, а точнее — [[1 263]].",
            "В 2024 году сдано 1 248 квартир, почти [[1 200]].",
            "В 2024 году в гособлигациях 61,8% активов, около [[61%]].",
        ),
        "good": (
            "В 2024 году сдано 1 248 квартир, почти 1 250.",
            "В 2024 году в гособлигациях 61,8% активов, около 62%.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы музейге 99 400 адам келген, яғни [[жүз мыңнан]] асқан.",),
        "good": ("2024 жылы музейге 99 400 адам келген, яғни жүз мыңға жуық.",),
    },
}

_KINDS = frozenset((Kind.LEVEL, Kind.SHARE, None))
_ASIDE = frozenset((Role.FROM, Role.PLAN, Role.BY, Role.CONVERTED))
#: How many numbers back the finer one is looked for, in how many sentences, and how long a gap may be.
_BACK, _SENTENCES, _GAP, _AFAR, _LAST, _SAID = 4, 2, 60, 90, 24, 44
#: How far apart two tellings of one number may be: beside each other, and in other sentences.
_BESIDE, _APART = (Decimal("0.70"), Decimal("1.25")), (Decimal("0.92"), Decimal("1.08"))
#: Where nothing but a hedge stands between: a slip of the first digit makes twice as much of it.
_SLIPPED = Decimal("0.4"), Decimal("2.5")
_TAKEN_UP, _ALMOST = (Decimal("0.4"), Decimal("1.6")), Decimal("0.8")
_NEAR = (Decimal("0.93"), Decimal("1.07"))
_TWO = 2
#: Who works somewhere and where they work are as many.
_WORKING = frozenset(("persons", "jobs"))
#: How far before a number a word like "those" stands, and how far behind it an exact one is told.
_THOSE, _FAR = 24, 150
_YEAR = pattern(r"\b(?:19|20)[0-9]{2}\b")
_CLAUSE = pattern(r"[,;:(«“\"]| [-–—] ")
_SIGNS = ' ,;:()«»“”"–—-'


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    definite, rounded = (
        frozenset(view.sentence_holding(range(len(claims)), table)) for table in ("definite", "rounded")
    )
    for number, coarse in enumerate(claims):
        if coarse.qualifier is EXACT and number not in definite and number not in rounded:
            continue
        if coarse.kind not in _KINDS or coarse.role in _ASIDE or coarse.value <= 0:
            continue
        hedged = coarse.qualifier is not EXACT or number in rounded
        beside = number > 0 and hedged and _beside(view, number)
        sided = coarse.qualifier in (OVER, UNDER)
        said = sided or (number in definite and view.says(coarse, "definite", view.before(number, _THOSE)))
        first = _meant(view, number, beside) if beside or said else -1
        if first >= 0:
            yield view.unlike(CODE, SEVERITY, first, number)
        elif coarse.qualifier is not EXACT and (behind := _told_behind(view, number)) > 0:
            yield view.unlike(CODE, SEVERITY, number, behind)


def _told_behind(view: View, number: int) -> int:
    """The exact number that is told behind a round one, where it contradicts it; -1 where none does."""
    claims = view.claims
    coarse = claims[number]
    found = -1
    for behind in range(number + 1, min(len(claims), number + 1 + _BACK)):
        fine = claims[behind]
        if fine.paragraph != coarse.paragraph or fine.sentence - coarse.sentence > _SENTENCES:
            break
        if fine.kind not in _KINDS or fine.qualifier is not EXACT or fine.role in _ASIDE:
            continue
        between = view.low[coarse.end : fine.start]
        said = f" {between} {clause_behind(view, behind, _LAST)} "
        exactly = view.says(fine, "restated", said) and len(between) <= _GAP
        if coarse.nature is not fine.nature and not exactly:
            continue  # "the forecast is more than 16 million hectares. 15.5 million have been reaped"
        low, high = _BESIDE if exactly else _NEAR
        if not _finer(fine, coarse) or not low <= whole_of(fine) / whole_of(coarse) <= high:
            continue
        named = view.periods_in(coarse.end, fine.end + _LAST)
        other = any(each.period != coarse.period or each.period != fine.period for each in named)
        if other or (not named and view.says(fine, "earlier", between)):
            continue
        if _agree(view, number, fine):
            return -1
        sided = coarse.qualifier in (OVER, UNDER) and len(between) <= _FAR
        found = behind if found < 0 and (exactly or sided) else found
    return found


def _finer(fine: Claim, coarse: Claim) -> bool:
    """Whether a number is told in more digits than another one of its unit, which may leave the unit out."""
    if fine.value <= 0 or significant(fine.value) <= _told_digits(coarse):
        return False
    return one_unit(fine, coarse) or one_unit(coarse, fine)


def _told_digits(claim: Claim) -> int:
    """How many digits of a number count; "a quarter of a billion" is as round as one digit."""
    return significant(claim.value) if shown(claim.printed) else 1


def _meant(view: View, number: int, beside: bool) -> int:
    """The number that is told again, where it contradicts this one; -1 where none does or one agrees."""
    claims = view.claims
    coarse = claims[number]
    sided = coarse.qualifier in (OVER, UNDER)
    taken_up = sided and not beside and _taken_up(view, number)
    near = beside and coarse.start - claims[number - 1].end <= _GAP
    closed = near and sided and _closed(view, number)
    low, high = _apart(sided, taken_up, near, closed)
    found, parts = -1, _parts(view, number) if sided and coarse.role is Role.WHOLE else range(0)
    for before in numbers_before(view, number, 1 if beside or taken_up else _BACK, _SENTENCES):
        fine = claims[before]
        if before in parts:
            continue
        if not beside and fine.sentence == coarse.sentence:
            return -1
        if fine.kind not in _KINDS or fine.value <= 0 or fine.qualifier is not EXACT or fine.role in _ASIDE:
            continue
        if not (one_unit(fine, coarse) or (beside and {fine.unit, coarse.unit} == _WORKING)):
            continue
        if significant(fine.value) <= _told_digits(coarse):
            continue
        ratio = whole_of(fine) / whole_of(coarse)
        tenth = near and sided and any(_NEAR[0] <= ratio.scaleb(power) <= _NEAR[1] for power in (1, -1))
        meant = low <= ratio <= high or (tenth and closed)
        if not meant or _other_period(view, fine, coarse):
            continue
        far = (beside and _far_below(coarse, fine)) or (taken_up and _far_from(view, number, fine))
        if _agree(view, number, fine) and not (far or tenth):
            return -1
        found = before if found < 0 else found
    return found


def _parts(view: View, number: int) -> range:
    """The numbers right before a total that make up one before them: they are not what it tells again."""
    claims = view.claims
    for first in range(max(0, number - _BACK), number - _TWO):
        if sum(claim.value for claim in claims[first + 1 : number]) == claims[first].value:
            return range(first + 1, number)
    return range(0)


def _apart(sided: bool, taken_up: bool, near: bool, closed: bool) -> tuple[Decimal, Decimal]:
    """How many times a round number the fine one may be: the farther off, the surer they are one."""
    if taken_up:
        return _TAKEN_UP
    if near:
        return _SLIPPED if closed else _BESIDE
    return _APART if sided else _NEAR


def _closed(view: View, number: int) -> bool:
    """Whether nothing but a hedge stands between a number and the next sign: it counts nothing else."""
    behind = _CLAUSE.split(view.after(number, _LAST).replace(".", ","))[0]
    return not unhedged(view, view.claims[number], behind).strip(_SIGNS)


def _taken_up(view: View, number: int) -> bool:
    """Whether a sentence opens with "this is nearly 3,000", or with the noun of the one count before it."""
    one, coarse = view.claims[number - 1] if number else None, view.claims[number]
    if one is None or coarse.sentence - one.sentence != 1 or one.paragraph != coarse.paragraph:
        return False
    start, end = view.read.sentences[coarse.sentence]
    if coarse.start - start > _GAP or coarse.period != one.period or view.periods_in(start, end):
        return False
    opening = view.low[start : coarse.start].strip(_SIGNS)
    if view.says(coarse, "this_is", f" {opening} "):
        return True
    if unhedged(view, coarse, opening).strip(_SIGNS):
        return False
    nouns = [each.subject.words.lower().split()[:1] for each in (one, coarse)]
    counted = one.unit if one.unit == coarse.unit else ""
    return bool(counted) or (nouns[0] == nouns[1] and bool(nouns[0]))


def _far_from(view: View, number: int, fine: Claim) -> bool:
    """Whether "nearly three thousand" is told of 1,940."""
    coarse = view.claims[number]
    said = f" {view.low[max(0, coarse.start - _LAST) : coarse.end + _LAST]}"
    return view.says(coarse, "nearly", said) and whole_of(fine) < whole_of(coarse) * _ALMOST


def _far_below(coarse: Claim, fine: Claim) -> bool:
    """Whether "nearly 37 thousand" is told of 34,700: by more than one of the last digit that is told."""
    value, told = whole_of(fine), whole_of(coarse)
    return coarse.qualifier is UNDER and told - value > 2 * Decimal(1).scaleb(last(told))


def _beside(view: View, number: int) -> bool:
    """Whether only a hedge stands between this number and the one before it, behind what that one counts."""
    one, coarse = view.claims[number - 1], view.claims[number]
    # "105.4 billion, the minister told parliament, a little less than 105 billion".
    longest = _LAST if coarse.qualifier in (EXACT, ABOUT) or one.unit != coarse.unit else _AFAR
    if one.sentence != coarse.sentence or coarse.start - one.end > max(_GAP, longest):
        return False
    gap = view.low[one.end : coarse.start]
    if not _CLAUSE.search(gap):
        return False
    *counted, last = _CLAUSE.split(gap)
    joins = view.lexicon_of(view.language(coarse)).gaps
    if any(joins.get(word) == "and" for word in " ".join(counted).split()):
        return False  # "761 thousand passengers and the other - about 630 thousand"
    if len(last) > _LAST or any(map(str.isdigit, _YEAR.sub("", gap))) or sum(map(len, counted)) > longest:
        return False
    hedged = coarse.qualifier is not EXACT or view.says(coarse, "rounded", _said_behind(view, number))
    last = unhedged(view, coarse, last)
    if last.strip(_SIGNS):
        return view.says(coarse, "rounded", f" {last} ")
    return hedged


def _said_behind(view: View, number: int) -> str:
    """The words behind a number up to the clause of the next: "97 signed up, that is 85%" rounds nothing."""
    behind = until_next(view, number, _SAID)
    after = view.claims[number + 1 : number + _TWO]
    follows = any(each.start - view.claims[number].end <= _SAID for each in after)
    return behind.rpartition(",")[0] if follows else behind


def _other_period(view: View, fine: Claim, coarse: Claim) -> bool:
    """Whether the later number names a time that is not the earlier one's."""
    start = max(fine.end, view.read.sentences[coarse.sentence][0])
    return fine.period != coarse.period and bool(view.periods_in(start, coarse.end + _LAST))


def _agree(view: View, number: int, fine: Claim) -> bool:
    """Whether the finer number is what the round one says: above it, below it, or rounding to it."""
    coarse = view.claims[number]
    value, told = whole_of(fine), whole_of(coarse)
    if coarse.qualifier is OVER:
        return value >= told
    if coarse.qualifier is UNDER and not view.says(coarse, "nearby", view.after(number, 16)):
        return value <= told
    hundreds = view.says(coarse, "hundreds", view.after(number, 44) + view.before(number, 44))
    step = Decimal(1).scaleb(2 if hundreds else last(told))
    return abs(value - told) <= step * Decimal("0.5")
