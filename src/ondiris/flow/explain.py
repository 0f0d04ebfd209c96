"""Where a number comes from: its formula, the inputs of that, and the rows and addresses below them."""

import csv
import io
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from ondiris.flow.figures import as_dict, no_figure, parsed_key
from ondiris.flow.workspace import Workspace
from ondiris.methods.expression import UnknownFigureError, evaluate
from ondiris.model.errors import InvalidInputError
from ondiris.model.figure import AS_KNOWN, Derivation, Figure, Observation, RowRef
from ondiris.packs.records import Source
from ondiris.store.rows import Vintage


@dataclass(frozen=True)
class Other:
    """What somebody else stated of the same key. `contradicts`: no true value fits both numbers."""

    vintage: Vintage
    source: Source | None
    contradicts: bool


@dataclass(frozen=True)
class Explained:
    """A figure with what is below it: the inputs of a derived one, or the row of an observed one.

    `text` is the row as the loaded file has it, empty where the file was not kept.
    """

    figure: Figure
    inputs: tuple["Explained", ...] = ()
    source: Source | None = None
    text: str = ""
    vintage: Vintage | None = None
    others: tuple[Other, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        figure = self.figure
        interval = figure.interval
        told = as_dict(figure) | {
            "interval": [None if end is None else f"{end:f}" for end in (interval.low, interval.high)]
        }
        if isinstance(figure.lineage, Derivation):
            return told | {
                "method": figure.lineage.method,
                "formula": figure.lineage.formula,
                "inputs": [part.as_dict() for part in self.inputs],
            }
        return told | {
            "source": _source(self.source, figure),
            "text": self.text,
            **_loaded(self.vintage),
            "others": [
                as_dict(other.vintage.figure)
                | {"source": _source(other.source, other.vintage.figure)}
                | {"contradicts": other.contradicts, "withdrawn": other.vintage.withdrawn}
                for other in self.others
            ],
        }


def explain(text: str, workspace: Workspace, as_of: date | None = None) -> Explained:
    """Explain a key, `KEY@DAY` for what was known of it on a day, or an expression over these.

    Raises OndirisError where the text is neither, with the closest keys where a key is not known.
    """
    if "(" not in text:
        parsed_key(text.partition(AS_KNOWN)[0], workspace, as_of)
    try:
        figure = evaluate(text, workspace.store.resolve(as_of))
    except UnknownFigureError as error:
        raise no_figure(str(error.key), workspace, error.day or as_of) from error
    return _Explainer(workspace, as_of).explained(figure)


class _Explainer:
    def __init__(self, workspace: Workspace, as_of: date | None) -> None:
        self.workspace, self.as_of = workspace, as_of
        self.rows: dict[str, dict[str, list[list[str]]]] = {}
        self.known: dict[str, Explained] = {}

    def explained(self, figure: Figure) -> Explained:
        if figure.id not in self.known:
            self.known[figure.id] = self._explained(figure)
        return self.known[figure.id]

    def _explained(self, figure: Figure) -> Explained:
        seen = figure.lineage
        if isinstance(seen, Derivation):
            return Explained(figure, tuple(self.explained(part) for part in seen.inputs))
        vintages = self.workspace.store.vintages_of(figure.key, self.as_of)
        stated = replace(figure, known_on=None)
        own = next((vintage for vintage in vintages if vintage.figure == stated), None)
        others = tuple(
            Other(vintage, self._source(vintage.figure), figure.interval.disjoint(vintage.figure.interval))
            for vintage in vintages
            if vintage.figure != stated
        )
        return Explained(figure, (), self._source(figure), self._text(seen.row), own, others)

    def _source(self, figure: Figure) -> Source | None:
        assert isinstance(figure.lineage, Observation)
        return self.workspace.country.sources.get(figure.lineage.source)

    def _text(self, row: RowRef) -> str:
        """The row of a loaded file, its cells as CSV."""
        if row.sha256 not in self.rows:
            content = self.workspace.store.source(row.sha256)
            self.rows[row.sha256] = {} if content is None else _sheets(row.file, content)
        rows = self.rows[row.sha256].get(row.sheet, [])
        if not 1 <= row.row <= len(rows):
            return ""
        written = io.StringIO()
        csv.writer(written, lineterminator="").writerow(rows[row.row - 1])
        return written.getvalue()


def _sheets(file: str, content: bytes) -> dict[str, list[list[str]]]:
    """The cells of a loaded file by sheet, as text; none where it cannot be read any more."""
    from ondiris.ingest.form import lexicon
    from ondiris.ingest.opening import sheets_of
    from ondiris.ingest.options import Options

    try:
        sheets = sheets_of(Path(file), content, lexicon(), Options())
    except InvalidInputError:
        return {}
    return {
        sheet.name: [["" if cell is None else str(cell) for cell in row] for row in sheet.rows]
        for sheet in sheets
    }


def _source(source: Source | None, figure: Figure) -> dict[str, str]:
    assert isinstance(figure.lineage, Observation)
    if source is None:
        return {"code": figure.lineage.source}
    return {
        "code": source.code, "title": source.title, "publisher": source.publisher,
        "address": source.address, "published": source.published.isoformat(),
        "precision": source.precision, "licence": source.licence,
    }  # fmt: skip


def _loaded(vintage: Vintage | None) -> dict[str, str]:
    if vintage is None:
        return {}
    return {
        "load": vintage.load, "loaded_at": vintage.loaded_at.isoformat(),
        "load_reason": vintage.load_reason, "loaded_by": vintage.loaded_by,
    }  # fmt: skip
