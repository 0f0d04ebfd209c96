"""Figures on a terminal: numbers with their scale and unit in English, tables and trees."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.markup import escape as escape_markup
from rich.table import Table
from rich.tree import Tree

from ondiris.flow.explain import Explained, Other
from ondiris.flow.history import Entry, History
from ondiris.model.figure import Derivation, Figure, Observation, identity
from ondiris.model.key import NONE
from ondiris.model.nature import Nature
from ondiris.model.qualifier import Qualifier
from ondiris.model.spreadsheet import visible
from ondiris.packs.records import Source

SCALES = {0: "", 3: "thousand", 6: "million", 9: "billion", 12: "trillion", 15: "quadrillion"}
#: Not a terminal: wide enough that no row is cut.
WIDE = 250
HIDDEN_WHERE_ALL = {"product": NONE, "activity": NONE, "nature": Nature.ACTUAL.value}


def escape(text: str) -> str:
    """Text of a file or a pack as it stands: no markup of ours, no control signs for the terminal."""
    return escape_markup(visible(text))


def console() -> Console:
    """Standard output: as wide as the terminal, and wide enough for every row where there is none."""
    found = Console(highlight=False)
    return found if found.is_terminal else Console(highlight=False, width=WIDE)


def number(figure: Figure) -> str:
    """The number as printed, with the word of its source and its scale: about 7.1 trillion."""
    word = "" if figure.qualifier is Qualifier.EXACT else f"{figure.qualifier} "
    scale = SCALES.get(figure.scale, f"e{figure.scale}")
    return f"{word}{figure.rounded:,f} {scale}".rstrip()


def figures_table(figures: Sequence[Figure]) -> Table:
    """One figure a row; a column that says the same nothing for all is left out."""
    parts = ("indicator", "activity", "region", "product", "measure", "nature", "period")
    cells = [[str(getattr(figure.key, part)) for part in parts] for figure in figures]
    shown = [
        place
        for place, part in enumerate(parts)
        if part not in HIDDEN_WHERE_ALL or {row[place] for row in cells} != {HIDDEN_WHERE_ALL[part]}
    ]
    table = Table(box=None, pad_edge=False, header_style="bold")
    for place in shown:
        table.add_column(parts[place], overflow="fold")
    table.add_column("value", justify="right")
    for name in ("unit", "published", "source"):
        table.add_column(name, overflow="fold")
    for figure, row in zip(figures, cells, strict=True):
        seen = figure.lineage
        source = seen.source if isinstance(seen, Observation) else ""
        told = [row[place] for place in shown]
        table.add_row(*told, number(figure), figure.key.unit, figure.published.isoformat(), escape(source))
    return table


def history_table(history: History) -> Table:
    """The statements of one key, the earliest published first."""
    table = Table(
        title=escape(history.key), title_justify="left", title_style="bold", box=None, pad_edge=False,
        header_style="dim",
    )  # fmt: skip
    table.add_column("published")
    table.add_column("value", justify="right")
    for name in ("status", "source", "why", "loaded"):
        table.add_column(name, overflow="fold")
    for entry in history.entries:
        table.add_row(*_history_row(entry), style="" if entry.used_from and not entry.used_until else "dim")
    return table


def _history_row(entry: Entry) -> Iterable[str]:
    figure, vintage = entry.vintage.figure, entry.vintage
    seen = figure.lineage
    assert isinstance(seen, Observation)
    why = "; ".join(part for part in (seen.reason, seen.note) if part)
    title = _title(entry.source) if entry.source else seen.source
    loaded = f"{vintage.loaded_at:%Y-%m-%d %H:%M} {seen.row.file}:{seen.row.row}"
    by = f" by {vintage.loaded_by}" if vintage.loaded_by else ""
    unit = f"{number(figure)} {figure.key.unit}"
    return (seen.published.isoformat(), unit, entry.status, *map(escape, (title, why, loaded + by)))


def explained_tree(explained: Explained) -> Tree:
    """Formula, inputs, rows and addresses."""
    tree = Tree(_headline(explained.figure))
    _grow(tree, explained)
    return tree


def _headline(figure: Figure) -> str:
    meant = identity(figure.key, figure.known_on)
    return f"[bold]{escape(number(figure))} {escape(figure.key.unit)}[/bold]  {escape(meant)}"


def _grow(tree: Tree, explained: Explained) -> None:
    figure, seen = explained.figure, explained.figure.lineage
    if isinstance(seen, Derivation):
        tree.add(f"{escape(seen.method)}: {escape(seen.formula)} = {figure.value:,f}")
        for part in explained.inputs:
            _grow(tree.add(_headline(part.figure)), part)
        return
    tree.add(_where(explained.source, seen))
    row = tree.add(f"row {_place(seen)}")
    if explained.text:
        row.add(escape(explained.text), style="dim")
    if explained.vintage:
        loaded = explained.vintage
        why = f": {loaded.load_reason}" if loaded.load_reason else ""
        tree.add(escape(f"loaded {loaded.loaded_at:%Y-%m-%d %H:%M} UTC, load {loaded.load}{why}"))
    told = "" if explained.vintage is None else explained.vintage.load_reason
    for text in dict.fromkeys(text for text in (seen.reason, seen.note) if text not in ("", told)):
        tree.add(f"note: {escape(text)}")
    if explained.others:
        others = tree.add("also stated")
        for other in explained.others:
            _grow_other(others, other)


def _grow_other(tree: Tree, other: Other) -> None:
    figure, seen = other.vintage.figure, other.vintage.figure.lineage
    assert isinstance(seen, Observation)
    verdict = "contradicts" if other.contradicts else "agrees"
    if other.vintage.withdrawn:
        verdict = "withdrawn"
    branch = tree.add(f"{escape(number(figure))} {escape(figure.key.unit)} ({verdict}), row {_place(seen)}")
    branch.add(_where(other.source, seen))
    for text in dict.fromkeys(text for text in (seen.reason, seen.note) if text):
        branch.add(f"note: {escape(text)}")


def _where(source: Source | None, seen: Observation) -> str:
    if source is None:
        return f"source {escape(seen.source)}, published {seen.published}"
    day = f"{seen.published}" + ("" if source.precision == "day" else f" ({source.precision} known)")
    return escape(f"{_title(source)}, published {day}, {source.address}")


def _title(source: Source) -> str:
    plain = source.title.startswith(source.publisher)
    return source.title if plain else f"{source.publisher}: {source.title}"


def _place(seen: Observation) -> str:
    sheet = f"{seen.row.sheet}:" if seen.row.sheet else ""
    return escape(f"{seen.row.file}:{sheet}{seen.row.row}")
