"""The reference page of the fields of packs: names, types and defaults from code, meanings from format.md."""

import re
from dataclasses import MISSING, Field, fields
from pathlib import Path
from typing import Any, get_type_hints

from ondiris.packs.figure_row import COLUMNS, DEFAULTS
from ondiris.packs.manifest import Manifest
from ondiris.packs.name_forms import Forms
from ondiris.packs.records import (
    Activity,
    Indicator,
    Known,
    Product,
    Project,
    RateRule,
    Region,
    Source,
    Zone,
)

FORMAT = Path("docs/packs/format.md")
FIGURES = "figures and rates"

#: The sections of format.md and the classes whose fields they tell.
RECORDS: dict[str, Any] = {
    "pack.toml": Manifest,
    "[[rates]]": RateRule,
    "regions.csv": Region,
    "activities.csv": Activity,
    "indicators.csv": Indicator,
    "products.csv": Product,
    "sources.toml": Source,
    "projects": Project,
    "zones": Zone,
    "known.toml": Known,
    "names": Forms,
}


def page(root: Path) -> str:
    text = (root / FORMAT).read_text("utf-8")
    parts = [
        "# Fields of packs\n\nThe files, and how a pack is made, are told in [the format of a country pack]"
        "(../packs/format.md); this page lists every field with its type as the code reads it.\n\n"
    ]
    for heading, record in RECORDS.items():
        hints = get_type_hints(record)
        first = (record.__doc__ or "").split("\n\n")[0].replace("\n    ", " ")
        rows = [
            (field.name.lstrip("_"), _type(hints[field.name]), _default(field)) for field in fields(record)
        ]
        parts.append(f"## {heading}\n\n{first}\n\n{_table(rows, meanings(text, heading))}\n")
    columns = [(name, "text", DEFAULTS.get(name, "")) for name in COLUMNS]
    parts.append(f"## {FIGURES}\n\nOne row is one number as it was printed.\n\n")
    parts.append(f"{_table(columns, meanings(text, FIGURES))}\n")
    parts.append(languages(root))
    return "".join(parts)


def meanings(text: str, heading: str) -> dict[str, str]:
    """The second cells of the tables of a section, by the codes in the first."""
    found = re.search(rf"^##+ {re.escape(heading)}\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
    told = {}
    for cell, meaning in re.findall(r"^\| (`[^|]+`) \| ([^|]*) \|", found[1] if found else "", re.MULTILINE):
        for name in re.findall(r"`(\w+)`", cell):
            told[name] = meaning
    return told


def languages(root: Path) -> str:
    """The files of a language pack, each with the comment at its head and its tables."""
    parts = [
        "## Language packs\n\nA language is a folder of `packs/languages`. The comments of its files tell "
        "every field; here are the first lines of the English ones and the names of their tables.\n\n"
    ]
    for path in sorted((root / "packs/languages/en").glob("*.toml")):
        lines = path.read_text("utf-8").splitlines()
        head = []
        for line in lines:
            if not line.startswith("#"):
                break
            head.append(line.lstrip("# ").rstrip())
        tables = dict.fromkeys(re.findall(r"^\[+(\w+)", "\n".join(lines), re.MULTILINE))
        parts.append(f"### {path.name}\n\n```text\n" + "\n".join(head) + "\n```\n\n")
        if tables:
            parts.append(f"Tables: {', '.join(f'`{name}`' for name in tables)}.\n\n")
    return "".join(parts)


def _type(hint: Any) -> str:
    if isinstance(hint, type):
        return {"str": "text", "bool": "yes or no", "date": "date"}.get(hint.__name__, hint.__name__)
    text = str(hint).replace("typing.", "").replace("collections.abc.", "").replace("datetime.", "")
    if words := re.fullmatch(r"Literal\[(.*)\]", text):
        return ", ".join(f"`{word}`" for word in re.findall(r"'([^']*)'", words[1]))
    text = re.sub(r"\bondiris(?:\.\w+)*\.", "", text)
    return {
        "tuple[str, ...]": "codes",
        "date | None": "date, or empty",
        "tuple[RateRule, ...]": "tables",
    }.get(text, f"`{text}`".replace("|", "\\|"))


def _default(field: "Field[Any]") -> str:
    if field.default is not MISSING:
        return {None: "none", "": "empty", False: "no", (): "none"}.get(field.default, str(field.default))
    return "" if field.default_factory is MISSING else "none"


def _table(rows: list[tuple[str, str, str]], told: dict[str, str]) -> str:
    lines = ["| field | type | when absent | meaning |", "|---|---|---|---|"]
    for name, kind, default in rows:
        lines.append(f"| `{name}` | {kind} | {default} | {told.get(name, '')} |")
    return "\n".join(lines) + "\n"
