"""`ondiris generate`: synthetic reports of establishments that grow as published."""

from pathlib import Path

import click

from ondiris import options


@click.command()
@click.argument("recipe", metavar="RECIPE")
@options.country
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), metavar="DIR",
              help="An empty folder for the files, one a month.")  # fmt: skip
@click.option("--reports", default=1_000_000, show_default=True, type=click.IntRange(1, 10**10), metavar="N",
              help="About how many reports.")  # fmt: skip
@click.option("--through", required=True, metavar="MONTH", help="The last month, such as 2024-12.")
@click.option(
    "--seed",
    default=1,
    show_default=True,
    type=click.IntRange(0),
    metavar="N",
    help="Another seed, other reports.",
)
@click.option("--missing", default=0.03, show_default=True, type=click.FloatRange(0, 0.9), metavar="SHARE",
              help="Share of reports that are missing.")  # fmt: skip
@click.option("--garbage", default=0.0, show_default=True, type=click.FloatRange(0, 0.9), metavar="SHARE",
              help="Share of reports spoilt on purpose.")  # fmt: skip
@options.store
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as JSON.")
def command(
    recipe: str, country: str, out: Path, reports: int, through: str, seed: int, missing: float,
    garbage: float, store: Path, as_json: bool,
) -> None:  # fmt: skip
    """Write synthetic reports of establishments, whose sums follow the growth published in the country pack.

    RECIPE is a recipe of the pack, or a file. The same arguments write the same bytes. No establishment in
    the files exists: their codes begin with SYN-, and what is compiled from them is of the nature synthetic.

    \b
    Examples:
      ondiris generate output --country zz --through 2024-04 --reports 20000 --out reports
      ondiris generate industry --country kz --through 2024-12 --out reports
      ondiris generate output --country zz --through 2024-04 --garbage 0.05 --out bad-reports
    """
    import json
    from dataclasses import asdict

    from rich.console import Console
    from rich.progress import Progress

    from ondiris.flow.generate import Plan, generate
    from ondiris.flow.workspace import open_workspace

    workspace = open_workspace(country, store)
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("writing months")
        made = generate(
            recipe, workspace, through, Plan(reports, seed, missing, garbage), out,
            lambda done, total: bar.update(task, completed=done, total=total),
        )  # fmt: skip
    if as_json:
        told = {
            "synthetic": True, "reports": made.reports, "units": made.units,
            "files": [str(path) for path in made.files], "follows": [asdict(each) for each in made.follows],
        }  # fmt: skip
        click.echo(json.dumps(told, indent=2))
        return
    click.echo(
        f"{made.reports:,} synthetic reports of {made.units:,} units in {len(made.files)} files: {out}"
    )
    for each in made.follows:
        kept = abs(each.published - each.followed) < 0.05
        verdict = "" if kept else f", here {each.followed:.1f}: other figures leave no room"
        click.echo(
            f"  {each.activity} {each.year}-01..{each.year}-{each.month:02}: {each.published:+.1f}%{verdict}"
        )
