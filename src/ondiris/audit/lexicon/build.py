"""Compile the tables of a language and the names of countries into a lexicon of plain dicts and lists."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ondiris.audit.fold import folded
from ondiris.audit.lexicon.currencies import (
    kinds_of_money,
    minor_units,
    money_terms,
    world_currencies,
)
from ondiris.audit.lexicon.files import PARTS
from ondiris.audit.lexicon.marks import SPANS
from ondiris.audit.lexicon.pieces import pieces_of
from ondiris.audit.lexicon.products import products
from ondiris.audit.lexicon.sets import word_sets
from ondiris.audit.lexicon.stems import Stems
from ondiris.audit.lexicon.telling import naming, telling
from ondiris.audit.lexicon.terms import before_terms, context_terms, strings
from ondiris.packs.root import packs_root
from ondiris.packs.table import toml

Sense = Any


class Compiler:
    """Phrases with their senses, first as written, then by their stems."""

    def __init__(self, reading: Mapping[str, Any]) -> None:
        self.reading = reading
        self.phrases: dict[str, list[tuple[list[str], Sense]]] = {}
        self.patterns: set[str] = set()
        self.known: set[str] = set()
        #: Single words that are names of places: they share their stem with nothing shorter.
        self.places: set[str] = set()

    def add(self, table: str, phrase: str, sense: Sense) -> None:
        pieces = pieces_of(folded(phrase))
        if not pieces:
            return
        for piece in pieces:
            if piece.endswith("*") and len(piece) > 1:
                self.patterns.add(piece[:-1])
            else:
                self.known.add(piece)
        if len(pieces) == 1 and "region" in sense:
            self.places.add(pieces[0])
        self.phrases.setdefault(table, []).append((pieces, sense))

    def stems(self) -> tuple[dict[str, Any], list[str], list[str]]:
        table = dict(self.reading["stems"])
        table["kept"] = [*table.get("kept", ()), *sorted(self.places)]
        known = sorted(self.known) if table.get("style") == "known" else []
        return table, sorted(self.patterns), known

    def _keys(self, pieces: list[str], stems: Stems) -> Iterator[tuple[str, ...]]:
        """The stems of a phrase; where a longer pattern takes words away from its own one, that one too."""
        key = tuple(piece if piece.endswith("*") else stems[piece] for piece in pieces)
        yield key
        for place, piece in enumerate(key):
            if piece.endswith("*"):
                for longer in sorted(self.patterns):
                    if longer.startswith(piece[:-1]) and longer != piece[:-1]:
                        yield (*key[:place], longer + "*", *key[place + 1 :])

    def trie(self, table: str, stems: Stems, many: bool = False, last: bool = False) -> dict[str, Any]:
        """Phrases by their first (or last) stem, the longest first; with `many` all senses of a phrase."""
        found: dict[tuple[str, ...], list[Sense]] = {}
        for pieces, sense in self.phrases.get(table, ()):
            for key in self._keys(pieces, stems):
                senses = found.setdefault(key, [])
                if sense not in senses:
                    senses.append(sense)
        if many:
            _inherit(found)
        tree: dict[str, list[tuple[list[str], Sense]]] = {}
        for key in sorted(found, key=lambda key: (-len(key), key)):
            senses = found[key]
            head, rest = (key[-1], list(key[:-1])) if last else (key[0], list(key[1:]))
            tree.setdefault(head, []).append((rest, _merged(senses) if many else senses[0]))
        return tree


def _tree(phrases: Mapping[str, list[tuple[list[str], Sense]]]) -> dict[str, Any]:
    """Phrases as a tree of their stems; what a phrase says lies under the empty stem."""
    found: dict[str, Any] = {}
    for head, tails in phrases.items():
        for rest, sense in tails:
            node = found.setdefault(head, {})
            for stem in rest:
                node = node.setdefault(stem, {})
            node[""] = sense
    return found


def _inherit(found: dict[tuple[str, ...], list[Sense]]) -> None:
    """A name that holds the word for a share or an index says so itself: "share of domestic producers"."""
    kinds = {
        key: [sense for sense in senses if sense[0] in ("share", "index", "contribution", "attainment")]
        for key, senses in found.items()
        if len(key) == 1
    }
    for key, senses in found.items():
        if len(key) > 1:
            for piece in key:
                told = {kind for kind, _ in senses}
                if not told & {"share", "contribution"}:
                    senses.extend(kinds.get((piece,), ()))


def _merged(senses: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Kind -> value, the first of a kind; a second indicator is kept as `also`."""
    found: dict[str, str] = {}
    for kind, value in senses:
        if kind not in found:
            found[kind] = value
        elif kind == "indicator":
            found.setdefault("also", value)
    return found


