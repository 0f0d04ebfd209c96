"""`ondiris compile`: reports of establishments to an index with contributions."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ondiris import options

if TYPE_CHECKING:
    from ondiris.flow.compile import Compilation
    from ondiris.model.key import Key

#: How many refused rows are told on the terminal.
SHOWN = 20


def _size(_context: click.Context, _option: click.Parameter, given: str) -> str:
    """A size as DuckDB takes it: it stops at others with an error of its own, or altogether."""
    import re

    if not re.fullmatch(r"(?=.*[1-9])[0-9]{1,6}([.][0-9]{1,3})? ?[KMGT]i?B", given, re.IGNORECASE):
        raise click.BadParameter(f"{given!r} is no size such as 3GB or 500MB")
    return given


@click.command()
@click.argument("recipe", metavar="RECIPE")
@click.argument("reports", nargs=-1, required=True, metavar="REPORTS...")
@options.country
@options.store
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
              help="A folder for the report and tables.")  # fmt: skip
@click.option("--through", default="", metavar="MONTH",
              help="The last month; by default the last one reported that is over.")  # fmt: skip
@click.option("--months", default=1, show_default=True, type=click.IntRange(1), metavar="N",
              help="Of how many last months to make figures of regions and contributions.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Compile, and store nothing.")
@click.option("--engine", default="duckdb", show_default=True, envvar="ONDIRIS_ENGINE", metavar="ADDRESS",
              help="Where reports are reduced: duckdb, postgresql://user@host/database, spark.")  # fmt: skip
@click.option("--memory", default="3GB", show_default=True, metavar="SIZE", callback=_size,
              help="Memory of DuckDB; more reports are read in portions.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as JSON.")
def command(
    recipe: str, reports: tuple[str, ...], country: str, store: Path, out: Path | None, through: str,
    months: int, dry_run: bool, engine: str, memory: str, as_json: bool,
) -> None:  # fmt: skip
    """Compile an index from reports of establishments, and append its figures to the store.

    RECIPE is a recipe of the pack, or a file. REPORTS are CSV or Parquet files, folders or patterns of them;
    with --engine postgresql://... the name of a table or view, whose rows stay there. Refused rows are
    counted and listed; when there are more of them than the recipe lets pass, nothing is compiled.
    Exit code 1 where rows were refused and the rest
    compiled, 2 where nothing was.

    \b
    Examples:
      ondiris compile output reports --country zz --out compilation
      ondiris compile industry 'reports/*.parquet' --country kz --through 2024-04 --json
      ondiris compile output public.reports --country zz --engine postgresql://me@localhost/stat
    """
    import json

    from rich.console import Console

    from ondiris.flow.compile import TooManyRefusedError, compile_reports
    from ondiris.flow.compile_folder import (
        is_compilation,
        store_and_write,
        summary,
        write_compilation,
        write_refused,
    )
    from ondiris.flow.folder import refuse
    from ondiris.flow.workspace import open_workspace
    from ondiris.indices.engine import Engine

    if out:
        refuse(out, is_compilation)  # before minutes of work
    workspace = open_workspace(country, store)
    opened = Engine.open(engine, memory)
    try:
        with Console(stderr=True).status("compiling") as status:
            made = compile_reports(
                recipe,
                reports,
                workspace,
                opened,
                through,
                months,
                not (dry_run or out),
                lambda text: status.update(text),
            )
            if out:
                status.update("writing the report")
                if dry_run:
                    write_compilation(made, out, months)
                else:
                    made = store_and_write(made, workspace, out, months, lambda text: status.update(text))
    except TooManyRefusedError as error:
        if out:
            click.echo(f"all refused rows: {write_refused(error.reduced, out)}", err=True)
        raise
    finally:
        opened.close()
    if as_json:
        click.echo(json.dumps(summary(made), ensure_ascii=False, indent=2))
    else:
        _print_text(made, out)
    click.get_current_context().exit(1 if made.reduced.refused else 0)


def _print_text(made: "Compilation", out: Path | None) -> None:
    from ondiris.flow.compile_folder import summary

    told = summary(made)
    kind = "synthetic reports" if made.synthetic else "reports"
    first, last = told["months"]
    click.echo(f"{told['reports']:,} {kind} of {told['establishments']:,} establishments, {first} to {last}")
    for fault, count in told["refused"].items():
        click.echo(f"refused: {count:,} {fault.replace('_', ' ')}")
    for problem in made.reduced.listed[:SHOWN]:
        click.echo(f"  {problem}", err=True)
    if made.reduced.refused > SHOWN:
        where = out / "refused.csv" if out else "refused.csv of --out DIR"
        click.echo(f"  and {made.reduced.refused - SHOWN:,} more, in {where}", err=True)
    for note in told["notes"]:
        click.echo(f"note: {note}", err=True)
    for name, value in told["rates"].items():
        if value is not None:
            click.echo(f"{made.recipe.top} {name.replace('_', ' ')}: {value:+.1f}%")
    response, share = (
        "–" if told[name] is None else f"{told[name]:.1%}" for name in ("response", "imputed_share")
    )
    click.echo(f"response {response}, {share} imputed; {told['outliers']:,} outliers")
    stored = (
        "loaded before, nothing added" if made.already else f"load {made.load}" if made.load else "not stored"
    )
    click.echo(f"{told['figures']:,} figures, {told['new']:,} new, {told['revised']:,} revised: {stored}")
    if out:
        for report in sorted(out.glob("report.*.html")):
            click.echo(f"report: {report}")
    if made.load:
        click.echo(f"explain: ondiris explain {_headline(made)}")


def _headline(made: "Compilation") -> str:
    """The figure that is read first: growth of the whole from January to the last month, else its index."""
    period = made.compiled.frame.span.name(made.compiled.frame.span.count - 1)
    country, top = made.compiled.frame.country, made.recipe.top
    own = [
        figure.key
        for figure in made.batch.figures
        if (figure.key.indicator, figure.key.activity, figure.key.region)
        == (made.recipe.indicator, top, country.iso)
        and figure.key.measure.kind in ("index", "growth")
        and str(figure.key.period).endswith(period)
    ]
    return str(max(own, key=_interest))


def _interest(key: "Key") -> tuple[bool, bool, int, str]:
    period = key.period
    return key.measure.kind == "growth", period.first.month == 1, period.months, str(key)
