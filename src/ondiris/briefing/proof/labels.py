"""Which numerals a label may print: those of what its reference says, and no others."""

from collections.abc import Iterable
from datetime import date

from ondiris.briefing.proof.numerals import Passage, numerals
from ondiris.model.errors import OndirisError
from ondiris.model.period import Period
from ondiris.packs.country import Country
from ondiris.packs.language import load_language


def label_numerals(ref: str, country: Country) -> frozenset[str] | None:
    """The numerals of a reference `kind:what`; None where it refers to nothing known."""
    kind, _, what = ref.partition(":")
    try:
        match kind:
            case "period":
                return _of_period(Period.parse(what))
            case "date":
                return _of_day(date.fromisoformat(what))
            case "name":
                table, _, code = what.partition("/")
                return _of_texts(_names(country, table, code))
            case "source":
                source = country.sources[what]
                texts = (source.title, source.publisher, source.address, source.code, source.note)
                return _of_texts(texts) | _of_day(source.published)
            case "phrase":
                return _of_texts(_phrases(country, what))
            case _:
                return None
    except (KeyError, ValueError, OndirisError):
        return None


def _of_period(period: Period) -> frozenset[str]:
    """Years, days and the number of months, quarter or half; `2023/24` is never written."""
    found = {str(year) for year in range(period.first.year - 1, period.last.year + 1)}
    found |= {
        str(period.months),
        str((period.first.month - 1) // 3 + 1),
        str((period.first.month - 1) // 6 + 1),
    }
    return frozenset(found) | _of_day(period.first) | _of_day(period.last)


def _of_day(day: date) -> frozenset[str]:
    return _of_texts([day.isoformat(), f"{day:%d.%m.%Y} {day.day} {day.month} {day.year}"])


def _names(country: Country, table: str, code: str) -> Iterable[str]:
    for language in country.languages:
        if table == "indicators":
            entry = load_language(language).lexicon["indicators"].get(code, {})
        else:
            entry = country.names(language).entry(table, code)
        yield from (str(form) for form in entry.values())


def _phrases(country: Country, key: str) -> Iterable[str]:
    """A fixed phrase of the languages that has digits in it, such as the name of a manual."""
    for language in country.languages:
        found = load_language(language).sentences.get("phrases", {}).get(key)
        if found:
            yield str(found)


def _of_texts(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(numeral.text for text in texts for numeral in numerals(Passage(text, "")))
