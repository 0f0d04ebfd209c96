"""The auditor as functions: text in, understanding out."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ondiris.audit.lexicon import Lexicon, load_lexicon
from ondiris.audit.reading import Progress, Read, read_text
from ondiris.model.claim import Claim
from ondiris.model.errors import OndirisError
from ondiris.model.pause import no_search
from ondiris.packs.root import packs_root

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ondiris.audit.confirmation import Confirmation
    from ondiris.audit.outcome import Audit


@no_search()
def read(
    text: str,
    *,
    language: str | None = None,
    country: str | None = None,
    date: date | None = None,
    cache: Path | None = None,
    progress: Progress | None = None,
) -> Read:
    """Claims, sentences and paragraphs of a text.

    `language` (`en`, `ru`, `kk`) is told by each paragraph's letters where it is not given. `country` is the
    code of a country pack or its folder; without it the names of all bundled packs are known. `date` is
    the day of the text: it says what "this year" is; without it, the year the text names most. `cache` is a
    folder for compiled lexicons. Raises OndirisError where there is no such language or country.
    """
    return read_text(text, lexicons(country, cache), language, date, progress)


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


@no_search()
def audit(
    text: str,
    *,
    language: str | None = None,
    country: str | None = None,
    date: date | None = None,
    confirm: "Callable[[Claim], Confirmation | None] | None" = None,
    select: "Iterable[str] | None" = None,
    ignore: "Iterable[str] | None" = None,
    messages: str | None = None,
    cache: Path | None = None,
    progress: Progress | None = None,
) -> "Audit":
    """Every number of a text that cannot be right, or that a reader cannot check.

    `language`, `country`, `date` and `cache` as for `read`. `confirm` says what figures at hand tell of a
    claim. `select` and `ignore` are codes of rules or their beginnings. `messages` is the language of the
    messages, by default that of the text; `progress` is told how far the work is.
    Raises OndirisError for a language, country or code there is not.

    >>> found = audit("Output grew by 105.2% in January-April 2024.").findings
    >>> [finding.code for finding in found]
    ['IDX001']
    """
    from ondiris.audit.changes.joining import changes_of
    from ondiris.audit.facts import facts
    from ondiris.audit.outcome import Audit, run
    from ondiris.audit.rules import chosen
    from ondiris.audit.view import View
    from ondiris.audit.wording import prepare, wording

    understood = read(text, language=language, country=country, date=date, cache=cache, progress=progress)
    spoken = messages or language or _main_language(understood)
    if cache is not None:
        for each in sorted({spoken, *(paragraph.language for paragraph in understood.paragraphs)}):
            prepare(each, cache)
    view = View(
        understood,
        wording(spoken),
        wording,
        lexicons(country, cache),
        date,
        confirm,
        facts(None if country is None else (_folder(country),)),
        changes_of,
    )
    return Audit(understood, run(view, chosen(select, ignore), progress), view.confirmations, spoken)


def _main_language(of: Read) -> str:
    """The language of most of the text."""
    lengths: dict[str, int] = {}
    for each in of.paragraphs:
        lengths[each.language] = lengths.get(each.language, 0) + each.end - each.start
    return max(sorted(lengths), key=lambda language: lengths[language]) if lengths else "en"


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