def build(language: str, countries: Iterable[Path]) -> dict[str, Any]:
    """The arguments of `Lexicon` as plain values."""
    folder = packs_root() / "languages" / language
    tables = {part: toml(folder / f"{part}.toml") for part in PARTS}
    names = [(country, toml(path)) for country in countries if (path := _names(country, language)).is_file()]
    reading, numbers = tables["reading"], tables["numbers"]
    made = Compiler(reading)
    own = {folded(phrase) for phrases in reading["units"].values() for phrase in phrases}
    never = {folded(word) for word in reading["stop"]["words"]} - own
    world = list(world_currencies(language))
    units = [*_units(tables, names), *money_terms(world)]
    for table, phrase, sense in units:
        if folded(phrase) not in never:
            made.add(table, phrase, sense)
    for phrase, sense in context_terms(tables, [table for _, table in names]):
        made.add("terms", phrase, sense)
    for phrase, sense in before_terms(tables):
        made.add("before", phrase, sense)
    for sense in ("about", "over", "under"):
        for phrase in reading["qualifiers"].get(f"after_{sense}", ()):
            made.add("after", phrase, sense)
    fractions = numbers.get("fractions", {})
    for phrase, value in fractions.items():
        made.add("fractions", phrase, value)
        made.add("fractions", phrase.replace(" ", "-"), value)
    for table in ("verbs", "counts"):
        for phrase, value in reading["multiples"].get(table, {}).items():
            made.add("multiples", phrase, (str(value), table))
    for phrase, value in numbers.get("multiples", {}).items():
        made.add("multiples", phrase, (str(value), "verbs"))
    cardinals = {folded(word): int(value) for word, value in numbers["words"].items() if " " not in word}
    made.known.update(cardinals)
    scales = _scales(numbers, reading)
    made.known.update(scales)
    stems_of = made.stems()
    stems = Stems(*stems_of)
    terms, common = made.trie("terms", stems, many=True), {folded(word) for word in reading["stop"]["words"]}
    compiled: dict[str, Any] = {
        "stems": stems_of,
        "units": made.trie("units", stems),
        "signs": made.trie("signs", stems, last=True),
        "denominators": made.trie("denominators", stems),
        "terms": _tree(terms),
        "before": made.trie("before", stems, many=True, last=True),
        "after": made.trie("after", stems),
        "gaps": _gaps(reading, stems),
        "cardinals": cardinals,
        "fractions": made.trie("fractions", stems),
        "scales": scales,
        "attached": dict(reading["scales"].get("attached", {})),
        "multiples": made.trie("multiples", stems),
        "ordinals": {folded(word): int(value) for word, value in numbers.get("ordinals", {}).items()},
        "months": _months(tables["months"], reading["periods"].get("base_endings", ())),
        "cases": {folded(end): case for case, ends in reading.get("cases", {}).items() for end in ends},
        "words": word_sets(tables, names)
        | minor_units(reading.get("minor", {}))
        | {
            "codes": {code.lower(): code for code, _, _ in world},
            "money.kinds": kinds_of_money(reading["currencies"], units),
        },
    }
    sets = compiled["words"]
    known = {*cardinals, *scales, *(word for name in SPANS for word in sets[f"periods.{name}"])}
    common |= sets["words.weak"]
    numbers_in_words = (compiled["fractions"], compiled["multiples"])
    compiled["telling"] = telling(terms, numbers_in_words, known - sets["words.weak"], common)
    compiled["naming"] = naming(terms, common)
    starters, compiled["leads"] = _starters(*numbers_in_words)
    compiled["starters"] = frozenset((*cardinals, *scales, *starters))
    return compiled


