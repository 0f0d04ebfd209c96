"""`ondiris audit`: which numbers of a text cannot be right."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from ondiris.audit.output.audited import Audited

_COLOURS: dict[str, dict[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "note": {"fg": "blue", "bold": True},
    "good": {"fg": "green"},
    "place": {"bold": True},
    "bold": {"bold": True},
    "quiet": {"dim": True},
}


@click.command()
@click.argument("texts", metavar="[TEXT]...", nargs=-1)
@click.option(
    "--format", "style", type=click.Choice(["text", "json", "sarif", "html", "github"]), default="text",
    show_default=True, help="How to print what was found.",
)  # fmt: skip
@click.option("--select", multiple=True, metavar="CODES", help="Only these rules: IDX,FX002.")
@click.option("--ignore", multiple=True, metavar="CODES", help="Not these rules.")
@click.option("--explain", metavar="CODE", help="What a rule does and why, with examples; no text is needed.")
@click.option("--fix", is_flag=True, help="Mend in the files what is certain to keep its meaning.")
@click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing.")
@click.option(
    "--baseline", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Tell only what is not in this file; where it is missing it is written with all that was found.",
)  # fmt: skip
@click.option("--country", metavar="CC", help="Hold the numbers against the figures of this country pack.")
@click.option("--no-store", is_flag=True, help="With --country: know its names, but open no store.")
@click.option(
    "--store", type=click.Path(file_okay=False, path_type=Path), default=".ondiris/store", show_default=True,
    envvar="ONDIRIS_STORE", metavar="DIR", help="The store of figures.",
)  # fmt: skip
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Day of the text: what this year is.",
)
@click.option(
    "--lang", type=click.Choice(["en", "kk", "ru"]), help="Language of the text; else by its letters."
)
@click.option(
    "--messages", type=click.Choice(["en", "kk", "ru"]), help="Language of the messages; else the text's."
)
@click.option("--verbose", "-v", is_flag=True, help="Tell the verified numbers as well.")
@click.option("--exit-zero", is_flag=True, help="Exit code 0 also where there are findings.")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    texts: tuple[str, ...],
    style: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    explain: str | None,
    fix: bool,
    diff: bool,
    baseline: Path | None,
    country: str | None,
    no_store: bool,
    store: Path,
    day: "datetime | None",
    lang: str | None,
    messages: str | None,
    verbose: bool,
    exit_zero: bool,
) -> None:
    """Read texts and tell which of their numbers cannot be right, with the arithmetic that shows it.

    TEXT is a file (text, Markdown, HTML, DOCX, PDF), or - for standard input. Exit code 1 where there is an
    error or a warning, 2 where a text cannot be read; a note alone is no failure. Settings are read from
    ondiris.toml, or [tool.ondiris] of pyproject.toml.

    \b
    Examples:
      ondiris audit report.docx
      ondiris audit speech.txt --country kz --verbose
      ondiris audit - --format sarif < article.txt
      ondiris audit --explain IDX001
    """
    from dataclasses import replace

    from ondiris.flow.audit import audit_source, confirming, find_settings, with_baseline
    from ondiris.flow.claims import source_of

    if explain:
        from ondiris.audit.output.explanation import explanation

        click.echo(explanation(explain))
        return
    if not texts:
        raise click.UsageError("give a file to audit, or - for standard input", ctx)
    settings = find_settings(Path())
    settings = replace(
        settings,
        select=_codes(select) or settings.select,
        ignore=_codes(ignore) or settings.ignore,
        country=country or settings.country,
        lang=lang or settings.lang,
        messages=messages or settings.messages,
    )
    confirm = confirming(settings.country, store) if settings.country and not no_store else None
    date = day.date() if day else None
    files = [audit_source(source_of(text), settings, date, confirm) for text in texts]
    known = baseline or (Path(settings.baseline) if settings.baseline else None)
    left_out = 0
    if known is not None:
        files, left_out = with_baseline(files, known)
    if fix or diff:
        files = _mend(files, diff, lambda each: audit_source(source_of(each.name), settings, date, confirm))
        if diff:
            ctx.exit(0 if exit_zero or not any(_fixable(file) for file in files) else 1)
    click.echo(_printed(files, style, verbose), nl=False)
    if left_out and style == "text":
        click.echo(f"{left_out} known from {known} left out", err=True)
    failed = any(each.severity.value != "note" for file in files for each in file.findings)
    ctx.exit(1 if failed and not exit_zero else 0)


def _codes(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(code for part in given for code in part.split(",") if code)


def _printed(files: "Sequence[Audited]", style: str, verbose: bool) -> str:
    if style == "json":
        from ondiris.audit.output.machine import render as json

        return json(files)
    if style == "sarif":
        from importlib.metadata import version

        from ondiris.audit.output.sarif import render as sarif

        return sarif(files, version("ondiris"))
    if style == "html":
        from ondiris.audit.output.page import render as html

        return html(files)
    if style == "github":
        from ondiris.audit.output.annotations import render as github

        return github(files)
    from ondiris.audit.output.terminal import render as text

    return text(files, lambda piece, role: click.style(piece, **_COLOURS[role]), verbose)


def _fixable(file: "Audited") -> bool:
    from ondiris.flow.audit import fixed

    return fixed(file)[2] > 0


def _mend(files: "Sequence[Audited]", diff: bool, again: "Callable[[Audited], Audited]") -> "list[Audited]":
    """Write the safe fixes, or print them; the files as they are afterwards."""
    from ondiris.flow.audit import difference, fixed, write_text

    found = []
    for file in files:
        before, after, count = fixed(file)
        if diff:
            click.echo(difference(file.name, before, after), nl=False)
        elif count and file.name == "<stdin>":
            click.echo(after, nl=False)
        elif count:
            write_text(Path(file.name), after)
            click.echo(f"{file.name}: {count} mended", err=True)
            file = again(file)
        found.append(file)
    return found
