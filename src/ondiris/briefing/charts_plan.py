"""Charts of a briefing: which figures, in which order. The title tells the finding, the alt text all."""

from collections.abc import Mapping
from typing import Any

from ondiris.briefing.facts import Fact, Value
from ondiris.briefing.sentences import Realizer
from ondiris.briefing.tables import in_one_scale, rows_of
from ondiris.model.document import Chart, Line, Mark, Number
from ondiris.model.figure import Figure
from ondiris.packs.language.numerals import numeral


def chart(realizer: Realizer, identity: str, wanted: Mapping[str, Any]) -> Chart | None:
    """The chart, or None where fewer than `least` figures (two) are known.

    `marks` names groups, lists or slots as the rows of a table do; `slot` the figure of each (`x` of a
    list), or several, one behind the other; `name` the template of its category, `series` that of its
    series; `title` templates of which the first that has something to say is the title; with `total` the
    first mark is the whole of the others.
    """
    found = [
        (fact, figure)
        for slot in _all(wanted.get("slot", "x"))
        for fact in rows_of(realizer, wanted["marks"])
        if isinstance(figure := fact.slots.get(slot), Figure)
    ]
    if len(found) < int(wanted.get("least", 2)):
        return None
    scaled = in_one_scale(figure for _, figure in found)
    facts = tuple(
        Fact("", {**fact.slots, "x": figure}) for (fact, _), figure in zip(found, scaled, strict=True)
    )
    marks = tuple(_mark(realizer, fact, wanted) for fact in facts)
    first, last = marks[0].number.figure, marks[-1].number.figure
    slots: Mapping[str, Value] = {"marks": facts, "x": first}
    names = wanted.get("title", f"chart_{identity}|chart_{identity}_plain").split("|")
    title = next((line for name in names if (line := realizer.say(Fact(name, slots)))), ())
    alt = realizer.say(Fact(f"chart_{identity}_alt", slots))
    unit = realizer.phrase(Fact(wanted["unit"], slots)) if "unit" in wanted else ()
    unit = unit or realizer.printer.unit(last)
    options = {"total": first.id} if wanted.get("total") else {}
    return Chart(identity, wanted["kind"], title, alt, marks, unit, options)


def _mark(realizer: Realizer, fact: Fact, wanted: Mapping[str, Any]) -> Mark:
    figure = fact.slots["x"]
    assert isinstance(figure, Figure)
    category = realizer.say(Fact(wanted["name"], fact.slots))
    series: Line = realizer.say(Fact(wanted["series"], fact.slots)) if "series" in wanted else ()
    text = numeral(realizer.printer.language, figure.rounded, figure.decimals)
    return Mark(category, Number(figure, text), series)


def _all(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
