"""Which amounts of a text are one amount in two currencies, and the exchange rates that it states."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from ondiris.audit.arithmetic.adding import slipped_near
from ondiris.audit.arithmetic.declared import Pair, currency
from ondiris.audit.digits import last
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.interval import Interval
from ondiris.model.qualifier import Qualifier

#: How many numbers from a rate the amounts converted at it may stand.
_NEAR = 4
_DIGITS = 2  # so many digits make a slip at a rate no chance
_APART = 2  # how many sentences from a rate; beyond the next one a slip has to tell
#: So many pairs take turns.
_TURNS = 2
#: So many pairs make a list whose rate two of them prove.
_LISTED = 3
#: How far before or behind an amount words call it a rate.
_SAID = 24
#: How far from a rate two amounts may be, and how far once a magnitude is mended.
_NEARLY, _SHIFTED = Decimal("0.34"), Decimal("0.9")
_POWERS = (0, 1, -1, 3, -3, 6, -6)


def converted(view: View, rates: dict[int, Pair]) -> list[tuple[int, int]]:
    """Pairs of numbers that are said to be one amount in two currencies.

    In brackets or by words right between them, in a list; else beside a rate, or where words tell of the
    same rate.
    """
    claims = view.claims
    told = [
        (left, right)
        for left, right in (_over_the_rate(view, pair, rates) for pair in view.conversions)
        if claims[left].unit != claims[right].unit
        and "-per-" not in claims[left].unit + claims[right].unit
        and claims[left].unit
        and claims[right].unit
    ]
    taken = {each for pair in told for each in pair} | rates.keys()
    lists = list(_in_lists(view, taken, set(told)))
    taken.update(each for pair in lists for each in pair)
    told += lists
    if told or rates:
        same = list(_at_the_same_rate(view, taken))
        taken.update(each for pair in same for each in pair)
        told += same
    told += _slipped_beside(view, told, taken)
    return list(dict.fromkeys([*told, *_beside_rates(view, rates, taken)]))


def _over_the_rate(view: View, pair: tuple[int, int], rates: dict[int, Pair]) -> tuple[int, int]:
    """Of a rate and an amount, what stands before the rate: "403 billion, at 443 tenge $910 million"."""
    rate, right = pair
    left = view.claims[rate - 1] if rate and rate in rates else None
    own = left is not None and left.sentence == view.claims[rate].sentence and left.unit == rates[rate][0]
    return (rate - 1, right) if own else pair


def _slipped_beside(view: View, told: list[tuple[int, int]], taken: set[int]) -> list[tuple[int, int]]:
    """Two amounts side by side in the currencies of a told pair, one slip of a digit from its rate."""
    claims = view.claims
    found: list[tuple[int, int]] = []
    by_paragraph: dict[int, list[tuple[int, int]]] = {}
    for pair in told:
        by_paragraph.setdefault(claims[pair[0]].paragraph, []).append(pair)
    for number in range(1, len(claims)) if told else ():
        one, other = number - 1, number
        if claims[one].sentence != claims[other].sentence or not taken.isdisjoint((one, other)):
            continue
        if min(claims[one].value, claims[other].value) <= 1:
            continue
        for left, right in by_paragraph.get(claims[one].paragraph, ()):
            units = claims[left].unit, claims[right].unit
            if (claims[one].unit, claims[other].unit) not in (units, units[::-1]):
                continue
            pair = (one, other) if claims[one].unit == units[0] else (other, one)
            at, other_rate = _rate(claims, left, right), _rate(claims, *pair)
            if slips_at(claims, pair, at) or slips_at(claims, (left, right), other_rate):
                found.append(pair)
                break
    return found


def _rate(claims: Sequence[Claim], one: int, other: int) -> Decimal:
    return claims[one].value / claims[other].value


def _at_the_same_rate(view: View, taken: set[int]) -> Iterator[tuple[int, int]]:
    """The two amounts of a sentence that says "at the same rate"."""
    for number, claim in enumerate(view.claims):
        if number in taken or not currency(claim.unit) or number + 1 == len(view.claims):
            continue
        other = view.claims[number + 1]
        if number + 1 in taken or other.sentence != claim.sentence or not currency(other.unit):
            continue
        gap = f" {view.low[claim.end : other.start]} "
        told = view.says(claim, "same_rate", gap) or view.says(
            claim, "same_rate", view.after(number + 1, _SAID)
        )
        if told and claim.unit != other.unit and claim.value > 1 and other.value > 1:
            yield number, number + 1


def _in_lists(view: View, taken: set[int], known: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Three amounts of a sentence, each with what it is in another currency; two of the rates are the same.

    "A first part of 30 million euros is worth 18.3 billion, a second of 45 million 27.4 billion, ...".
    """
    claims = view.claims
    first = 0
    while first + 2 * _LISTED <= len(claims):
        numbers = range(first, first + 2 * _LISTED)
        first += 1
        left, right = currency(claims[numbers[0]].unit), currency(claims[numbers[1]].unit)
        if not left or not right or left == right:
            continue
        if any(claims[each].sentence != claims[numbers[0]].sentence for each in numbers):
            continue
        pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
        free = [pair for pair in pairs if pair not in known and pair[::-1] not in known]
        if not free or any(not taken.isdisjoint(pair) for pair in free):
            continue
        # The last one may leave its currency out.
        if any(currency(claims[one].unit) != left for one, _ in pairs):
            continue
        if any(currency(claims[other].unit) != right for _, other in pairs[:-1]):
            continue
        if any(claims[each].value <= 0 for each in numbers):
            continue
        rates = [printed(view, one) / printed(view, other) for one, other in pairs]
        if all(rates[each].disjoint(rates[each - 1]) for each in range(_LISTED)):
            continue
        dearer = claims[numbers[0]].value < claims[numbers[1]].value
        for one, other in free:
            if currency(claims[other].unit) == right:
                yield (other, one) if dearer else (one, other)
        first = numbers[-1] + 1


