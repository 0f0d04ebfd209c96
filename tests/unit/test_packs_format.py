"""docs/packs/format.md tells of every column, field, default and check that the code knows."""

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest

from ondiris.packs.checks import layout
from ondiris.packs.conformance import checks_by_name
from ondiris.packs.figure_row import COLUMNS, DEFAULTS
from ondiris.packs.manifest import Manifest
from ondiris.packs.name_forms import Forms
from ondiris.packs.names import TABLES
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

PAGE = (Path(__file__).parents[2] / "docs/packs/format.md").read_text("utf-8")

SECTIONS: dict[str, tuple[str, ...]] = {
    heading: tuple(field.name.lstrip("_") for field in fields(record))
    for heading, record in {
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
    }.items()
} | {"figures and rates": COLUMNS}


def section(heading: str) -> str:
    found = re.search(rf"^##+ {re.escape(heading)}\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/packs/format.md has no section {heading}"
    return found[1]


def documented(heading: str) -> list[str]:
    """The codes in the first cells of the section's table."""
    cells = re.findall(r"^\| (`[^|]+`) \|", section(heading), re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


@pytest.mark.parametrize("heading", SECTIONS)
def test_every_field_is_documented(heading: str) -> None:
    assert sorted(documented(heading)) == sorted(SECTIONS[heading])


def test_defaults_of_empty_cells_are_documented() -> None:
    for column, default in DEFAULTS.items():
        row = re.search(rf"^\| `{column}` \|.*$", section("figures and rates"), re.MULTILINE)
        assert row
        assert row[0].endswith(f"| `{default}` |"), column


def test_words_of_fields_are_documented() -> None:
    from typing import Literal, get_args, get_origin, get_type_hints

    records = {"[[rates]]": RateRule, "regions.csv": Region, "activities.csv": Activity, "projects": Project}
    records |= {"indicators.csv": Indicator, "sources.toml": Source, "zones": Zone}
    for heading, record in records.items():
        for name, hint in get_type_hints(record).items():
            if get_origin(hint) is Literal:
                missing = [word for word in get_args(hint) if f"`{word}`" not in section(heading)]
                assert not missing, f"{heading}: {name} may be {missing}"


def test_tables_of_names_are_documented() -> None:
    assert [table for table in TABLES if f"`[{table}.CODE]`" not in section("names")] == []


def test_every_file_is_documented() -> None:
    told = set(re.findall(r"^\| `([\w./<>*]+)` \|", section("Rules for all files"), re.MULTILINE))
    files = {path.split("/")[0] for path in told}
    assert files == {*layout.FILES, *layout.FOLDERS} - {"README.md"}


def test_every_check_is_documented_with_its_first_line() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", section("Checks"), re.MULTILINE))
    first = {name: import_module(f"ondiris.packs.checks.{name}").__doc__ or "" for name in checks_by_name()}
    assert rows == {name: told.splitlines()[0] for name, told in first.items()}
