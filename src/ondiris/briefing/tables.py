"""Tables of a briefing: one row per fact, numbers alone in their cells, the unit in the column's head."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ondiris.briefing.facts import Fact, Said, Value
from ondiris.briefing.sentences import Realizer
from ondiris.model.document import Line, Number, Table
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.qualifier import Qualifier
from ondiris.packs.language.numerals import numeral
from ondiris.packs.language.spans import capitalized


def table(realizer: Realizer, identity: str, wanted: Mapping[str, Any]) -> Table | None:
    """The table, without the columns nobody has a number for; None where too few rows are known.

    `rows` names a group (a fact a row), a list (a figure a row) or several slots; `columns` name the
    slots of a fact, `x` the figure of a list; `name` the template of a row's name, or `names` one for
    each of several slots. With `own_scale` every number keeps its scale, for its row names the unit; with
    `unit`, the head of a second column, each row has one scale, and the unit of its levels in that column.
    """
    facts = rows_of(realizer, wanted["rows"])
    columns = [
        name for name in wanted["columns"] if any(isinstance(fact.slots.get(name), Figure) for fact in facts)
    ]
    if len(facts) < int(wanted.get("least", 2)) or not columns:
        return None
    values = {name: [fact.slots.get(name) for fact in facts] for name in columns}
    if wanted.get("own_scale"):
        figures = _plain(values)
    else:
        figures = _by_row(values) if "unit" in wanted else _scaled(values)
    names = [realizer.say(Fact(_name_of(wanted, fact), fact.slots)) for fact in facts]
    heads = []
    for column in columns:
        sample = next(figure for figure in figures[column] if figure is not None)
        heads.append(
            realizer.say(Fact(f"column_{wanted.get('heads', {}).get(column, column)}", {"x": sample}))
        )
    first: list[list[Line]] = [[name] for name in names]
    first_heads = [realizer.say(Fact(f"column_{identity}", {}))]
    if "unit" in wanted:
        first_heads.append(realizer.say(Fact(wanted["unit"], {})))
        for place, cells in enumerate(first):
            cells.append(_row_unit(realizer, [figures[column][place] for column in columns]))
    rows = tuple(
        (*cells, *(cell(realizer, figures[column][place]) for column in columns))
        for place, cells in enumerate(first)
    )
    return Table(
        identity,
        realizer.say(Fact(f"table_{identity}", {})),
        (*first_heads, *heads),
        rows,
        ()
        if wanted.get("own_scale")
        else _inexact(realizer, names, heads, [figures[name] for name in columns]),
    )


def _name_of(wanted: Mapping[str, Any], fact: Fact) -> str:
    """The template of a row's name; a fact made of a slot carries the slot's name."""
    if "names" not in wanted:
        return str(wanted["name"])
    return str(wanted["names"][list(wanted["rows"]).index(fact.template)])


def _inexact(
    realizer: Realizer, names: list[Line], heads: list[Line], columns: list[list[Figure | None]]
) -> Line:
    """Which numbers of the table are "more than" or "about", for a cell holds nothing but its number."""
    found = tuple(
        Fact("", {"name": Said(names[place]), "column": Said(head), "x": figure})
        for head, column in zip(heads, columns, strict=True)
        for place, figure in enumerate(column)
        if figure is not None and figure.qualifier is not Qualifier.EXACT
    )
    return realizer.say(Fact("note_inexact", {"inexact": found})) if found else ()


def rows_of(realizer: Realizer, wanted: str | list[str]) -> list[Fact]:
    """The facts of a group, or each figure of a list, or several slots, as a fact with the slot `x`."""
    names = [wanted] if isinstance(wanted, str) else wanted
    facts: list[Fact] = []
    for name in names:
        value = realizer.context.slots.get(name)
        for part in value if isinstance(value, tuple) else () if value is None else (value,):
            facts.append(part if isinstance(part, Fact) else Fact(name, {"x": part}))
    return facts


Columns = dict[str, list[Figure | None]]


def _plain(columns: Mapping[str, list[Value | None]]) -> Columns:
    return {
        name: [value if isinstance(value, Figure) else None for value in values]
        for name, values in columns.items()
    }


def _scaled(columns: Mapping[str, list[Value | None]]) -> Columns:
    """The figures in one scale for each unit, so that they can be compared down and across.

    It is the largest of theirs, for in a smaller one some would be printed finer than they are known.
    """
    found = _plain(columns)
    scales: dict[str, int] = {}
    for figure in (figure for figures in found.values() for figure in figures if figure is not None):
        scales[figure.key.unit] = max(figure.scale, scales.get(figure.key.unit, figure.scale))
    return {
        name: [figure and _in_scale(figure, scales[figure.key.unit]) for figure in figures]
        for name, figures in found.items()
    }


def _by_row(columns: Mapping[str, list[Value | None]]) -> Columns:
    """The levels of each row in the largest of their scales."""
    rows = []
    for row in zip(*_plain(columns).values(), strict=True):
        levels = [figure for figure in row if figure and figure.key.measure.kind is Kind.LEVEL]
        scale = max((figure.scale for figure in levels), default=0)
        rows.append([figure and _in_scale(figure, scale) for figure in row])
    return {name: [row[place] for row in rows] for place, name in enumerate(columns)}


def _row_unit(realizer: Realizer, row: list[Figure | None]) -> Line:
    level = next((figure for figure in row if figure and figure.key.measure.kind is Kind.LEVEL), None)
    return capitalized(realizer.printer.unit(level)) if level else ()


def in_one_scale(figures: Iterable[Figure]) -> list[Figure]:
    """Figures of one unit in the largest of their scales, so that they can be compared."""
    found = list(figures)
    scale = max((figure.scale for figure in found if figure.key.measure.kind is Kind.LEVEL), default=0)
    return [_short(_in_scale(figure, scale)) if figure.scale != scale else figure for figure in found]


def _short(figure: Figure) -> Figure:
    """Without the zeros at the end that a count has in a larger scale: 135 thousand, not 135.000."""
    while figure.decimals and figure.rounded == round(figure.rounded, figure.decimals - 1):
        figure = replace(figure, decimals=figure.decimals - 1)
    return figure


def _in_scale(figure: Figure, scale: int) -> Figure:
    if figure.scale == scale or figure.key.measure.kind is not Kind.LEVEL:
        return figure
    return replace(figure, scale=scale, decimals=figure.decimals + scale - figure.scale)


def cell(realizer: Realizer, figure: Figure | None) -> Line:
    if figure is None:
        return ()
    return (Number(figure, numeral(realizer.printer.language, figure.rounded, figure.decimals)),)
