"""Cells and TOML values to the types of a record's fields."""

import re
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

Read = Callable[[Any], Any]

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


def _number_or_none(value: Any) -> Decimal | None:
    if value == "":
        return None
    if not NUMBER.fullmatch(str(value)):
        raise ValueError("a number such as 1234.5, or nothing")
    return Decimal(str(value))


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not re.fullmatch(r"-?[0-9]{1,9}", str(value)):
        raise ValueError("a whole number")
    return int(value)


def _whole_or_none(value: Any) -> int | None:
    return None if value == "" else _whole(value)


def _date_or_none(value: Any) -> date | None:
    return None if value == "" else _date(value)


def _word_of(words: tuple[str, ...]) -> Read:
    def read(value: Any) -> str:
        if value not in words:
            raise ValueError("one of " + ", ".join(words))
        return str(value)

    return read


def _reader(hint: Any) -> Read:
    if get_origin(hint) is Literal:
        return _word_of(get_args(hint))
    if get_origin(hint) is UnionType:
        return OPTIONAL[next(each for each in get_args(hint) if each is not NoneType)]
    if get_origin(hint) is tuple and get_origin(get_args(hint)[0]) is Literal:
        word = _reader(get_args(hint)[0])
        return lambda value: tuple(word(each) for each in _codes(value))
    return READERS[hint]


READERS: dict[Any, Read] = {str: _text, bool: _truth, date: _date, int: _whole, tuple[str, ...]: _codes}
OPTIONAL: dict[Any, Read] = {date: _date_or_none, Decimal: _number_or_none, int: _whole_or_none}


def readers(record: type) -> dict[str, tuple[Read, bool]]:
    """Per field of a record class: its reader, and whether it is needed.

    A reader raises ValueError with what it expected.
    """
    return _readers(record)


@cache
def _readers(record: Any) -> dict[str, tuple[Read, bool]]:
    hints = get_type_hints(record)
    return {
        field.name: (_reader(hints[field.name]), field.default is MISSING)
        for field in fields(record)
    }
