"""The files of a compilation: its report, figures, contributions, refused rows, outliers and summary."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, fields
from pathlib import Path
from typing import Any

import numpy as np

from ondiris.flow import remains
from ondiris.flow.compile import Compilation, Step, store_figures, to_be_stored
from ondiris.flow.folder import write_folder
from ondiris.flow.workspace import Workspace
from ondiris.indices.compile import RATES
from ondiris.indices.reading import Outlier, Reduced
from ondiris.indices.report import methods_used
from ondiris.indices.seasonal import Adjusted, SeasonalError
from ondiris.indices.tree import Node
from ondiris.model.errors import OndirisError
from ondiris.model.spreadsheet import neutral

SUMMARY = "compilation.json"
#: The names of the files of a compilation.
_FILE = re.compile(r"report\.\w+\.html|(figures|contributions|refused|outliers)\.csv|compilation\.json")


def write_compilation(
    made: Compilation, out: Path, months: int = 1, written: Callable[[], None] = lambda: None
) -> None:
    """Write a folder whole, contributions of the last `months`. Raises OndirisError as `write_folder`."""
    from ondiris.flow.compile_page import page
    from ondiris.flow.compile_words import languages_of

    files = {
        **{f"report.{language}.html": page(made, language).encode() for language in languages_of(made)},
        "figures.csv": made.content,
        "contributions.csv": _csv(
            ("region", "activity", "of_region", "of_activity", "month", "rate", "points"),
            _contributions(made, months),
        ),
        "refused.csv": refused_table(made.reduced),
        "outliers.csv": _csv([each.name for each in fields(Outlier)], map(astuple, made.reduced.outliers)),
        SUMMARY: (json.dumps(summary(made), ensure_ascii=False, indent=2) + "\n").encode(),
    }
    write_folder(out, files, is_compilation, written)


def store_and_write(
    made: Compilation, workspace: Workspace, out: Path, months: int = 1, step: Step = lambda _: None
) -> Compilation:
    """Store the figures of a compilation and write its folder: both, or where one fails neither.

    The files are written beside the folder first, then the figures are stored, then the files take their
    place. Should that alone fail, the figures stand, and the OndirisError says so.
    """
    made = to_be_stored(made, workspace)
    stored = False

    def store() -> None:
        nonlocal stored
        step("storing figures")
        store_figures(made, workspace)
        stored = True

    try:
        write_compilation(made, out, months, store)
    except OndirisError as error:
        if not stored:
            raise
        told = f"the figures are stored as load {made.load}, but their report is not written"
        raise OndirisError(f"{told}: {error}; compile again with --dry-run to write it") from error
    return made


def is_compilation(folder: Path) -> bool:
    """Whether a folder holds a compilation of ours and nothing else, so that it may be replaced."""
    try:
        own = "recipe_sha256" in json.loads((folder / SUMMARY).read_text("utf-8"))
    except (OSError, ValueError, TypeError):
        return False
    return own and all(_FILE.fullmatch(path.name) and path.is_file() for path in folder.iterdir())


def refused_table(reduced: Reduced) -> bytes:
    """The refused rows as CSV."""
    return _csv(
        ("file", "row", "column", "found", "fault", "expected", "remedy"),
        (
            (each.file, each.row, each.column, each.value, each.code, each.expected, each.remedy)
            for each in reduced.listed
        ),
    )


def write_refused(reduced: Reduced, out: Path) -> Path:
    """The refused rows beside a folder that nothing was compiled into, which stays as it was."""
    place = out.resolve()  # `.` has no name of its own
    path = place.with_name(f"{place.name}.refused.csv")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        remains.clear(path)
        beside = remains.beside(path)
        try:
            beside.write_bytes(refused_table(reduced))
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OndirisError(f"{path} cannot be written: {error.strerror}") from error
    return path


def summary(made: Compilation) -> dict[str, Any]:
    """What a program wants to know of a compilation."""
    compiled, reduced, quality = made.compiled, made.reduced, made.quality
    span, tree = compiled.frame.span, compiled.tree
    last = span.count - 1
    top = tree.places[Node(compiled.frame.country.iso, made.recipe.top)]
    return {
        "synthetic": made.synthetic,
        "recipe": made.recipe.name,
        "recipe_sha256": made.recipe.sha256,
        "months": [span.name(0), span.name(last)],
        "reports": reduced.rows,
        "establishments": reduced.establishments,
        "units": reduced.units,
        "refused": {fault.name.lower(): count for fault, count in reduced.faults.items()},
        "notes": [*made.notes, *map(str, made.gaps)],
        "outliers": len(reduced.outliers),
        "imputed": methods_used(compiled),
        "nodes": len(tree.nodes),
        "leaves": len(tree.leaves),
        "response": _number(quality.response[last, top]),
        "imputed_share": _number(quality.imputed[last, top]),
        "index": _number(compiled.series[top].index[last]),
        "rates": {
            rate: _number(value)
            for rate, value in zip(RATES, compiled.series[top].rates[:, last], strict=True)
        },
        "seasonal": {code: _adjusted(each) for code, each in made.finished.adjusted.items()},
        "figures": len(made.batch.figures),
        "figures_sha256": made.batch.sha256,
        "new": made.added,
        "revised": len(made.revisions),
        "load": made.load,
        "already": made.already,
    }


def _contributions(made: Compilation, months: int) -> Iterable[Sequence[Any]]:
    compiled = made.compiled
    tree, span = compiled.tree, compiled.frame.span
    recent = range(max(span.count - months, 0), span.count)
    for (part, whole), points in compiled.contributions().items():
        for month in recent:
            for number, rate in enumerate(RATES):
                if not np.isnan(points[number, month]):
                    own, other = tree.nodes[part], tree.nodes[whole]
                    yield (
                        own.region, own.activity, other.region, other.activity, span.name(month), rate,
                        repr(float(points[number, month])),
                    )  # fmt: skip


def _csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([neutral(each) if isinstance(each, str) else each for each in row])
    return written.getvalue().encode()


def _adjusted(adjusted: Adjusted | SeasonalError) -> dict[str, Any]:
    """What X-13ARIMA-SEATS said of a series, or why it is not adjusted."""
    if isinstance(adjusted, SeasonalError):
        return {"error": str(adjusted)}
    said = adjusted.diagnostics
    return {
        "model": said.model, "transform": said.transform, "q": _number(said.q), "q2": _number(said.q2),
        "m": [_number(each) for each in said.m], "seasonal": said.seasonal,
        "outliers": [each.name for each in said.outliers], "warnings": list(said.warnings),
    }  # fmt: skip


def _number(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
