"""`ondiris conform`: replay numeric cases of official releases, manuals and other packages."""

import click


@click.command()
@click.option(
    "--cases",
    "folder",
    type=click.Path(exists=True, file_okay=False),
    required=True,
    help="The folder with the files of the cases, and with cases of your own (*.toml).",
)
@click.option("--only", multiple=True, metavar="NAME", help="Only this case; may be given again.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcomes as JSON.")
@click.pass_context
def command(ctx: click.Context, folder: str, only: tuple[str, ...], as_json: bool) -> None:
    """Compute published results again from published inputs.

    Each case says where its numbers come from, how they are computed and how near the result must come. For
    each check this prints how many numbers are reproduced, the largest difference and the tolerance.
    Exit code 1 where one is outside its tolerance, or a file is missing.

    \b
    Examples:
      ondiris conform --cases ../shared/cases
      ondiris conform --cases ../shared/cases --only hicp_total --json
    """
    import json
    from pathlib import Path

    from rich.console import Console

    from ondiris.flow.conform.report import conform, lines

    with Console(stderr=True).status("cases") as status:
        outcomes = conform(Path(folder), only, lambda case: status.update(case.name))
    if as_json:
        told = {
            "reproduced": all(one.status == "reproduced" for one in outcomes),
            "checks": [one.as_dict() for one in outcomes],
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for line in lines(outcomes):
            click.echo(line)
    ctx.exit(0 if all(one.status == "reproduced" for one in outcomes) else 1)
