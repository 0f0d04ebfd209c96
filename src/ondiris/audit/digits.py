"""How many digits a number is told in. Asked again and again of the same numbers, and so kept."""

from decimal import Decimal
from functools import lru_cache


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
