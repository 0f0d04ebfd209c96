"""The phrases that say what the numbers around them mean, each with its kind and its value."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ondiris.audit.fold import folded

Term = tuple[str, tuple[str, str]]

_NAMES = {
    "regions": "region",
    "activities": "activity",
    "products": "product",
    "projects": "project",
    "zones": "zone",
    "wholes": "whole_of",
}
_GRAMMAR = ("number", "gender", "with_activity")
_LEADING = ("the ", "a ")


def strings(entry: Mapping[str, Any], skip: Sequence[str] = ()) -> list[str]:
    """All phrases of an entry, those of lists and of tables of forms included, each once."""
    found: dict[str, None] = {}

    def walk(value: Any) -> None:
        if isinstance(value, str):
            found.setdefault(value.removeprefix(_LEADING[0]))
        elif isinstance(value, Mapping):
            for key in value:
                if key not in skip:
                    walk(value[key])
        elif isinstance(value, list):
            for part in value:
                walk(part)

    walk(entry)
    return [phrase for phrase in found if phrase]


def context_terms(tables: Mapping[str, Any], names: Sequence[Mapping[str, Any]]) -> Iterator[Term]:
    """Everything looked for in a whole paragraph. A name that is a function word too is left out."""
    never = set(tables["reading"]["stop"]["words"])
    yield from _of_reading(tables["reading"])
    yield from _of_lexicon(tables["lexicon"])
    yield from _of_months(tables["months"])
    for table in names:
        for name, kind in _NAMES.items():
            for code, entry in table.get(name, {}).items():
                skip = ("gender", "number", "in", "the", "market")
                for phrase in strings(entry, skip):
                    if code not in table.get("currencies", {}) and folded(phrase) not in never:
                        yield phrase, (kind, code)


def _of_reading(reading: Mapping[str, Any]) -> Iterator[Term]:
    for direction in ("up", "down", "flat", "level"):
        for phrase in reading["change"].get(direction, ()):
            yield phrase, ("change", direction)
    for name in (
        "part",
        "whole",
        "contribution",
        "adds",
        "share",
        "index",
        "attainment",
        "per_year",
        "not_change",
        "of_level",
    ):
        for phrase in reading["roles"].get(name, ()):
            yield phrase, (name, "")
    for phrase in reading["natures"].get("passive", ()):
        yield phrase, ("passive", "plan")
    for nature in ("plan", "forecast"):
        for phrase in reading["natures"].get(nature, ()):
            yield phrase, ("nature", nature)
    for part in ("activity", "region", "indicator"):
        for phrase in reading["coreference"].get(part, ()):
            yield phrase, ("same", part)
    for phrase in reading["subjects"].get("worth", ()):
        yield phrase, ("worth", "")
    yield from _anchored(reading)
    for phrase in reading["periods"].get("compared", ()):
        yield phrase, ("compared", "")
    for phrase in reading.get("idioms", {}).get("phrases", ()):
        yield phrase, ("idiom", "")
    for phrase in reading["periods"].get("year_to_date", ()):
        yield phrase, ("when", "to_date")


def _anchored(reading: Mapping[str, Any]) -> Iterator[Term]:
    """Comparisons, most of which name the period compared with as well, and other periods so told."""
    told = reading["anchored"]
    adverbs = frozenset(told["adverbs"])
    for base, when in (("yoy", "year_before"), ("pop", "period_before"), ("plan", "")):
        for phrase in reading["comparisons"].get(base, ()):
            yield phrase, ("base", base)
            if when and phrase not in adverbs:
                yield phrase, ("when", when)
    says = {
        "year_before": ("base", "yoy"),
        "period_before": ("base", "pop"),
        "whole_year": ("nature", "plan"),
    }
    for when, phrases in told.items():
        for phrase in phrases if when != "adverbs" else ():
            yield phrase, ("when", when)
            if when in says:
                yield phrase, says[when]


def _of_lexicon(lexicon: Mapping[str, Any]) -> Iterator[Term]:
    skip = ("id", "direction", "amount", "result", "multiple", "complement", *_GRAMMAR)
    for verb in lexicon["verbs"]:
        direction = str(verb["direction"])
        for phrase in strings(verb, skip):
            yield phrase, ("change", direction)
    for noun in lexicon["nouns"].values():
        if noun["direction"] in ("up", "down"):
            for phrase in strings(noun, skip):
                yield phrase, ("change", str(noun["direction"]))
    for name in ("index", "share", "contribution", "attainment"):
        # reading.toml has its own words for these two: the aliases of packs name much else as well.
        own = name in ("share", "contribution")
        for phrase in strings(lexicon["measures"][name], (*skip, "aliases") if own else skip):
            yield phrase, (name, "")
    for nature in ("plan", "forecast"):
        for phrase in strings(lexicon["natures"][nature], skip):
            yield phrase, ("nature", nature)
    for code, entry in lexicon["indicators"].items():
        for phrase in strings(entry, (*skip, "aliases")):
            yield phrase, ("indicator", code)
    for code, entry in lexicon["indicators"].items():
        for phrase in entry.get("aliases", ()):
            yield phrase, ("indicator", code)


def _of_months(months: Mapping[str, Any]) -> Iterator[Term]:
    for base in ("yoy", "pop", "plan"):
        for phrase in strings(months["comparisons"][base], ("column",)):
            if "{" not in phrase:
                yield phrase, ("base", base)
    for when in ("this_year", "last_year", "next_year", "this_month", "last_month"):
        for phrase in months["reading"].get(when, ()):
            yield phrase, ("when", when)


def before_terms(tables: Mapping[str, Any]) -> Iterator[Term]:
    """What stands directly before a number."""
    reading = tables["reading"]
    for sense in ("about", "over", "under"):
        for phrase in reading["qualifiers"].get(sense, ()):
            yield phrase, ("qualifier", sense)
        entry = tables["numbers"]["qualifiers"][sense]
        if entry.get("position") == "prefix":
            for phrase in (entry["word"], entry.get("adverb", ""), *entry.get("aliases", ())):
                yield phrase, ("qualifier", sense)
    for role in ("by", "to", "from", "between", "plan"):
        for phrase in reading["roles"].get(role, ()):
            yield phrase, ("role", role)
    for word in reading["roles"].get("passed", ("the", "a", "an")):
        yield word, ("passed", "")
    for sign in ("–", "—"):
        yield sign, ("passed", "")
    for sign in tables["numbers"]["read"]["minus"]:
        if len(sign) > 2:
            yield sign, ("minus", "")
