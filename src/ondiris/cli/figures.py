"""`ondiris figures`: which figures are known, as of any day."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ondiris import options

if TYPE_CHECKING:
    from datetime import datetime


@click.command()
@options.country
@options.filters
@options.as_of
@options.store
@options.as_json
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV that `ondiris load` reads again.")
@click.option("--keys", "as_keys", is_flag=True, help="Print the keys alone, one a line.")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    country: str,
    store: Path,
    as_of: "datetime | None",
    as_json: bool,
    as_csv: bool,
    as_keys: bool,
    **filters: Any,
) -> None:
    """Print the figures that are in use, one a row.

    Each filter may be repeated, and may be a pattern with * and ?. Exit code 1 where nothing fits.

    \b
    Examples:
      ondiris figures --country kz --indicator output --period 2024
      ondiris figures --country kz --activity 'C2*' --measure growth --as-of 2024-04-15
      ondiris figures --country zz --period '2024*' --csv > figures.csv
    """
    import json

    from ondiris.flow import figures
    from ondiris.flow.workspace import open_workspace

    if as_json + as_csv + as_keys > 1:
        raise click.UsageError("give one of --json, --csv and --keys")
    day = as_of.date() if as_of else None
    found = figures.find(open_workspace(country, store), filters, day)
    if as_json:
        click.echo(json.dumps([figures.as_dict(figure) for figure in found], ensure_ascii=False, indent=2))
    elif as_csv:
        click.echo(figures.as_csv(found), nl=False)
    elif as_keys:
        for figure in found:
            click.echo(figure.id)
    elif found:
        from ondiris.flow.printing import console, figures_table

        console().print(figures_table(found))
    known = f" as of {day}" if day else ""
    if not found:
        click.echo(f"no figure fits{known}", err=True)
    elif not (as_json or as_csv or as_keys):
        click.echo(f"{len(found)} figure{'s' * (len(found) != 1)}{known}", err=True)
    ctx.exit(0 if found else 1)
