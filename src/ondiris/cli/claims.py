"""`ondiris claims`: what the numbers of a text were understood to say."""

from typing import TYPE_CHECKING

import click

from ondiris import options

if TYPE_CHECKING:
    from datetime import datetime


@click.command()
@click.argument("text", metavar="TEXT")
@options.text_language
@click.option(
    "--country", metavar="CC", help="Know the names of this country pack only; else of all bundled ones."
)
@options.text_day
@click.option(
    "--format", "kind", type=click.Choice(["text", "markdown", "html", "docx", "pdf"]), help="Format of TEXT."
)
@options.text_encoding
@options.as_json
@click.pass_context
def command(
    ctx: click.Context,
    /,
    text: str,
    lang: str | None,
    country: str | None,
    day: "datetime | None",
    kind: str | None,
    encoding: str | None,
    as_json: bool,
) -> None:
    """Print every quantity of TEXT as it was understood.

    TEXT is a file (text, Markdown, HTML, DOCX, PDF), or - for standard input. Exit code 1 where it
    holds no quantity.

    \b
    Examples:
      ondiris claims report.docx
      ondiris claims speech.txt --lang kk --date 2024-05-28
      pbpaste | ondiris claims - --json
    """
    from ondiris.flow.claims import COLUMNS, as_dict, rows, source_of, understood

    source = source_of(text, kind, encoding)
    found = understood(source, lang, country, day.date() if day else None)
    if as_json:
        import json

        click.echo(
            json.dumps([as_dict(claim, source) for claim in found.claims], ensure_ascii=False, indent=2)
        )
    elif found.claims:
        from rich.console import Console
        from rich.markup import escape
        from rich.table import Table

        table = Table(*COLUMNS, box=None, pad_edge=False, header_style="bold")
        for row in rows(found, source):
            table.add_row(*map(escape, row))
        shown = Console(highlight=False)
        (shown if shown.is_terminal else Console(highlight=False, width=250)).print(table)
    if not as_json:
        click.echo(f"{len(found.claims)} quantit{'y' if len(found.claims) == 1 else 'ies'}", err=True)
    ctx.exit(0 if found.claims else 1)
