"""What is called the rest, with the other parts and the whole that they do not make."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ondiris.audit.arithmetic.adding import slipped, sums_up
from ondiris.audit.arithmetic.adding import total as added
from ondiris.audit.around import clause_behind, numbers_before, since_former
from ondiris.audit.breakdowns.behind import Breakdown, with_endings
from ondiris.audit.breakdowns.hundred import with_rest
from ondiris.audit.changes.offering import named_by, names_nothing
from ondiris.audit.digits import shown, swapped
from ondiris.audit.dimensions import COUNTS, power
from ondiris.audit.naming.restating import one_unit
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim, Role
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import ACTUAL, Nature
from ondiris.model.qualifier import EXACT

_HUNDRED = Decimal(100)
#: How far before the rest, or behind it, its word stands; how far back its whole.
_WORD, _BACK, _SENTENCES, _OF, _OPENING = 34, 10, 3, 8, 90
#: What is more than so many times the whole is of something else; of one part, and of more.
_DOZEN, _TWICE, _MOST, _ONE_PART = Decimal(12), Decimal(2), Decimal("1.6"), 2
_KINDS = frozenset((Kind.LEVEL, Kind.SHARE, Kind.CONTRIBUTION, None))
_ROLES = frozenset((Role.PLAIN, Role.PART, Role.WHOLE, Role.TO))


def rests(view: View) -> Iterator[Breakdown]:
    """The parts that end with the rest and do not make their whole; of percentages, whole -1 is a hundred."""
    claims = view.claims
    for number in view.sentence_holding(view.of_kind(*_KINDS), "the_rest"):
        if not number or not shown(claims[number].printed) or not _counts(claims[number]):
            continue
        if not _is_rest(view, number):
            continue
        if claims[number].unit == "pct":
            whole, parts = -1, with_rest(view, number)
        else:
            whole, *parts = _of_whole(view, _former(view, number), number) or [-1]
        if parts and whole >= 0 and (_siblings(view, whole, number) or _of_each(view, whole, parts)):
            continue
        if parts and not (whole >= 0 and _of_another(view, whole, parts)):
            yield Breakdown(whole, parts)


def _siblings(view: View, whole: int, rest: int) -> bool:
    """Whether a whole is a line of the list that the rest stands in, under a line that ends with a colon."""
    head = view.low.rfind(":\n", 0, view.claims[whole].start)
    if head < 0:
        return False
    begin, end = head + 2, view.claims[rest].start
    return len(view.inside(begin, end)) == view.low.count("\n", begin, end)


def _counts(claim: Claim) -> bool:
    if claim.kind not in _KINDS or claim.value <= 0 or "-per-" in claim.unit or claim.role not in _ROLES:
        return False
    return claim.nature is ACTUAL or claim.nature is Nature.PLAN


def _of_each(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether parts make a hundred: "of each pound 61p is for care, 11p for roads, 28p for all else"."""
    claims = [view.claims[each] for each in (whole, *parts)]
    scale = claims[0].scale
    if len(parts) <= _ONE_PART or any(each.scale != scale for each in claims):
        return False
    if not scale and any(each.unit not in COUNTS for each in claims):
        return False
    made = sum((each.value for each in claims[1:]), Decimal(0)).scaleb(-scale)
    return scale <= 0 and _HUNDRED in (made, made + claims[0].value.scaleb(-scale))


