"""A part, its per cent, and the whole that they are of: "2,070 of them, or 60%, of 3,450".

Found wherever a percentage is told of the amount beside it and an amount before can be the whole. Where any
amount fits, nothing is told; else one slip of a digit, or a magnitude, has to put it right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.arithmetic.adding import slipped
from ondiris.audit.arithmetic.beside import has_share, of_counted, part_of, plain_amount
from ondiris.audit.arithmetic.computing import POWERS, shift
from ondiris.audit.arithmetic.parting import parted
from ondiris.audit.around import CLOSING, LINKS, ends_in, more_or_less, one_block, since_former
from ondiris.audit.changes.offering import named_by
from ondiris.audit.digits import last, one_slip, shown, significant
from ondiris.audit.dimensions import COUNTS, dimension, power
from ondiris.audit.naming.restating import ratio_of, tens_between, unhedged
from ondiris.audit.view import View
from ondiris.model.claim import UNTOLD, Claim
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

_HUNDRED, _TEN, _TWO = Decimal(100), 10, 2
#: How far the per cent may be from its part, and how many numbers and sentences before it the whole is.
_GAP, _BACK, _SENTENCES = 34, 12, 3
_KINDS = frozenset((Kind.SHARE, Kind.GROWTH, Kind.ATTAINMENT, Kind.CONTRIBUTION, None))
#: How far behind a percentage a word says that it is one of something.
_OF, _STEM = 6, 4
#: How many numbers off another percentage in a bracket may be that is of the year before.
_BESIDE = 4
#: How far off a rounded number may be of itself.
_JUST = Decimal("0.04")
#: What calls a number a part of what was told before, and how far from the number that stands.
_PRONOUNS, _STEM_OF, _OF_IT = ("part", "breakdown", "of_it"), 16, 16
_CLAUSE = pattern(r"[,;:.()]")


class Share(NamedTuple):
    """Number `percent` is told as what `part` is of `whole`; 10**`power` on the part puts it right."""

    percent: int
    part: int
    whole: int
    power: int = 0

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted(self[:3]))


def wrong_shares(view: View) -> list[Share]:
    """The shares that do not fit the only whole there is but for one slip."""
    return view.once(_all)


def _all(view: View) -> list[Share]:
    return list(_wrong(view))


def _wrong(view: View) -> Iterator[Share]:
    claims = view.claims
    for number in view.of_kind(*_KINDS):
        percent = claims[number]
        if percent.unit != "pct" or not 0 < percent.value < _HUNDRED:
            continue
        if pair := parted(view, number):
            if not (_is_it(view, number, *pair) or _is_left(view, number, *pair)):
                yield Share(number, *pair, _shifted(view, number, *pair))
            continue
        part = part_of(view, number)
        if part < 0 or _of_year_before(view, number):
            continue
        wholes = [each for each in _wholes(view, part, number) if each != part]
        told = _told_of(view, number, part, wholes)
        fits = _is_it if told >= 0 else _fits
        if not wholes or any(fits(view, number, part, whole) for whole in wholes):
            continue
        if any(_is_change(view, number, part, whole) for whole in wholes):
            continue
        if told >= 0:
            yield Share(number, part, told, _shifted(view, number, part, told))
            continue
        for whole in reversed(wholes):
            if has_share(view, whole, number):
                continue
            shifted = _shifted(view, number, part, whole)
            slip = _slip(view, number, part, whole) and _of_it(view, number, whole)
            slip = slip and not _of_another_product(view, part, whole)
            if shifted or slip or _certain(view, number, part, whole):
                yield Share(number, part, whole, shifted)
                break


def _of_another_product(view: View, part: int, whole: int) -> bool:
    """Whether a later sentence names a product of its own: "Oil crops 1.9"; not "Of the cars 1.9"."""
    one, other = view.claims[part], view.claims[whole]
    if one.sentence == other.sentence or one.subject.product in ("", other.subject.product):
        return False
    opening = view.low[view.read.sentences[one.sentence][0] : one.start]
    return not opening.startswith(view.words(one, "of_whole"))


def _told_of(view: View, number: int, part: int, wholes: Sequence[int]) -> int:
    """The whole of which words call a part and its per cent: "60% of that, or 27.6 million"; or -1."""
    claims, own = view.claims, view.claims[part]
    if part == number - _TWO and number - 1 in wholes:
        return number - 1  # "546, which of 840 is 65%"
    first, second = sorted((part, number))
    gap = view.low[claims[first].end : claims[second].start]
    link = unhedged(view, own, _CLAUSE.split(gap)[-1]).strip(LINKS)
    if (
        (link and not of_counted(gap))
        or claims[number].kind is Kind.GROWTH
        or claims[number].sentence != own.sentence
    ):
        return -1
    if of_economy(view, number):
        return -1
    former = [
        each
        for each in wholes
        if each < min(part, number)
        and own.sentence - claims[each].sentence <= 1
        and claims[each].value > own.value
    ]
    if len(former) != 1:
        return -1  # of two amounts it may be a third one that is meant
    whole = former[0]
    if whole == part - 1 and claims[whole].sentence == own.sentence and ends_in(view, own, "possessed"):
        last = f"{claims[whole].printed.lower()}{view.low[claims[whole].end : own.start]}".rstrip()
        if last.endswith(view.words(own, "genitive")):
            return whole
    around = (
        since_former(view, first, _STEM_OF),
        f" {gap} ",
        f" {_CLAUSE.split(view.after(second, _OF_IT))[0]} ",
    )
    return whole if any(view.says(own, table, each) for table in _PRONOUNS for each in around) else -1


def _certain(view: View, number: int, part: int, whole: int) -> bool:
    """Whether "of" leads from a percentage right to the whole: "453,000, that is 56% of the 908,000"."""
    claims = view.claims
    if claims[part].value >= claims[whole].value:
        return False
    if part == number - _TWO and whole == number - 1:
        return claims[part].sentence < claims[number].sentence
    if whole != number + 1 or part != number - 1:
        return False
    gap = f"{view.low[claims[number].end : claims[whole].start].strip()} "
    return gap in view.words(claims[number], "of_whole")


def _wholes(view: View, part: int, number: int) -> Sequence[int]:
    """The amounts of the unit of a part that stand before it, or behind it in its sentence."""
    claims, own = view.claims, view.claims[part]
    found: list[int] = []
    for each in range(max(0, part - _BACK), min(len(claims), max(part, number) + 3)):
        claim = claims[each]
        if each in (part, number) or not one_block(view, claim, own) or not plain_amount(claim):
            continue
        late = claim.sentence > claims[number].sentence
        if late or claim.sentence < own.sentence - _SENTENCES or not shown(claim.printed):
            continue
        if one_unit(claim, own) and not (found and _again(claims[found[-1]], claim)):
            found.append(each)
    return found


def _again(exact: Claim, rounded: Claim) -> bool:
    """Whether an amount rounds the one before it: "24.6 tonnes, nearly 25 tonnes"."""
    hedged = exact.qualifier is EXACT is not rounded.qualifier and exact.unit in (rounded.unit, "")
    return hedged and abs(rounded.value - exact.value) <= exact.value * _JUST


def one_unit(whole: Claim, part: Claim) -> bool:
    """Whether a part may be of a whole by their units; a part may leave its own out."""
    if power(whole.unit)[0] == power(part.unit)[0]:
        return True
    bare = not part.unit and part.scale > 0 and dimension(whole.unit) != ""
    # "3.12 million hectares, or 78% of the 4.00 million sown".
    left_out = not whole.unit and whole.scale > 0 and whole.scale == part.scale
    return bare or left_out or {whole.unit, part.unit} <= COUNTS


def _of_year_before(view: View, number: int) -> bool:
    """Whether a percentage stands in a bracket like one above a hundred: "32.7 (101%), 17.6 (93%)"."""
    if not view.before(number, 2).rstrip().endswith("("):
        return False
    near = view.claims[max(0, number - _BESIDE) : number + _BESIDE + 1]
    return any(each.unit == "pct" and each.value > _HUNDRED for each in near)


def _fits(view: View, number: int, part: int, whole: int) -> bool:
    """Whether a percentage is one amount's of another, what is left of it, or the growth between them."""
    claims = view.claims
    ratio = _ratio(view, part, whole) * _HUNDRED
    stated = claims[number].interval
    readings = (ratio, _HUNDRED - ratio, ratio - _HUNDRED, (_HUNDRED * _HUNDRED) / ratio)
    return any(not reading.disjoint(stated) for reading in readings)


