"""Tables of a briefing: one row per fact, numbers alone in their cells, the unit in the column's head."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ondiris.briefing.facts import Fact, Value
from ondiris.briefing.sentences import Realizer
from ondiris.model.document import Line, Number, Table
from ondiris.model.figure import Figure
from ondiris.model.measure import Kind
from ondiris.packs.language.numerals import numeral


def table(realizer: Realizer, identity: str, wanted: Mapping[str, Any]) -> Table | None:
    """The table, without the columns nobody has a number for; None where no row is known.

    `rows` names a group (a fact a row), a list (a figure a row) or several slots; `columns` name the
    slots of a fact, and `x` the figure of a list. The first column is the row's name.
    """
    facts = rows_of(realizer, wanted["rows"])
    columns = [
        name for name in wanted["columns"] if any(isinstance(fact.slots.get(name), Figure) for fact in facts)
    ]
    if len(facts) < int(wanted.get("least", 2)) or not columns:
        return None
    scaled = _scaled({name: [fact.slots.get(name) for fact in facts] for name in columns})
    heads: list[Line] = [realizer.say(Fact(f"column_{identity}", {}))]
    for name in columns:
        sample = next(figure for figure in scaled[name] if figure is not None)
        heads.append(realizer.say(Fact(f"column_{wanted.get('heads', {}).get(name, name)}", {"x": sample})))
    rows = []
    for place, fact in enumerate(facts):
        name = realizer.say(Fact(wanted["name"], fact.slots))
        rows.append((name, *(cell(realizer, scaled[column][place]) for column in columns)))
    shared = {column: sample for column in columns for sample in scaled[column] if sample is not None}
    caption = realizer.say(Fact(f"table_{identity}", shared))
    note = realizer.say(Fact(f"table_{identity}_note", {})) if wanted.get("note") else ()
    return Table(identity, caption, tuple(heads), tuple(rows), note)


def rows_of(realizer: Realizer, wanted: str | list[str]) -> list[Fact]:
    """The facts of a group, or each figure of a list, or several slots, as a fact with the slot `x`."""
    names = [wanted] if isinstance(wanted, str) else wanted
    facts: list[Fact] = []
    for name in names:
        value = realizer.context.slots.get(name)
        for part in value if isinstance(value, tuple) else () if value is None else (value,):
            facts.append(part if isinstance(part, Fact) else Fact("", {"x": part}))
    return facts


def _scaled(columns: Mapping[str, list[Value | None]]) -> dict[str, list[Figure | None]]:
    """The figures in one scale for each unit, so that they can be compared down and across.

    It is the largest of theirs, for in a smaller one some would be printed finer than they are known.
    """
    found = {
        name: [value if isinstance(value, Figure) else None for value in values]
        for name, values in columns.items()
    }
    scales: dict[str, int] = {}
    for figure in (figure for figures in found.values() for figure in figures if figure is not None):
        scales[figure.key.unit] = max(figure.scale, scales.get(figure.key.unit, figure.scale))
    return {
        name: [figure and _in_scale(figure, scales[figure.key.unit]) for figure in figures]
        for name, figures in found.items()
    }


def _in_scale(figure: Figure, scale: int) -> Figure:
    if figure.scale == scale or figure.key.measure.kind is not Kind.LEVEL:
        return figure
    return replace(figure, scale=scale, decimals=figure.decimals + scale - figure.scale)


def cell(realizer: Realizer, figure: Figure | None) -> Line:
    if figure is None:
        return ()
    return (Number(figure, numeral(realizer.printer.language, figure.rounded, figure.decimals)),)
