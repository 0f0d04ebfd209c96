"""The words of rules: messages for a reader, and words of texts that rules look for; `audit.toml` of a "
"language."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Context, Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any

from ondiris.audit.kept import kept
from ondiris.audit.spotting import Heads, heads
from ondiris.model.errors import OndirisError
from ondiris.model.interval import Interval
from ondiris.model.period import Period
from ondiris.packs.root import packs_root

#: What compiles the lists: another version of it never reads what this one kept.
CODE = (Path(__file__), Path(__file__).with_name("spotting.py"))
#: The language whose messages stand in where another has none.
STANDARD = "en"


class Lists(dict[str, tuple[str, ...]]):
    """The lists of words of a language by name, as tuples; empty where it has none."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, name: str) -> tuple[str, ...]:
        found = self[name] = tuple(self._table.get(name, ()))
        return found


class Wording:
    """The tables of audit.toml in one language."""

    def __init__(self, language: str, tables: Mapping[str, Any]) -> None:
        self.language = language
        self.tables = tables
        self.lists = Lists(tables["words"])
        #: A list of words by its name; empty where the language has none.
        self.words: Callable[[str], tuple[str, ...]] = self.lists.__getitem__
        #: The words of all lists, by how what is looked for of them begins.
        self.heads: Heads = tables["heads"]

    def message(self, code: str, key: str, values: Mapping[str, str]) -> str:
        """The message of a rule with the values put in. Raises KeyError where no language has it."""
        table = self.tables.get(code) or wording(STANDARD).tables[code]
        return str(table[key]).format_map(values)

    def ui(self, name: str) -> str:
        """A word of the tool itself: error, warning, evidence."""
        return str(self.tables["tool"].get(name) or wording(STANDARD).tables["tool"][name])

    def between(self, interval: Interval) -> str:
        """`443–450`, an open end as infinity."""
        low = "−∞" if interval.low is None else self.number(interval.low, 4)
        high = "∞" if interval.high is None else self.number(interval.high, 4)
        return f"{low}–{high}"

    def period(self, period: Period, dated: bool = True) -> str:
        """`January–April 2024`, or without the year `January–April`; read only where one is told."""
        from ondiris.packs.language.load import load_language
        from ondiris.packs.language.periods import period_text

        return period_text(load_language(self.language), period, "label" if dated else "bare")

    def day(self, day: date) -> str:
        """`24 April 2024`."""
        return self.period(Period(day, day))

    def number(self, value: Decimal, digits: int) -> str:
        """So many significant digits, no exponent, whole numbers grouped, the decimal sign of the "
        "language."""
        value = Context(prec=max(digits, value.adjusted() + 1)).plus(value)
        text = f"{value:,f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        if self.tables["tool"]["decimal"] == ",":
            return text.replace(",", " ").replace(".", ",").replace("-", "−")
        return text.replace("-", "−")


#: Language -> what `prepare` read.
_PREPARED: dict[str, dict[str, Any]] = {}


def prepare(language: str, cache_folder: Path) -> None:
    """Read the words of a language the quick way: as they were kept in the folder, if they were."""
    if language not in _PREPARED:
        path = _path(language)
        _PREPARED[language] = kept(cache_folder, f"wording-{language}", (*CODE, path), partial(_read, path))


@cache
def wording(language: str) -> Wording:
    """The wording of a language. Raises OndirisError naming the languages where it has none."""
    return Wording(language, _PREPARED.get(language) or _read(_path(language)))


def _path(language: str) -> Path:
    path = packs_root() / "languages" / language / "audit.toml"
    if not path.is_file():
        known = sorted(found.parent.name for found in (packs_root() / "languages").glob("*/audit.toml"))
        raise OndirisError(f"no messages in {language!r}; the languages are {', '.join(known)}")
    return path


def _read(path: Path) -> dict[str, Any]:
    from ondiris.packs.table import toml

    tables = toml(path)
    return {**tables, "heads": heads(word for words in tables["words"].values() for word in words)}