def _is_it(view: View, number: int, part: int, whole: int) -> bool:
    """Whether a percentage is just what one amount is of another."""
    return not (_ratio(view, part, whole) * _HUNDRED).disjoint(view.claims[number].interval)


def _is_change(view: View, number: int, part: int, whole: int) -> bool:
    """Whether a percentage is of what there was before: "rose to 9.88, which is 0.26 (or 2.7%) more"."""
    if more_or_less(view, number, CLOSING, _GAP) is UNTOLD:
        return False
    if ratio_of(view.claims[part], view.claims[whole]) >= 1:
        return False
    ratio, one = _ratio(view, part, whole), Interval(Decimal(1), Decimal(1))
    stated = view.claims[number].interval
    return any(not (ratio / was * _HUNDRED).disjoint(stated) for was in (one - ratio, one + ratio))


def _is_left(view: View, number: int, part: int, whole: int) -> bool:
    """Whether a percentage is what a part leaves of its whole, and words call it the rest."""
    left = _HUNDRED - _ratio(view, part, whole) * _HUNDRED
    said = f"{since_former(view, number, _GAP)} {view.after(number, _GAP)}"
    return not left.disjoint(view.claims[number].interval) and view.says(
        view.claims[number], "the_rest", said
    )


def _ratio(view: View, part: int, whole: int) -> Interval:
    one, other = view.claims[part], view.claims[whole]
    return shift(view.interval(part) / view.interval(whole), tens_between(one, other))


