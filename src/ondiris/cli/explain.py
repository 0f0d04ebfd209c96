"""`ondiris explain`: where a number comes from, down to the rows and their addresses."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ondiris import options

if TYPE_CHECKING:
    from datetime import datetime


@click.command()
@click.argument("figure", metavar="ID")
@click.option("--country", metavar="CC", help="Folder of a country pack; by default the one that ID names.")
@options.as_of
@options.store
@options.as_json
def command(figure: str, country: str | None, as_of: "datetime | None", store: Path, as_json: bool) -> None:
    """Print the lineage of a figure: formula, inputs, rows, sources, and what others state instead.

    ID is a key, as `ondiris figures --keys` prints it, KEY@DAY for what was known of it on a day, or an
    expression of methods over these, as proof.json has it. Exit code 2 where a figure is not known; the
    closest keys are named.

    \b
    Examples:
      ondiris explain kz/output/C/KZ/-/growth:yoy/pct/actual/2024-01..2024-04
      ondiris explain 'growth_from_index(zz/output/C/ZZ/-/index:yoy/index/actual/2024-01..2024-04)'
      ondiris explain zz/output/C/ZZ/-/growth:yoy/pct/actual/2024-01..2024-04@2024-05-20
      ondiris explain kz/output/C/KZ/-/level/KZT/actual/2024-01..2024-04 --as-of 2024-06-01 --json
    """
    import json

    from ondiris.flow.explain import explain
    from ondiris.flow.workspace import open_workspace
    from ondiris.model.errors import OndirisError

    first = figure.rpartition("(")[2].partition(",")[0].strip()
    if "/" not in first:
        raise OndirisError(
            f"not a figure: {figure!r}; expected a key as `ondiris figures --keys` prints it, "
            "or an expression over keys"
        )
    workspace = open_workspace(country or first.partition("/")[0], store)
    explained = explain(figure, workspace, as_of.date() if as_of else None)
    if as_json:
        click.echo(json.dumps(explained.as_dict(), ensure_ascii=False, indent=2))
        return
    from ondiris.flow.printing import console, explained_tree

    console().print(explained_tree(explained))