def _beside_rates(view: View, rates: dict[int, Pair], taken: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Amounts near a stated rate that are one amount but for a slip; none where any two of them fit it."""
    claims = view.claims
    taken = set(taken)
    for rate, (own, foreign) in rates.items():
        near = [
            number
            for number in range(max(0, rate - _NEAR), min(len(claims), rate + _NEAR + 1))
            if number not in taken
            and currency(claims[number].unit) in (own, foreign)
            and claims[number].paragraph == claims[rate].paragraph
            and (claims[number].role is not Role.BY or claims[number].direction is Direction.NONE)
            and claims[number].value > 1
            and abs(claims[number].sentence - claims[rate].sentence) <= _APART
        ]
        options = [
            (one, other)
            for one in near
            for other in near
            if currency(claims[one].unit) == own and currency(claims[other].unit) == foreign
        ]
        value = claims[rate].value
        if not options:
            continue
        if _any_fits(view, rate, options, own):
            yield from _in_turn(view, near, rate, own)
            continue
        many = max(sum(currency(claims[each].unit) == money for each in near) for money in (own, foreign))
        if many > 2 or any(abs(claims[each].sentence - claims[rate].sentence) > 1 for each in near):
            options = [pair for pair in options if slips_at(claims, pair, value)]
        apart = [(_off(view, pair, value), pair) for pair in options if _near_by(claims, rate, pair)]
        least = min(apart, default=None)
        if least is not None and least[0] < 1:
            yield least[1]


def slips_at(claims: Sequence[Claim], pair: tuple[int, int], rate: Decimal) -> bool:
    """Whether one of two amounts is a digit from what the other one is at a rate."""
    one, other = (claims[each] for each in pair)
    return slipped_near(one, other.value * rate, _DIGITS) or slipped_near(other, one.value / rate, _DIGITS)


def _in_turn(view: View, near: list[int], rate: int, own: str) -> Iterator[tuple[int, int]]:
    """Amounts that take turns in the two currencies: "4.9 billion for 70 million, 1.4 for 20"."""
    claims = view.claims
    pairs = list(zip(near[::2], near[1::2], strict=False))
    if len(pairs) < _TURNS or len(near) % 2:
        return
    order = [tuple(currency(claims[each].unit) for each in pair) for pair in pairs]
    if len(set(order)) > 1 or order[0][0] == order[0][1]:
        return
    if all(claims[left].sentence == claims[right].sentence for left, right in pairs):
        turned = [(left, right) if order[0][0] == own else (right, left) for left, right in pairs]
        if all(_off(view, pair, claims[rate].value) < 1 for pair in turned):
            yield from turned


def _near_by(claims: Sequence[Claim], rate: int, pair: tuple[int, int]) -> bool:
    """Whether two amounts stand in one sentence, or the second one in that of the rate."""
    first, last = sorted(pair)
    return claims[first].sentence == claims[last].sentence or claims[last].sentence == claims[rate].sentence


def _any_fits(view: View, rate: int, options: list[tuple[int, int]], own: str) -> bool:
    """Whether two amounts fit the rate: those near it, or one of them and another one of the paragraph."""
    claims = view.claims
    near = {number for pair in options for number in pair}
    first = max(0, rate - 2 * _NEAR)
    money = {currency(claims[number].unit) for number in near}
    around = [
        number
        for number in range(first, min(len(claims), rate + 2 * _NEAR))
        if number != rate
        and claims[number].paragraph == claims[rate].paragraph
        and currency(claims[number].unit) in money
    ]
    for one in near:
        for other in around:
            if currency(claims[one].unit) == currency(claims[other].unit):
                continue
            left, right = (one, other) if currency(claims[one].unit) == own else (other, one)
            if claims[right].value > 0 and claims[left].value > 0:
                ratio = printed(view, left) / printed(view, right)
                if not ratio.disjoint(printed(view, rate)):
                    return True
    return False


def _off(view: View, pair: tuple[int, int], rate: Decimal) -> Decimal:
    """How far two amounts are from a rate, powers of ten aside: 0 where they fit, 1 where they do not."""
    one, other = (view.claims[each].value for each in pair)
    factor = one / other / rate
    best = Decimal(1)
    for power in _POWERS:
        shifted = factor.scaleb(power)
        least = _SHIFTED if power else _NEARLY
        if least < shifted < 1 / least:
            best = min(best, abs(shifted - 1) if shifted < 1 else 1 - 1 / shifted)
    return best


def printed(view: View, number: int) -> Interval:
    """What rounding alone leaves open: "over 30 billion (over $68 million)" was converted as if exact."""
    claim = view.claims[number]
    interval = claim.interval
    if claim.qualifier in (Qualifier.OVER, Qualifier.UNDER) or interval.low is None or interval.high is None:
        return Interval.of_rounding(claim.value, max(claim.scale - claim.decimals, last(claim.value)))
    return interval
