"""How many digits a number is told in, and whether two are one slip of the pen apart."""

from decimal import Decimal
from functools import lru_cache

#: A digit that is missing of two leaves one, and any number comes out.
_TWO = 2


@lru_cache(maxsize=65536)
def significant(value: Decimal) -> int:
    """The digits that count: 2 of 46,000, 3 of 1.05."""
    return len(value.normalize().as_tuple().digits)


def last(value: Decimal) -> int:
    """The power of ten of the last digit that counts: 3 of 46,000, -2 of 1.05."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


@lru_cache(maxsize=65536)
def shown(printed: str) -> int:
    """The digits that are printed: 5 of "46,000 t", none of "the two"."""
    return sum(map(str.isdigit, printed))


def one_slip(one: str, other: str) -> bool:
    """One digit is another, two neighbours are swapped, or a digit is missing in one of the two."""
    if len(one) == len(other):
        differ = [place for place, (left, right) in enumerate(zip(one, other, strict=True)) if left != right]
        return len(differ) == 1 or swapped(one, other)
    longer, shorter = sorted((one, other), key=len, reverse=True)
    whole = len(longer) == len(shorter) + 1 > _TWO
    return whole and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def swapped(one: str, other: str) -> bool:
    """Whether two neighbouring digits stand the other way round, and all others are the same."""
    differ = [place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right]
    first, *rest = differ or [0]
    turned = rest == [first + 1] and one[first] == other[first + 1] and one[first + 1] == other[first]
    return turned and len(one) == len(other)
