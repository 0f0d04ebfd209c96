"""What somebody asks for on the command line, checked before anything is done."""

from datetime import date
from typing import cast

from ondiris.briefing.compose import DocumentKind
from ondiris.flow.writing import FORMATS, KINDS, Order
from ondiris.model.errors import OndirisError
from ondiris.model.period import Period
from ondiris.packs.country import Country


def order_of(
    country: Country, period: str, languages: str = "", as_of: str = "", kinds: str = "", formats: str = ""
) -> Order:
    """An Order from words; lists are separated by commas, nothing means all.

    Raises OndirisError naming the word and what was expected.
    """
    return Order(
        period=_period(period),
        languages=_among(languages, country.languages, "language"),
        kinds=cast(tuple[DocumentKind, ...], _among(kinds, KINDS, "kind")),
        formats=_among(formats, FORMATS, "format"),
        as_of=_day(as_of) if as_of else None,
    )


def _period(text: str) -> Period:
    try:
        return Period.parse(text)
    except ValueError as error:
        raise OndirisError(str(error)) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise OndirisError(f"not a day: {text!r}; write it as 2024-04-15") from None


def _among(text: str, valid: tuple[str, ...], what: str) -> tuple[str, ...]:
    """The words of a list, in the order of `valid`, each once."""
    wanted = {word.strip() for word in text.split(",") if word.strip()}
    if unknown := sorted(wanted - set(valid)):
        raise OndirisError(f"no {what} {', '.join(map(repr, unknown))}; there are {', '.join(valid)}")
    return tuple(word for word in valid if not wanted or word in wanted)