def _starters(*tables: Mapping[str, Any]) -> tuple[set[str], dict[str, frozenset[str]]]:
    """Stems that are a fraction or a multiple alone; and what must follow those that begin one: "a third"."""
    alone = {head for table in tables for head, tails in table.items() if any(not rest for rest, _ in tails)}
    longer: dict[str, set[str]] = {}
    for table in tables:
        for head in table.keys() - alone:
            longer.setdefault(head, set()).update(rest[0] for rest, _ in table[head])
    return alone, {head: frozenset(behind) for head, behind in longer.items()}


def _names(country: Path, language: str) -> Path:
    return country / "names" / f"{language}.toml"


def _units(
    tables: Mapping[str, Any], names: list[tuple[Path, dict[str, Any]]]
) -> Iterator[tuple[str, str, Sense]]:
    """Units, currencies and counted products; the first sense of a phrase is the one that counts."""
    reading = tables["reading"]
    for code, phrases in reading["units"].items():
        kind = tables["units"]["units"].get(code, {}).get("kind", "measure")
        for phrase in phrases:
            yield "units", phrase, (code, kind)
    for code, entry in tables["units"]["units"].items():
        for phrase in strings(entry, skip=("kind", "join", "gender", "pattern")):
            yield "units", phrase, (code, entry["kind"])
    for _, table in names:
        for code, entry in table.get("currencies", {}).items():
            for phrase in [*strings(entry, skip=("gender", "before")), code]:
                yield "units", phrase, (code, "currency")
                yield "denominators", phrase, code
            for phrase in (code, entry.get("symbol", ""), *entry.get("aliases", ())):
                yield "signs", phrase, code
    for code, entry in reading.get("currencies", {}).items():
        for phrase in entry.get("words", ()):
            yield "units", phrase, (code, "currency")
            yield "denominators", phrase, code
        for phrase in entry.get("signs", ()):
            yield "units", phrase, (code, "currency")
            yield "signs", phrase, code
    for unit, entry in reading.get("minor", {}).items():
        for phrase in entry["words"]:
            yield "units", phrase, (unit, "currency")
    for country, table in names:
        for code, unit, _ in products(country):
            entry = table.get("products", {}).get(code, {})
            for phrase in strings(entry, skip=("gender", "number", "in", "the")) if unit == "pcs" else ():
                yield "units", phrase, (unit, "product:" + code)
    for code, phrases in reading["per"]["units"].items():
        for phrase in phrases:
            yield "denominators", phrase, code


def _scales(numbers: Mapping[str, Any], reading: Mapping[str, Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in numbers["scales"]:
        forms = strings(entry, skip=("exponent", "text", "prose"))
        found |= {folded(form).rstrip("."): int(entry["exponent"]) for form in forms if len(form) > 1}
    found = {word: exponent for word, exponent in found.items() if "-" not in word and " " not in word}
    return found | dict(reading["scales"]["words"])


def _months(months: Mapping[str, Any], endings: Sequence[str]) -> dict[str, int]:
    """Every form of a month, with those that compare: "тамыздағы" makes "тамыздағыдан"."""
    found: dict[str, int] = {}
    cut = [ending.split("|") for ending in endings]
    for entry in months["months"]:
        for form in strings(entry, skip=("number",)):
            forms = [form, *(form + more for end, more in cut if form.endswith(end))]
            for each in forms:
                found.setdefault(folded(each).rstrip("."), int(entry["number"]))
    return found


def _gaps(reading: Mapping[str, Any], stems: Stems) -> dict[str, str]:
    """What may stand between two numbers that belong together, as joined stems -> what it means."""
    found: dict[str, str] = {}
    for name in ("to", "and"):
        for phrase in reading["roles"].get(name, ()):
            found.setdefault(" ".join(stems[piece] for piece in pieces_of(folded(phrase))), name)
    for sign in ("-", "–", "—", "−"):
        found[sign] = "range"
    return found
