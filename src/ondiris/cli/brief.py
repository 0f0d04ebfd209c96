"""`ondiris brief`: a briefing and a press release on a country's industry, with the proof of every number."""

from pathlib import Path

import click

from ondiris import options


@click.command()
@options.country
@click.option("--period", required=True, metavar="P", help="Such as 2024-01..2024-04, 2024-Q1, 2024.")
@click.option("--lang", default="", metavar="LIST", help="Languages, such as en,ru,kk; default: the pack's.")
@click.option("--as-of", default="", metavar="DATE", help="Only what was published by this day.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Where to put the files; default: out/CC-P. A former briefing there is replaced.",
)
@options.store
@click.option("--kinds", default="briefing,press-release", show_default=True, metavar="LIST", help="Texts.")
@click.option("--formats", default="html,docx,pdf,xlsx", show_default=True, metavar="LIST", help="Formats.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as JSON.")
@click.pass_context
def command(
    ctx: click.Context, country: str, period: str, lang: str, as_of: str, out: Path | None, store: Path,
    kinds: str, formats: str, as_json: bool,
) -> None:  # fmt: skip
    """Write a briefing and a press release in every language, and prove each numeral in them.

    The folder holds the texts as HTML, DOCX and PDF, the tables as XLSX, and proof.json. It is put in
    place whole or not at all. Exit code 1 where a numeral could not be proven, or
    where `ondiris audit` would find something in the texts.

    \b
    Examples:
      ondiris brief --country kz --period 2024-01..2024-04 --out briefing
      ondiris brief --country kz --period 2023 --lang en --formats html,pdf
      ondiris brief --country kz --period 2024-01..2024-03 --as-of 2024-04-20
    """
    from ondiris.briefing.proof.report import lines
    from ondiris.cli._status import status
    from ondiris.flow.brief import brief
    from ondiris.flow.order import order_of
    from ondiris.flow.workspace import open_workspace

    with status() as progress:
        progress("reading the pack")
        workspace = open_workspace(country, store)
        order = order_of(workspace.country, period, lang, as_of, kinds, formats)
        folder = out or Path("out") / f"{workspace.country.code}-{order.period}"
        outcome = brief(workspace, order, folder, progress)
    if as_json:
        import json

        told = {
            "folder": str(outcome.folder),
            "files": list(outcome.files),
            "proven": not outcome.verdict.faults,
            "faults": [fault.as_dict() for fault in outcome.verdict.faults],
            "findings": list(outcome.findings),
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for line in lines(outcome.verdict):
            click.echo(line)
        for finding in outcome.findings:
            click.echo(f"✗ {finding}")
        if not outcome.in_place:
            click.echo(f"Nothing was put into {outcome.folder}.")
        else:
            click.echo(f"{len(outcome.files)} files in {outcome.folder}")
    ctx.exit(0 if outcome.in_place else 1)