def of_economy(view: View, number: int) -> bool:
    """Whether words beside a percentage make it one of what no amount near is: of all that a country makes,
    or of a mean month.
    """
    percent = view.claims[number]
    beside = (
        f"{_CLAUSE.split(since_former(view, number, _GAP))[-1]} {_CLAUSE.split(view.after(number, _GAP))[0]} "
    )
    return view.says(percent, "whole_economy", beside) or view.says(percent, "mean_of_months", beside)


def _of_it(view: View, number: int, whole: int) -> bool:
    """Whether a percentage is not told as one of another thing: "or 90% of output"."""
    percent = view.claims[number]
    behind = f"{_CLAUSE.split(view.after(number, _GAP))[0]} "
    if of_economy(view, number):
        return False
    if whole == number + 1 or not view.says(percent, "share_of", behind[:_OF]):
        return True  # "78% of the 4.00 million sown"
    own = named_by(view, whole)
    theirs = any(word[:_STEM] in own for word in behind.split())
    return theirs or view.says(percent, "of_all", behind) or view.says(percent, "totals", behind)


def _shifted(view: View, number: int, part: int, whole: int) -> int:
    """The power of ten that a part is off."""
    claims = view.claims
    if shown(claims[part].printed) < _TWO or shown(claims[number].printed) < _TWO:
        return 0
    one, other = claims[part], claims[whole]
    share = ratio_of(one, other) * _HUNDRED
    stated = claims[number].interval
    return next((shifted for shifted in POWERS if stated.contains(share.scaleb(shifted))), 0)


def _slip(view: View, number: int, part: int, whole: int) -> bool:
    claims = view.claims
    one, other = claims[part], claims[whole]
    share = ratio_of(one, other) * _HUNDRED
    if share > _HUNDRED and view.says(claims[number], "margins", view.before(number, _GAP)):
        share = _HUNDRED * _HUNDRED / share  # "a profit of 2.6 on sales of 31, a margin of 8.4%"
    if claims[part].nature is not Nature.ACTUAL or share >= _HUNDRED:
        return False
    step = Decimal(1).scaleb(-claims[number].decimals)
    percent = replace(claims[number], qualifier=EXACT)
    if share >= _TEN * step and slipped(percent, Interval(share - step, share + step), _TWO):
        return True
    return _misread(one.value, other.value.scaleb(-tens_between(one, other)), claims[number].rounding)


def _misread(part: Decimal, whole: Decimal, percent: Interval) -> bool:
    """Whether the digits that count of a part are a slip of what its per cent is, as round as the part."""
    exponent = last(part)
    if significant(part) < _TWO or percent.low is None or percent.high is None:
        return False
    low, high = (int((whole * end / _HUNDRED).scaleb(-exponent)) for end in (percent.low, percent.high))
    return high == low + 1 and one_slip(str(int(part.scaleb(-exponent))), str(high))
