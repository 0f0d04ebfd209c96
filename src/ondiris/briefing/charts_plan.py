"""Charts of a briefing: which figures, in which order. The title tells the finding, the alt text all."""

from collections.abc import Mapping
from typing import Any

from ondiris.briefing.facts import Fact
from ondiris.briefing.sentences import Realizer
from ondiris.briefing.tables import rows_of
from ondiris.model.document import Chart, Line, Mark, Number
from ondiris.model.figure import Figure
from ondiris.packs.language.numerals import numeral
from ondiris.packs.language.spans import capitalized


def chart(realizer: Realizer, identity: str, wanted: Mapping[str, Any]) -> Chart | None:
    """The chart, or None where fewer than `least` figures (two) are known.

    `marks` names groups, lists or slots as the rows of a table do; `slot` the figure of each (`x` of a
    list); `name` the template of its category, `series` that of its series; with `total` the first mark is
    the whole of the others.
    """
    found: list[Mark] = []
    figures: list[Figure] = []
    for fact in rows_of(realizer, wanted["marks"]):
        figure = fact.slots.get(wanted.get("slot", "x"))
        if not isinstance(figure, Figure):
            continue
        slots = {**fact.slots, "x": figure}
        category = realizer.say(Fact(wanted["name"], slots))
        series: Line = realizer.say(Fact(wanted["series"], slots)) if "series" in wanted else ()
        text = numeral(realizer.printer.language, figure.rounded, figure.decimals)
        found.append(Mark(category, Number(figure, text), series))
        figures.append(figure)
    if len(found) < int(wanted.get("least", 2)):
        return None
    slots = {"marks": tuple(figures), "x": figures[0]}
    title = realizer.say(Fact(f"chart_{identity}", slots))
    title = title or realizer.say(Fact(f"chart_{identity}_plain", slots))
    alt = realizer.say(Fact(f"chart_{identity}_alt", slots))
    unit = capitalized(realizer.printer.unit(figures[-1]))
    options = {"total": figures[0].id} if wanted.get("total") else {}
    return Chart(identity, wanted["kind"], title, alt, tuple(found), unit, options)
