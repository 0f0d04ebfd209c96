"""What figures at hand say of claims: those in use of a country, kept between runs as lexicons are.

To open a pack and a store takes three times as long as to audit a page. What they would answer depends on the
files of the pack and on the commits of the store alone: where neither changed it is read from the cache.
"""

from datetime import date
from functools import partial
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, Any

from ondiris.audit.confirmation import Confirm
from ondiris.audit.kept import kept
from ondiris.flow.claims import cache_folder
from ondiris.flow.default_store import default_store
from ondiris.model.key import NONE
from ondiris.model.nature import Nature
from ondiris.packs.root import packs_root

if TYPE_CHECKING:
    from ondiris.model.figure import Figure
    from ondiris.store.rows import Row


def confirming(country: str, store: str | Path | None, as_of: date | None = None) -> Confirm:
    """What the store says of claims, as known on a day. Raises OndirisError as `open_workspace` does."""
    from ondiris.audit.verdicts.matching import Matcher
    from ondiris.audit.verdicts.shelves import Shelves

    found = kept(
        cache_folder(),
        "figures",
        _files(country),
        partial(_tables, country, store, as_of),
        f"{country} {as_of} {_commits(store)}",
    )
    rows = found["rows"]
    return Matcher(
        Shelves(lambda place: _figure(rows[place]), lambda place: rows[place][0], **found["shelves"]),
        found["whole"],
        lambda key: (_figure(rows[place]) for place in found["stated"].get(str(key), ())),
        frozenset(found["widest"]),
        partial(_told, country),
    )


def _told(country: str, figure: "Figure", language: str) -> str:
    """A figure for a reader: its number, what it measures, where, and when."""
    from ondiris.model.document import text_of
    from ondiris.packs.country import load_country
    from ondiris.packs.language.printer import load_printer

    printer, key = load_printer(load_country(country), language), figure.key
    about = [printer.subject(figure)] if key.indicator != NONE else []
    about += [printer.name("regions", key.region)] if key.region != NONE else []
    about += [printer.period(key.period)]
    about += [printer.nature(figure)] if key.nature is not Nature.ACTUAL else []
    return f"{text_of(printer.quantity(figure))} ({', '.join(map(text_of, about))})"


def _tables(country: str, store: str | Path | None, as_of: date | None) -> dict[str, Any]:
    """What is kept, as plain values: the code of the whole country, the widest activities, and all rows, with
    the shelves of those in use and the places of those ever stated of a key."""
    from ondiris.audit.verdicts.shelves import shelved
    from ondiris.flow.workspace import open_workspace

    workspace = open_workspace(country, store)
    pack = workspace.country
    rows: dict[tuple[Any, ...], int] = {}
    in_use = [
        rows.setdefault(_plain(row), len(rows))
        for row in workspace.store.in_use(as_of)
        if row[1] == pack.code
    ]
    stated: dict[str, list[int]] = {}
    for row in workspace.store.stated():
        stated.setdefault(row[0], []).append(rows.setdefault(_plain(row), len(rows)))
    sections = [
        code
        for code, each in pack.activities.items()
        if each.kind == "section" or not each.parent or each.parent == NONE
    ]
    return {
        "whole": pack.iso,
        "widest": [*sorted(sections), NONE],
        "rows": (plain := list(rows)),
        "shelves": shelved((place, _figure(plain[place])) for place in in_use),
        "stated": stated,
    }


def _files(country: str) -> list[Path]:
    """What the figures depend on: the files of the pack, and the code that chooses and shelves rows."""
    import ondiris.audit.verdicts
    import ondiris.store.rows

    folder = Path(country)
    if not (folder / "pack.toml").is_file():
        folder = packs_root() / "countries" / country
    pack = sorted(path for path in folder.rglob("*") if path.is_file() and path.parent.name != "names")
    code = Path(ondiris.store.rows.__file__).parent
    shelving = sorted(Path(ondiris.audit.verdicts.__path__[0]).glob("*.py"))
    return [Path(__file__), *shelving, *sorted(code.glob("*.py")), *sorted(code.glob("sql/*.sql")), *pack]


def _commits(store: str | Path | None) -> str:
    """The commits of a store, told by their files: they are never written twice."""
    log = (Path(store or default_store()) / "vintages" / "_delta_log").absolute()
    about = sorted((path.name, path.stat()) for path in log.glob("*"))
    return f"{log} {[(name, each.st_size, each.st_mtime_ns) for name, each in about]}"


def _plain(row: "Row") -> tuple[Any, ...]:
    """A row with its days as numbers, and each text once, as it stands in many rows."""
    return tuple(
        cell.toordinal() if isinstance(cell, date) else intern(cell) if isinstance(cell, str) else cell
        for cell in row
    )


def _figure(row: tuple[Any, ...]) -> "Figure":
    from ondiris.store.rows import DAYS, figure_of_row

    cells: Any = [date.fromordinal(cell) if place in DAYS else cell for place, cell in enumerate(row)]
    return figure_of_row(cells)
