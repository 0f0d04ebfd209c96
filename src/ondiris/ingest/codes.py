"""From what a cell says (a code, a name in some language, a code with a Cyrillic letter) to a code."""

import difflib
from dataclasses import dataclass, field

from ondiris.ingest.form import CHOICES, Lexicon
from ondiris.ingest.options import Names, Options
from ondiris.ingest.text import folded, latin, spelled, without_footnote
from ondiris.model.batch import Vocabulary

#: Between a unit and the power of ten that its name has: "million tonnes" stands for t^6.
SCALED = "^"


@dataclass(frozen=True)
class Unknown:
    """A cell that is no code; `expected` names what comes near it, or the codes it could be."""

    expected: str
    remedy: str


@dataclass
class Codes:
    """Resolves cells of one file; remembers each answer, for a column repeats few words in many rows."""

    vocabulary: Vocabulary
    names: Names
    words: Lexicon
    options: Options
    _known: dict[tuple[str, str], str | Unknown] = field(default_factory=dict)

    def __post_init__(self) -> None:
        v = self.vocabulary
        self.allowed: dict[str, frozenset[str]] = {
            "indicator": v.indicators, "activity": v.activities, "region": v.regions, "product": v.products,
            "unit": v.units, "source": v.sources, "comparison": v.wholes | v.activities,
        }  # fmt: skip

    def code(self, column: str, text: str) -> str | Unknown:
        """The code of a cell, `""` for an empty one, the text itself where the column holds no codes."""
        if (column, text) not in self._known:
            self._known[column, text] = self._code(column, text)
        return self._known[column, text]

    def names_of(self, column: str, text: str) -> frozenset[str]:
        """The codes that a name may stand for in a column."""
        marked, plain = spelled(text).rstrip(" :;.,"), folded(text)
        if plain in self.options.values.get(column, {}):
            return frozenset({self.options.values[column][plain]})
        known = self.names.get(column, {})
        return known.get(marked) or known.get(marked if column == "unit" else plain, frozenset())

    def _code(self, column: str, text: str) -> str | Unknown:
        # A raised 2 at a unit is part of it; at a name or a code it is a footnote.
        bare = text.strip().rstrip("*†‡§ ") if column == "unit" else without_footnote(text.strip())
        plain = folded(bare)
        if plain in self.options.values.get(column, {}):
            return self.options.values[column][plain]
        if column in ("reason", "note"):
            return text.strip()
        if plain in ("", "-"):
            return ""
        if column in CHOICES or column in ("ytd", "in_use"):
            chosen = self.words.choices[column].get(plain)
            if chosen or column != "comparison":
                return chosen or bare.lower()
        allowed = self.allowed.get(column)
        if allowed is None or bare in allowed:
            return bare
        for guess in (bare.casefold(), latin(bare).casefold()):
            if len(same := [code for code in sorted(allowed) if code.casefold() == guess]) == 1:
                return same[0]
        named = self.names_of(column, bare)
        if column == "comparison":
            named |= self.names_of("activity", bare)
        if len(named) == 1:
            return next(iter(named))
        if named:
            return Unknown(f"one code; {bare!r} may be {' or '.join(sorted(named))}", "write the code itself")
        return bare if column == "comparison" else self._unknown(column, bare, allowed)

    def _unknown(self, column: str, text: str, allowed: frozenset[str]) -> Unknown:
        names = self.names.get(column, {})
        near = difflib.get_close_matches(
            text.casefold()[:80], [code.casefold() for code in sorted(allowed)], 3, 0.7
        )
        codes = [code for code in sorted(allowed) if code.casefold() in near]
        for name in difflib.get_close_matches(folded(text)[:80], sorted(names), 3, 0.8):
            codes += sorted(names[name] - set(codes))
        some = codes or sorted(allowed)[:8]
        more = ", ..." if not codes and len(allowed) > 8 else ""
        expected = f"a code or a name of {column}: {', '.join(some)}{more}" if some else f"a code of {column}"
        remedy = "correct it, map it with --mapping, or declare it in the pack"
        return Unknown(expected, remedy)
