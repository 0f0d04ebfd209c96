"""Cells and TOML values to the types of a record's fields."""

import re
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

Read = Callable[[Any], Any]


@dataclass(frozen=True)
class Between:
    """The limits of a number, as `Annotated[int, Between(0, 9)]`: beyond them it is a slip."""

    low: int | Decimal
    high: int | Decimal

    def around(self, read: Read) -> Read:
        def within(value: Any) -> Any:
            found = read(value)
            if not self.low <= found <= self.high:
                raise ValueError(f"a number from {self.low} to {self.high}")
            return found

        return within


#: How numbers are written in a pack: a decimal point, no thousands separator, no exponent.
NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,12})?")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("a text")  # noqa: TRY004
    return value


def _codes(value: Any) -> tuple[str, ...]:
    """A cell's codes stand apart by spaces; TOML has lists. `-` and nothing are no codes."""
    if isinstance(value, str):
        return tuple(part for part in value.split() if part != "-")
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return tuple(value)
    raise ValueError("codes")


def _truth(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("yes", "no"):
        return bool(value == "yes")
    raise ValueError("yes or no")


def _date(value: Any) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError("a date such as 2024-04-24") from None


def _date_or_none(value: Any) -> date | None:
    return None if value == "" else _date(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("a whole number, 0 or more")
    return value


def _number(value: Any) -> Decimal:
    """Of TOML, whose floats are read by their shortest text: 0.001 is a thousandth exactly."""
    text = str(value)
    if isinstance(value, bool) or not NUMBER.fullmatch(text):
        raise ValueError("a number such as 0.001")
    return Decimal(text)


def number_of(value: Any) -> Decimal | None:
    """A number of TOML, None where it is none, too long, NaN or infinite."""
    try:
        return _number(value)
    except ValueError:
        return None


def _number_or_none(value: Any) -> Decimal | None:
    return None if value == "" else _number(value)


def _word_of(words: tuple[str, ...]) -> Read:
    def read(value: Any) -> str:
        if value not in words:
            raise ValueError("one of " + ", ".join(word for word in words if word))
        return str(value)

    return read


def _reader(hint: Any) -> Read | None:
    if get_origin(hint) is Literal:
        return _word_of(get_args(hint))
    if get_origin(hint) is Annotated:
        kind, limits = get_args(hint)
        within: Read = limits.around(READERS[kind])
        return within
    return READERS.get(hint)


READERS: dict[Any, Read] = {
    str: _text, bool: _truth, date: _date, date | None: _date_or_none, tuple[str, ...]: _codes,
    int: _whole, Decimal: _number, Decimal | None: _number_or_none,
}  # fmt: skip


def readers(record: type) -> dict[str, tuple[Read, bool]]:
    """Per field of a record class: its reader, and whether it is needed.

    A reader raises ValueError with what it expected. Fields that hold records of their own have none.
    """
    return _readers(record)


@cache
def _readers(record: Any) -> dict[str, tuple[Read, bool]]:
    hints = get_type_hints(record, include_extras=True)
    found = ((field, _reader(hints[field.name])) for field in fields(record))
    return {field.name: (read, field.default is MISSING) for field, read in found if read}
