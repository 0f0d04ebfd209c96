"""Where each number of a Document comes from, in the form that the page's script shows."""

from collections.abc import Mapping
from typing import Any

from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Document, Number
from ondiris.model.figure import Derivation, Figure


def provenance(document: Document, wording: Wording, sources: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    """By Figure id: value with unit, day of publication, and source and row, or formula and input ids."""
    found: dict[str, dict[str, Any]] = {}
    for line in document.lines():
        for span in line:
            if isinstance(span, Number):
                _add(span.figure, wording, sources, found)
    return {id_: found[id_] for id_ in sorted(found)}


def _add(
    figure: Figure, wording: Wording, sources: Mapping[str, str], found: dict[str, dict[str, Any]]
) -> None:
    if figure.id in found:
        return
    lineage = figure.lineage
    entry: dict[str, Any] = {
        "value": f"{wording.number(figure.value)} {figure.key.unit}",
        "published": wording.day(figure.published),
    }
    found[figure.id] = entry
    if isinstance(lineage, Derivation):
        entry["formula"] = lineage.formula
        entry["inputs"] = list(dict.fromkeys(part.id for part in lineage.inputs))
        for part in lineage.inputs:
            _add(part, wording, sources, found)
    else:
        entry["source"] = sources.get(lineage.source, lineage.source)
        entry["place"] = f"{lineage.row.file}, {lineage.row.row}"
