"""`ondiris history`: how figures changed, when, by which source and why."""

from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from datetime import datetime

_STORE = click.Path(file_okay=False)
_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("key", required=False, metavar="[KEY]")
@click.option("--country", metavar="CC", help="Code of the country pack, or its folder; KEY has it already.")
@click.option("--indicator", multiple=True, metavar="CODE", help="What is measured.")
@click.option("--activity", multiple=True, metavar="CODE", help="Which activity, - for none.")
@click.option("--region", multiple=True, metavar="CODE", help="Where.")
@click.option("--product", multiple=True, metavar="CODE", help="Which product, - for none.")
@click.option("--period", multiple=True, metavar="PERIOD", help="When: 2024, 2024-Q1, 2024-01..2024-04.")
@click.option("--measure", multiple=True, metavar="MEASURE", help="Kind of number: level, growth, index:pop.")
@click.option("--nature", multiple=True, metavar="NATURE", help="actual, plan or forecast.")
@click.option("--all", "unchanged", is_flag=True, help="Also figures that were stated only once.")
@click.option("--as-of", type=_DAY, metavar="DATE", help="Only what had been published by this day.")
@click.option(
    "--store", type=_STORE, default=".ondiris/store", show_default=True, envvar="ONDIRIS_STORE",
    metavar="DIR", help="The store of figures.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    key: str | None,
    country: str | None,
    unchanged: bool,
    as_of: "datetime | None",
    store: str,
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
