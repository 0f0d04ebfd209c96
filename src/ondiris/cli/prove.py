"""`ondiris prove`: read a finished briefing again and check every numeral in it."""

from pathlib import Path

import click

from ondiris import options


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False))
@options.store
@click.option("--country", metavar="CODE|DIR", help="The pack, where it is none of those that come along.")
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as JSON.")
@click.pass_context
def command(ctx: click.Context, folder: str, store: Path, country: str | None, as_json: bool) -> None:
    """Check every numeral of a briefing against the store.

    Reads the HTML, DOCX, PDF and XLSX files of FOLDER as a reader would, recomputes each Figure, and
    names every numeral that is unbound, changed, or different from what the store says. Exit code 1
    where something could not be proven.

    \b
    Examples:
      ondiris prove out/kz-2024-01..2024-04
      ondiris prove out/kz-2024-01..2024-04 --json
    """
    import json
    from pathlib import Path

    from ondiris.briefing.proof.report import lines
    from ondiris.flow.prove import prove

    verdict = prove(Path(folder), Path(store), country)
    if as_json:
        told = {
            "proven": not verdict.faults,
            "figures": verdict.figures,
            "coverage": [
                {"file": each.file, "numerals": each.numerals, "proven": each.proven}
                for each in verdict.coverage
            ],
            "superseded": list(verdict.superseded),
            "faults": [fault.as_dict() for fault in verdict.faults],
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for line in lines(verdict):
            click.echo(line)
    ctx.exit(1 if verdict.faults else 0)
