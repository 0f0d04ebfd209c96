"""`ondiris history`: how figures changed, when, by which source and why."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ondiris import options

if TYPE_CHECKING:
    from datetime import datetime


@click.command()
@click.argument("key", required=False, metavar="[KEY]")
@click.option("--country", metavar="CC", help="Code of the country pack, or its folder; KEY has it already.")
@options.filters
@click.option("--all", "unchanged", is_flag=True, help="Also figures that were stated only once.")
@options.as_of
@options.store
@options.as_json
@click.pass_context
def command(
    ctx: click.Context,
    /,
    key: str | None,
    country: str | None,
    unchanged: bool,
    as_of: "datetime | None",
    store: Path,
    as_json: bool,
    **filters: Any,
) -> None:
    """Show every number ever stated for KEY, or for the keys that pass the filters.

    Of each: when it was published and by whom, since when and until when it was the one in use, why it was
    corrected or kept beside, and the row and load it came with. Nothing is ever overwritten. Exit code 1
    where nothing fits the filters.

    \b
    Examples:
      ondiris history kz/output/C/KZ/-/growth:yoy/pct/actual/2024-01..2024-04
      ondiris history --country kz --indicator output --period '2024*'
      ondiris history --country zz --all --json
    """
    import json

    from ondiris.flow.history import histories, history_of
    from ondiris.flow.workspace import open_workspace

    if key and any(filters.values()):
        raise click.UsageError("give a KEY or filters, not both")
    if not key and not country:
        raise click.UsageError("give a KEY, or --country with filters")
    workspace = open_workspace(country or (key or "").partition("/")[0], store)
    day = as_of.date() if as_of else None
    found = [history_of(key, workspace, day)] if key else histories(workspace, filters, day, unchanged)
    if as_json:
        told = [
            {"key": history.key, "entries": [entry.as_dict() for entry in history.entries]}
            for history in found
        ]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    elif found:
        from ondiris.flow.printing import console, history_table

        printer = console()
        for place, history in enumerate(found):
            printer.print(*([""] if place else []), history_table(history), sep="\n")
    else:
        aside = "" if unchanged else "; --all shows those stated once"
        click.echo(f"no figure that fits was stated more than once{aside}", err=True)
    ctx.exit(0 if found else 1)
