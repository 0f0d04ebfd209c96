"""How methods compute: one decimal context whatever the caller's, and errors that say what did not fit."""

from collections.abc import Callable
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, Overflow, localcontext
from typing import Any, TypeVar

from ondiris.model.errors import OndirisError
from ondiris.model.interval import Interval

#: 28 digits, half to even: set for every computation, so that a result depends on its inputs alone.
CONTEXT = Context(prec=28, traps=[InvalidOperation, DivisionByZero, Overflow])

#: A formula is written once and serves numbers and the intervals around them.
N = TypeVar("N", Decimal, Interval)

ONE = Decimal(1)
HUNDRED = Decimal(100)


class MismatchError(OndirisError, TypeError):
    """Figures or quantities that a method cannot take together: another kind, unit, subject or period."""


class UndefinedError(OndirisError, ArithmeticError):
    """A formula that has no value on these inputs, such as a share of nothing."""


def compute(formula: Callable[..., Decimal], *values: Decimal) -> Decimal:
    """The formula's value at 28 digits. Raises UndefinedError where it divides by zero or overflows.

    >>> compute(lambda a, b: a / b, Decimal(1), Decimal(8))
    Decimal('0.125')
    """
    with localcontext(CONTEXT):
        try:
            return +formula(*values)
        except (DivisionByZero, InvalidOperation, Overflow) as error:
            found = ", ".join(str(value) for value in values)
            raise UndefinedError(f"the formula has no value on {found}") from error


def value_of(quantity: Any, kind: type[Any]) -> Decimal:
    """The number in a quantity of this kind. Raises MismatchError (a TypeError) on any other."""
    if not isinstance(quantity, kind):
        raise MismatchError(f"expected {kind.__name__}, not {type(quantity).__name__}")
    value: Decimal = quantity.value
    return value
