"""`ondiris load`: read files of figures into the store, all or none."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ondiris import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ondiris.flow.intake import Preview
    from ondiris.flow.load import LoadReport
    from ondiris.ingest import Options
    from ondiris.model.errors import Problem

_SHOWN = 20


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@options.country
@options.store
@click.option("--reason", default="", metavar="TEXT", help="Why numbers differ from those in the store.")
@click.option("--dry-run", is_flag=True, help="Say what would be loaded, and load nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as JSON.")
@click.option(
    "--marked",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Where something is wrong, write copies of the files with the wrong cells marked.",
)
@click.option("--lang", default="en", metavar="LANG", help="Language of the marked copies.")
@click.option(
    "--mapping",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A TOML file that says what headings and words of the files mean.",
)
@click.option(
    "--set",
    "constants",
    multiple=True,
    metavar="COLUMN=VALUE",
    help="A column that the files lack, such as --set unit=t.",
)
@click.option(
    "--decimal", type=click.Choice([",", "."]), help="The decimal sign, where the files do not show it."
)
@click.option(
    "--dates", type=click.Choice(["day", "month"]), help="What a first day of a month means as a period."
)
@click.option(
    "--encoding", default="", metavar="NAME", help="The encoding of CSV files, where it is not found."
)
@click.option(
    "--sheet", "sheets", multiple=True, metavar="NAME", help="Read only this sheet; may be repeated."
)
@click.option(
    "--limit", default=100, show_default=True, type=click.IntRange(1), metavar="MB", help="Largest file."
)
def command(files: tuple[Path, ...], **asked: Any) -> None:
    """Read figures from CSV, XLSX, ODS, Parquet and SDMX-CSV files into the store: all of them, or none.

    Where something is wrong, everything that is wrong is told with its cell, and nothing is loaded.
    Nothing in the store is ever overwritten: a correction is a new row, published later or with --reason.
    Exit code 2 where a file cannot be loaded.

    \b
    Examples:
      ondiris load figures.xlsx --country zz --dry-run
      ondiris load april.csv may.csv --country kz
      ondiris load sheet.xlsx --country zz --set indicator=output --set unit=t --marked marked
    """
    from ondiris.flow.intake import loaded_before, numbered, preview, survey_files
    from ondiris.flow.load import load_readings
    from ondiris.flow.workspace import open_workspace

    options = _options(asked)
    workspace = open_workspace(asked["country"], asked["store"])
    with _status(f"reading {len(files)} file{'s' * (len(files) > 1)}"):
        readings = survey_files(files, workspace.country, options)
        found = preview(readings, workspace.store.resolve(), asked["reason"])
    found.problems = numbered(found.problems)
    marked = _marked(files, found.problems, asked, options) if found.problems and asked["marked"] else []
    report = None
    if not found.problems and not asked["dry_run"]:
        with _status("loading"):
            report = load_readings(workspace, readings, asked["reason"])
        loaded_before(found, {file.sha256 for file in report.files if file.already})
    if asked["as_json"]:
        _print_json(found, marked, report)
    else:
        _print_text(found, marked, report)
    click.get_current_context().exit(2 if found.problems else 0)


def _options(asked: dict[str, Any]) -> "Options":
    from dataclasses import replace

    from ondiris.ingest import Options
    from ondiris.ingest.options import read_mapping

    options = read_mapping(asked["mapping"]) if asked["mapping"] else Options()
    given = {name: asked[name] for name in ("decimal", "dates", "encoding", "sheets") if asked[name]}
    return replace(options.having(asked["constants"]), limit=asked["limit"] << 20, **given)


def _status(text: str) -> Any:
    from rich.console import Console

    return Console(stderr=True).status(text)


def _marked(
    files: "Sequence[Path]", problems: "Sequence[Problem]", asked: dict[str, Any], options: "Options"
) -> list[Path]:
    from ondiris.ingest.marked import write_marked
    from ondiris.model.errors import OndirisError

    written = []
    for path in dict.fromkeys(files):
        wrong = [problem for problem in problems if problem.file == str(path)]
        if wrong:
            try:
                written.append(write_marked(path, wrong, asked["marked"], asked["lang"], options))
            except OSError as error:
                raise OndirisError(f"{asked['marked']} cannot be written: {error.strerror}") from error
    return written


def _print_json(found: "Preview", marked: list[Path], report: "LoadReport | None") -> None:
    import json

    def printed(figure: Any) -> dict[str, Any]:
        row = figure.lineage.row
        return {
            "key": str(figure.key), "value": f"{figure.rounded:f}", "scale": figure.scale,
            "published": figure.published.isoformat(), "file": row.file, "sheet": row.sheet, "row": row.row,
        }  # fmt: skip

    told = {
        "load": report.load if report else None,
        "files": [vars(file) for file in report.files] if report else [],
        "new": [printed(figure) for figure in found.new],
        "changed": [
            {"before": printed(change.before), "after": printed(change.after)} for change in found.changed
        ],
        "same": [printed(figure) for figure in found.same],
        "not_in_use": [printed(figure) for figure in found.beside],
        "missing": found.missing,
        "notices": found.notices,
        "problems": [problem.as_dict() for problem in found.problems],
        "marked": [str(path) for path in marked],
    }
    click.echo(json.dumps(told, ensure_ascii=False, indent=2))


def _print_text(found: "Preview", marked: list[Path], report: "LoadReport | None") -> None:
    for problem in found.problems:
        click.echo(f"error: {problem}", err=True)
    for path in marked:
        click.echo(f"marked copy: {path}", err=True)
    for notice in found.notices:
        click.echo(f"note: {notice}", err=True)
    if found.problems:
        count = len(found.problems)
        click.echo(f"{count} problem{'s' * (count > 1)}; nothing was loaded", err=True)
        return
    for change in found.changed[: _SHOWN if report else None]:
        click.echo(f"changed: {change}")
    if report is None:
        for figure in found.new:
            click.echo(f"new: {figure.key}: {figure.rounded:f}{f'e{figure.scale}' if figure.scale else ''}")
    counts = (
        f"{len(found.new)} new, {len(found.changed)} changed, {len(found.same)} same, "
        f"{len(found.beside)} not in use, {found.missing} missing"
    )
    if report is None:
        click.echo(f"would load: {counts}")
        return
    for file in report.files:
        click.echo(f"{file.file}: {'loaded before, nothing added' if file.already else f'{file.rows} rows'}")
    click.echo(f"loaded: {counts}")
    click.echo(f"load: {report.load}")