def _of_another(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether the rest stands alone in its sentence and is called what the whole is not: "remaining debt"."""
    *former, rest = parts
    claim = view.claims[rest]
    if any(view.claims[each].sentence == claim.sentence for each in (whole, *former)):
        return False
    if _turned(view, whole, parts):
        return False
    known = named_by(view, whole).union(*(named_by(view, each) for each in former))
    opening = since_former(view, rest, _OPENING)
    for word in view.words(claim, "the_rest"):
        opening = opening.replace(word, " ")
    return not names_nothing(view, claim, opening, known)


def _turned(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether the rest is what the other parts leave, with two digits that changed places."""
    rest = view.claims[parts[-1]]
    left = view.claims[whole].value - sum((view.claims[each].value for each in parts[:-1]), Decimal(0))
    return left > 0 and swapped(rest.digits, str(int(left.scaleb(rest.decimals - rest.scale))))


def _is_rest(view: View, number: int) -> bool:
    """Whether the words between the number before and this one call it the rest, or those behind it do."""
    claim = view.claims[number]
    if not view.sentence_holds(claim, "the_rest"):
        return False
    gap = view.low[view.claims[number - 1].end : claim.start].lstrip()
    if len(gap) <= _OF and gap.startswith(view.words(claim, "of_whole")):
        return False  # "197 of the 1,234 others"
    if view.says(claim, "the_rest", since_former(view, number, _WORD)):
        return True
    after = number + 1
    final = view.lexicon_of(view.language(claim)).words["side"] == "after"
    if not final and after < len(view.claims) and view.claims[after].sentence == claim.sentence:
        return False  # what stands behind is told of the next number
    behind = _past_its_noun(view, number, clause_behind(view, number, _WORD))
    for join in view.words(claim, "clause"):
        behind = behind.partition(join)[0]  # "40 said no and the rest had no view"
    return view.says(claim, "the_rest", behind)


def _past_its_noun(view: View, number: int, behind: str) -> str:
    """The words behind a number without the counted noun that looks like the rest: "4,4 млн басқа жетті"."""
    words = view.words_of(view.language(view.claims[number]))
    noun, _, verb = behind.strip().partition(" ")
    noun_only = f"{noun} " in words.words("the_rest") and verb.startswith(words.words("came_behind"))
    return f" {verb}" if noun_only else behind


def _former(view: View, number: int) -> list[int]:
    """The amounts before the rest that may be its whole or other parts of it."""
    claims, rest = view.claims, view.claims[number]
    former: list[int] = []
    for each in numbers_before(view, number, _BACK, _SENTENCES):
        claim = claims[each]
        past = claim.role is Role.FROM and len(former) > 1  # what the whole was before its parts
        if past or claim.role in (CONVERTED, Role.PLAN) or claim.unit in RATIOS or "-per-" in claim.unit:
            continue
        scaled = not rest.unit and rest.scale > 0 < claim.scale  # "2.41 trillion shillings, 0.27 trillion"
        if not scaled and not one_unit(rest, claim) and not one_unit(claim, rest):
            continue
        if not claim.unit and claim.decimals and not (claim.scale or rest.decimals):
            continue  # a mean beside what is counted
        if not _printed(claim) or claim.qualifier is not EXACT:
            if shown(claim.printed) and claim.sentence == rest.sentence:
                return []
            continue  # "the two plants", "about 4.07 million a month"
        if not _counts(claim):
            break
        if _of_another_time(view, each, number):
            break
        if _is_rest(view, each):
            break  # "279 thousand is left, last year it was 195 thousand"
        former.insert(0, each)
    if not rest.unit and not rest.scale:
        former = [each for each in former if not claims[each].scale or claims[each].unit in COUNTS]
    former = with_endings(view, [*former, number])[:-1]
    named = (number, *reversed(former)) if rest.scale or rest.unit or not former else _largest(view, former)
    own = next((unit for each in named if (unit := _unit(claims[each]))), "")
    former = [each for each in former if _unit(claims[each]) in ("", own)]
    former = [each for each in former if each == former[0] or not _of_then(view, each)]
    near = former and rest.sentence - claims[former[-1]].sentence <= 1
    return former if near else []


def _of_another_time(view: View, former: int, rest: int) -> bool:
    """Whether the sentence of the rest names a time that an amount before it is not of: "in 2017 ..."."""
    claim, other = view.claims[former], view.claims[rest]
    if claim.sentence == other.sentence or claim.period == other.period:
        return False
    return bool(view.periods_in(view.read.sentences[other.sentence][0], other.start))


def _printed(claim: Claim) -> bool:
    """Whether a number is told as one: in digits, or in words where it is no "two" or "a dozen"."""
    return bool(shown(claim.printed)) or (claim.value > _DOZEN and not claim.scale)


def _largest(view: View, former: Sequence[int]) -> list[int]:
    """The largest number: bare counts beside other units, "5,900 ran 42 km", are parts of a bare whole."""
    return [max(former, key=lambda each: view.claims[each].value)]


def _of_then(view: View, number: int) -> bool:
    """Whether the words before a number put it in the past: "five years ago it was 12.3 billion"."""
    return view.says(view.claims[number], "back_then", since_former(view, number, _WORD))


def _unit(claim: Claim) -> str:
    """The unit that must be one in a sum; none for what is counted."""
    return "" if claim.unit in COUNTS else power(claim.unit)[0]


def _of_whole(view: View, former: Sequence[int], rest: int) -> list[int]:
    """The whole and its parts, which with the rest do not make it; none where any amounts do."""
    claims, slips = view.claims, list[int]()
    if _summed_behind(view, former, rest) or _of_stock(view, former, rest):
        return []
    if _part_of_whole(view, former, rest):
        part, whole = former[-2:]
        fits = not added([claims[part], claims[rest]]).disjoint(added([claims[whole]]))
        return [] if fits else [whole, part, rest]
    for place in range(len(former) - 2, -1, -1):
        whole = former[place]
        own = added([claims[whole]])
        for start in range(len(former) - 1, place, -1):
            parts = [*former[start:], rest]
            if claims[whole].value <= max(claims[each].value for each in parts):
                break
            made = added([claims[each] for each in parts])
            if not made.disjoint(own):
                return []
            if _turned(view, whole, parts) and not (slips and _turned(view, slips[0], slips[1:])):
                slips = [whole, *parts]
            if not slips and (slipped(claims[whole], made) or _one_part(view, parts, own)):
                slips = [whole, *parts]
    if slips or not former:
        return slips
    place = max(range(len(former)), key=lambda at: claims[former[at]].value)
    whole = former[place]
    parts = [each for each in former[place + 1 :] if not _left(view, former[:place], whole, each)]
    parts.append(rest)
    return [whole, *parts] if _too_much(view, former, whole, parts) else []


def _part_of_whole(view: View, former: Sequence[int], rest: int) -> bool:
    """Whether the only other part stands before its whole: "1,600 of the 2,500, firms for the other 900"."""
    if len(former) <= 1 or former[-1] != rest - 1 or former[-2] != rest - 2:
        return False
    gap = view.low[view.claims[rest - 2].end : view.claims[rest - 1].start].lstrip()
    own = view.claims[rest].sentence == view.claims[rest - 2].sentence
    return own and len(gap) <= _OF and gap.startswith(view.words(view.claims[rest], "of_whole"))


def _summed_behind(view: View, former: Sequence[int], rest: int) -> bool:
    """Whether the sum of some of the amounts and the rest is told behind: "3,520 in total"."""
    claims = view.claims
    behind = [each for each in claims[rest + 1 : rest + 3] if each.paragraph == claims[rest].paragraph]
    sums = [added([claims[each] for each in (*former[start:], rest)]) for start in range(len(former))]
    return any(not each.disjoint(claim.interval) for each in sums for claim in behind)


def _of_stock(view: View, former: Sequence[int], rest: int) -> bool:
    """Whether what there was, what came in and what went out leave the rest."""
    own = added([view.claims[rest]])
    stocks = zip(former, former[1:], former[2:], strict=False)
    intervals = ([added([view.claims[each]]) for each in stock] for stock in stocks)
    return any(
        not (stock + one - other).disjoint(own) or not (stock - one + other).disjoint(own)
        for stock, one, other in intervals
    )


def _too_much(view: View, former: Sequence[int], whole: int, parts: Sequence[int]) -> bool:
    """Whether all amounts behind the largest one come to more than that."""
    claims = view.claims
    least, high = added([claims[each] for each in parts]).low, added([claims[whole]]).high
    if least is None or high is None or least <= high or claims[whole].value <= claims[parts[-1]].value:
        return False
    listed = [claims[each] for each in parts]
    if any(sums_up(listed, each) for each in listed):
        return False  # "1,600 of the 2,500, private operators for the other 900"
    only = len(former) == len(parts) == _ONE_PART and claims[whole].role is not Role.PART
    if only and least < high * _TWICE:
        return True
    apart = any(claims[each].sentence != claims[parts[-1]].sentence for each in parts)
    return len(parts) >= (3 if apart else 2) and least < high * _MOST


def _left(view: View, former: Sequence[int], whole: int, number: int) -> bool:
    """Whether a whole exceeds a number before it by an amount: "income 41, spending 43, a deficit of 2"."""
    own, told = view.claims[whole].interval, view.claims[number].interval
    return any(not (own - view.claims[each].interval).disjoint(told) for each in former)


def _one_part(view: View, parts: Sequence[int], own: Interval) -> bool:
    """Whether one of the parts is a slip from what the others leave of the whole."""
    claims = view.claims
    return any(
        slipped(claims[part], own - added([claims[each] for each in parts if each != part]), 2)
        for part in parts
    )
