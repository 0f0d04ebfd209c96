"""The words of the data entry form in all languages: its headings, and what people write in such sheets."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ondiris.ingest.text import folded
from ondiris.model.errors import OndirisError
from ondiris.packs.root import packs_root

#: The columns of a figure row in their order; docs/howto/load.md explains each.
FIELDS = (
    "indicator", "activity", "region", "product", "period", "ytd", "measure", "comparison", "nature", "value",
    "scale", "decimals", "unit", "qualifier", "source", "published", "in_use", "reason", "note",
)  # fmt: skip

#: The columns that hold one word of a short list, whose words differ from language to language.
CHOICES = ("measure", "comparison", "nature", "qualifier")


@dataclass(frozen=True)
class Form:
    """One language's `form.toml`."""

    language: str
    labels: dict[str, str]
    help: dict[str, str]
    sheets: dict[str, Any]
    marks: dict[str, str]
    example: str


@dataclass(frozen=True)
class Lexicon:
    """The words of all languages together: a sheet is read in whichever language it is written."""

    forms: dict[str, Form]
    headings: dict[str, str]
    missing: frozenset[str]
    totals: frozenset[str]
    examples: frozenset[str]
    choices: dict[str, dict[str, str]]
    months: dict[str, int]
    quarter: frozenset[str]
    through: frozenset[str]
    passed_over: frozenset[str]
    asides: frozenset[str]


@cache
def lexicon(root: Path | None = None) -> Lexicon:
    """Read `languages/*/form.toml`. Raises OndirisError naming a file that lacks a column or a word."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(((root or packs_root()) / "languages").glob("*/form.toml")):
        found[path.parent.name] = tomllib.loads(path.read_text("utf-8"))
        if lacking := [field for field in FIELDS if field not in found[path.parent.name].get("columns", {})]:
            raise OndirisError(f"{path}: no column {', '.join(lacking)}")
    if not found:
        raise OndirisError("no languages/*/form.toml among the packs; reinstall ondiris")
    try:
        return _merged(found)
    except KeyError as error:
        raise OndirisError(f"a languages/*/form.toml has no {error}") from error


def _merged(found: dict[str, dict[str, Any]]) -> Lexicon:
    headings = {field: field for field in FIELDS} | {field.replace("_", " "): field for field in FIELDS}
    choices: dict[str, dict[str, str]] = {name: {} for name in ("ytd", "in_use", *CHOICES)}
    months: dict[str, int] = {}
    for raw in found.values():
        for field, column in raw["columns"].items():
            for heading in (column["label"], *column["aliases"]):
                headings.setdefault(folded(heading), field)
        for name, codes in raw["values"].items():
            choices[name] |= {folded(word): code for code, words in codes.items() for word in words}
        for answer in ("yes", "no"):
            for name in ("ytd", "in_use"):
                choices[name] |= {folded(word): answer for word in raw["words"][answer]}
        for number, spellings in enumerate(raw["words"]["months"], start=1):
            months |= {folded(word): number for word in spellings}

    def words(name: str) -> frozenset[str]:
        return frozenset(folded(word) for raw in found.values() for word in raw["words"][name])

    sheets = [raw["sheets"] for raw in found.values()]
    return Lexicon(
        forms={language: _form(raw) for language, raw in found.items()},
        headings=headings,
        missing=words("missing"),
        totals=words("totals"),
        examples=frozenset(folded(raw["words"]["example"]) for raw in found.values()),
        choices=choices,
        months=months,
        quarter=words("quarter"),
        through=words("through"),
        passed_over=words("passed_over"),
        asides=frozenset(folded(names[name]) for names in sheets for name in ("codes", "notes", "errors")),
    )


def _form(raw: dict[str, Any]) -> Form:
    return Form(
        language=raw["language"],
        labels={field: raw["columns"][field]["label"] for field in FIELDS},
        help={field: raw["columns"][field]["help"] for field in FIELDS},
        sheets=raw["sheets"],
        marks=raw["marks"],
        example=raw["words"]["example"],
    )
