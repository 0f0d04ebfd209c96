"""The auditor as functions: text in, understanding out."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from ondiris.audit.lexicon import Lexicon, load_lexicon
from ondiris.audit.reading import Read, read_text
from ondiris.model.claim import Claim
from ondiris.model.errors import OndirisError
from ondiris.packs.root import packs_root


def read(
    text: str,
    *,
    language: str | None = None,
    country: str | None = None,
    date: date | None = None,
    cache: Path | None = None,
) -> Read:
    """Claims, sentences and paragraphs of a text.

    `language` (`en`, `ru`, `kk`) is told by each paragraph's letters where it is not given. `country` is the
    code of a country pack or its folder; without it the names of all bundled packs are known. `date` is
    the day of the text: it says what "this year" is; without it, the year the text names most. `cache` is a
    folder for compiled lexicons. Raises OndirisError where there is no such language or country.
    """
    return read_text(text, lexicons(country, cache), language, date)


def read_claims(
    text: str,
    *,
    language: str | None = None,
    country: str | None = None,
    date: date | None = None,
    cache: Path | None = None,
) -> list[Claim]:
    """Every quantity of a text, in its order: `text[claim.start:claim.end] == claim.printed`.

    >>> claim = read_claims("Exports grew by 5.2% to US$16 billion.")[1]
    >>> claim.printed, claim.value, claim.unit, str(claim.role)
    ('US$16 billion', Decimal('1.6E+10'), 'USD', 'to')
    """
    return read(text, language=language, country=country, date=date, cache=cache).claims


def lexicons(country: str | None, cache: Path | None = None) -> Callable[[str], Lexicon]:
    """Gives the lexicon of a language with the names of one country, or of all bundled ones."""
    countries = None if country is None else (_folder(country),)
    return partial(_lexicon, countries=countries, cache=cache)


def _lexicon(language: str, countries: tuple[Path, ...] | None, cache: Path | None) -> Lexicon:
    return load_lexicon(language, countries, cache)


def _folder(country: str) -> Path:
    for path in (packs_root() / "countries" / country, Path(country)):
        if (path / "names").is_dir():
            return path
    known = sorted(path.name for path in (packs_root() / "countries").iterdir() if path.is_dir())
    raise OndirisError(f"no country pack {country!r}; the bundled ones are {', '.join(known)}")
