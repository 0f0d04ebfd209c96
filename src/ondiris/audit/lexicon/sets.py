"""Words that are looked up one by one, as sets and small tables: what `Lexicon.words` holds."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ondiris.audit.fold import folded
from ondiris.audit.lexicon.products import products
from ondiris.audit.lexicon.terms import strings

#: Sets of reading.toml that are looked up word by word, as they are written.
_SETS = (
    "labels.words", "labels.soft", "labels.ordinal_suffixes", "labels.cardinal_suffixes",
    "labels.decade_suffixes", "labels.clock", "labels.before_clock", "labels.streets", "labels.classes",
    "labels.ranks", "labels.ranks_of",
    "abbreviations.words", "periods.month", "periods.year",
    "periods.quarter", "periods.half", "periods.half_of_year", "periods.before_year", "periods.links",
    "periods.behind_year",
    "periods.through", "periods.quarter_sign", "periods.half_sign", "periods.year_abbreviations",
    "periods.introduces_months", "periods.begin_through", "periods.of_year", "periods.within",
    "periods.results", "periods.on_days", "periods.same_before", "periods.same_behind", "periods.than_before",
    "periods.quarters", "periods.introduces_quarters",
    "periods.changed_from",
    "change.clause_ends", "change.comparatives", "change.more", "change.less", "change.degrees",
    "roles.equals", "roles.index", "roles.by", "roles.to", "roles.from", "roles.after_to", "roles.joins",
    "roles.put", "roles.put_at", "roles.became", "roles.definite", "roles.level_to",
    "roles.share_after", "roles.it", "stop.words", "words.weak", "words.points", "words.joiners",
    "words.vague", "words.articles", "words.anaphora", "words.before_counted", "words.wholes",
    "words.after_fraction", "words.that_is", "words.out_of", "words.of_these", "words.ordinals",
    "words.groups", "money.also_words", "money.joins", "natures.other",
    "multiples.frequency", "multiples.prepositions", "multiples.short", "per.words", "per.money", "per.for",
    "per.exchange", "per.one", "per.costs", "subjects.links",
    "subjects.verbs", "subjects.complements",
)  # fmt: skip


def word_sets(tables: Mapping[str, Any], names: list[tuple[Path, dict[str, Any]]]) -> dict[str, Any]:
    reading = tables["reading"]
    found: dict[str, Any] = {}
    for name in _SETS:
        table, key = name.split(".")
        found[name] = frozenset(folded(word) for word in reading.get(table, {}).get(key, ()))
    read = tables["numbers"]["read"]
    found["decimal"] = tuple(read["decimal"])
    found["minus"] = frozenset(sign.strip() for sign in read["minus"])
    found["side"] = reading["change"]["side"]
    nouns = tables["lexicon"]["nouns"]
    found["change_nouns"] = frozenset(
        folded(phrase) for name in ("growth", "decline") for phrase in strings(nouns[name])
    ) | frozenset(folded(phrase) for phrase in reading["change"].get("nouns", ()))
    found["ordinal_endings"] = tuple(reading["words"].get("ordinal_endings", ()))
    found["adjective_endings"] = tuple(reading["stop"].get("adjective_endings", ()))
    found["verb_endings"] = tuple(reading["stop"].get("verb_endings", ()))
    found["measure_endings"] = tuple(reading["labels"].get("measure_endings", ()))
    found["from_endings"] = tuple(reading["periods"].get("from_endings", ()))
    found["changed_from_endings"] = tuple(reading["periods"].get("changed_from_endings", ()))
    found["base_endings"] = tuple(end.replace("|", "") for end in reading["periods"].get("base_endings", ()))
    found["linking"] = tuple(reading["change"].get("linking_endings", ("\0",)))
    found["hyphen_orders"] = bool(reading["labels"].get("hyphen_orders", False))
    found["capital_months"] = bool(reading["periods"].get("capital_months", False))
    found["percent"] = frozenset(folded(phrase).split()[-1] for phrase in reading["units"]["pct"])
    found["units.cased"] = {}
    for written, code in reading.get("units_cased", {}).items():
        found["units.cased"].setdefault(folded(written), {})[written] = code
    for name in ("halves", "tenths"):
        found[name] = dict(reading["words"].get(name, {}))
    found["halves.begin"] = frozenset(phrase.split()[0] for phrase in found["halves"])
    lexicon = tables["lexicon"]["indicators"]
    found["of_product"] = frozenset(
        code for code, entry in lexicon.items() if "{product" in str(entry.get("with_activity", ""))
    )
    found["of_unit"] = dict(reading.get("subjects", {}).get("of_unit", {}))
    found["activity_of"] = {
        code: activity
        for country, _ in reversed(names)
        for code, _, activity in products(country)
        if activity
    }
    found["of_money"] = dict(reading.get("subjects", {}).get("of_money", {}))
    found["per.before"] = dict(reading["per"].get("before", {}))
    found["money.letters"] = dict(reading.get("money", {}).get("letters", {}))
    found["of_project"] = dict(reading.get("subjects", {}).get("of_project", {}))
    found["of_quantity"] = reading.get("subjects", {}).get("of_quantity", "")
    found["default_indicator"] = reading.get("subjects", {}).get("of_activity", "")
    return found
