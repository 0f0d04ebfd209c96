"""The quick way for positive numbers gives what the corners give."""

from decimal import Decimal
from itertools import product

import pytest

from ondiris.model.interval import Interval

ENDS = ("0.1", "1", "2.25", "7", "1e9")
POSITIVE = [
    Interval(Decimal(low), Decimal(high), closed)
    for low, high in product(ENDS, ENDS)
    for closed in (False, True)
    if Decimal(low) < Decimal(high) or (closed and low == high)
]
MINUS, ZERO = Decimal(-1), Decimal(0)


@pytest.mark.parametrize("one", POSITIVE, ids=repr)
def test_products_and_quotients_hold_just_what_members_give(one: Interval) -> None:
    for other in POSITIVE:
        (low, high), (least, most) = _ends(one), _ends(other)
        made = one * other
        assert made == Interval(low * least, high * most, one.closed and other.closed)
        # Of negative numbers the corners are tried one by one.
        turned = -(-one * other)
        assert _ends(turned) == _ends(made)
        over = one / other
        assert over.closed is one.closed
        below, above = _ends(over)
        assert below <= low / most
        assert high / least <= above


def _ends(of: Interval) -> tuple[Decimal, Decimal]:
    assert of.low is not None
    assert of.high is not None
    return of.low, of.high


def test_what_is_not_positive_goes_by_its_corners() -> None:
    one = Interval(Decimal(-2), Decimal(3))
    assert one * one == Interval(Decimal(-6), Decimal(9))
    assert Interval(ZERO, Decimal(2)) * MINUS == Interval(Decimal(-2), ZERO, closed=True)
    assert Interval(Decimal(1), None) * Decimal(2) == Interval(Decimal(2), None)
    assert Interval(Decimal(1), Decimal(2)) / Interval(MINUS, Decimal(1)) == Interval(None, None)
