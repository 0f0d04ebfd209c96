"""`ondiris audit`: which numbers of a text cannot be right."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ondiris import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ondiris.audit.output.audited import Audited
    from ondiris.flow.audit_run import Run

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
@click.option(
    "--output", "-o", "out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write it into a file; default: standard output.",
)  # fmt: skip
@click.option("--select", multiple=True, metavar="CODES", help="Only these rules: IDX,FX002.")
@click.option("--ignore", multiple=True, metavar="CODES", help="Not these rules.")
@click.option(
    "--exclude", multiple=True, metavar="GLOB", help="Not these files, or what is in these folders."
)
@click.option("--explain", metavar="CODE", help="What a rule does and why, with examples; no text is needed.")
@click.option("--fix", is_flag=True, help="Mend in the files what is certain to keep its meaning.")
@click.option("--unsafe-fixes", is_flag=True, help="With --fix or --diff: also what may change a meaning.")
@click.option("--diff", is_flag=True, help="Print what --fix would change, and change nothing.")
@click.option(
    "--baseline", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Tell only what is not in this file; where it is missing it is written with all that was found.",
)  # fmt: skip
@click.option("--country", metavar="CC", help="Hold the numbers against the figures of this country pack.")
@click.option("--no-store", is_flag=True, help="With --country: know its names, but open no store.")
@options.store
@options.as_of
@options.text_day
@options.text_language
@click.option(
    "--messages", type=click.Choice(["en", "kk", "ru"]), help="Language of the messages; else the text's."
)
@options.text_encoding
@click.option(
    "--stdin-filename", metavar="NAME", help="What standard input is called; its ending tells its format."
)
@click.option("--statistics", is_flag=True, help="Print how often each rule found something, and no more.")
@click.option("--verbose", "-v", is_flag=True, help="Tell the verified numbers as well.")
@click.option("--quiet", "-q", is_flag=True, help="Print no summary.")
@click.option("--exit-zero", is_flag=True, help="Exit code 0 also where there are findings.")
@click.pass_context
def command(
    ctx: click.Context,
    /,
    texts: tuple[str, ...],
    style: str,
    out: Path | None,
    explain: str | None,
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    statistics: bool,
    verbose: bool,
    quiet: bool,
    exit_zero: bool,
    **given: Any,
) -> None:
    """Read texts and tell which of their numbers cannot be right, with the arithmetic that shows it.

    TEXT is a file (text, Markdown, HTML, DOCX, PDF), a folder with such files, or - for standard input.
    Exit code 1 where there is an error or a warning, 2 where a text cannot be read; a note alone is no
    failure. Settings are read from ondiris.toml, or [tool.ondiris] of pyproject.toml.

    \b
    Examples:
      ondiris audit report.docx
      ondiris audit speech.txt --country kz --verbose
      ondiris audit docs --format html --output audit.html
      ondiris audit - --stdin-filename a.md --format sarif < a.md
      ondiris audit --explain IDX001
    """
    if explain:
        from ondiris.audit.output.explanation import explanation

        click.echo(explanation(explain))
        return
    if not texts:
        raise click.UsageError("give a file or a folder to audit, or - for standard input", ctx)
    from ondiris.cli._status import status
    from ondiris.flow.audit_run import Run

    with status() as tell:
        run = Run(texts, tell=tell, **given)
    if diff:
        changed = sum(_changed(file, unsafe_fixes) for file in run.files)
        if not changed and not quiet:
            click.echo(_unchanged(run, unsafe_fixes), err=True)
        _complain(run.unread)
        ctx.exit(2 if run.unread else 1 if changed and not exit_zero else 0)
    to_stdout = _mend(run, unsafe_fixes) if fix else False
    told = _printed(run, style, verbose, quiet, statistics)
    if out:
        from ondiris.flow.mending import write

        write(out, click.unstyle(told).encode() if isinstance(told, str) else told)
    else:
        click.echo(told, nl=False, err=to_stdout, color=_colour())
    _complain(run.unread)
    if run.baseline_is_new:
        click.echo(f"{run.baseline} written: from now on it leaves out {run.left_out}", err=True)
    elif run.left_out and not quiet:
        click.echo(f"{run.left_out} known from {run.baseline} left out", err=True)
    ctx.exit(2 if run.unread else 1 if run.failed and not exit_zero else 0)


def _complain(unread: "Sequence[str]") -> None:
    from ondiris.model.spreadsheet import visible

    for each in unread:
        # No line may begin with what a text or the name of a file says: it could be a command to GitHub.
        click.echo("error: " + visible(each).replace("\n", "\n| "), err=True)


def _colour() -> bool | None:
    """Whether the terminal gets colours: none where NO_COLOR is set, always where FORCE_COLOR is."""
    if os.environ.get("NO_COLOR"):
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def _printed(run: "Run", style: str, verbose: bool, quiet: bool, counts: bool) -> bytes | str:
    """What was found: text for a terminal, bytes for programs, which expect UTF-8 wherever they run."""
    from ondiris.audit.output import terminal

    if counts:
        return terminal.statistics(run.files)
    if style == "text":
        return terminal.render(
            run.files, lambda piece, role: click.style(piece, **_COLOURS[role]), verbose, quiet
        )
    return _for_programs(run, style).encode("utf-8", "backslashreplace")


def _for_programs(run: "Run", style: str) -> str:
    if style == "json":
        from ondiris.audit.output.machine import render as json

        return json(run.files, run.unread)
    if style == "sarif":
        from importlib.metadata import version

        from ondiris.audit.output.sarif import render as sarif

        return sarif(run.files, version("ondiris"), run.unread, run.rules_page)
    if style == "html":
        from ondiris.audit.output.page import render as html

        return html(run.files, run.unread)
    from ondiris.audit.output.annotations import render as github

    return github(run.files)


def _changed(file: "Audited", unsafe: bool) -> bool:
    """Print what the fixes would change in a file; whether they would change anything."""
    from ondiris.flow.mending import difference, fixed

    before, after, count = fixed(file, unsafe)
    click.echo(difference(file.name, before, after), nl=False)
    return count > 0


def _unchanged(run: "Run", unsafe: bool) -> str:
    """Why nothing would be changed."""
    from ondiris.flow.mending import fixed

    more = 0 if unsafe else sum(fixed(file, unsafe=True)[2] for file in run.files)
    if more:
        return f"nothing is certain to keep the meaning; --unsafe-fixes would change {more}"
    return "nothing to change"


def _mend(run: "Run", unsafe: bool) -> bool:
    """Write the fixes; whether a mended text went to standard output, where then nothing else belongs."""
    from ondiris.flow.mending import fixed, mend
    from ondiris.model.errors import OndirisError
    from ondiris.model.spreadsheet import in_one_line

    to_stdout = False
    for place, file in enumerate(run.files):
        _, after, count = fixed(file, unsafe)
        if not file.is_text and any(each.fix for each in file.findings):
            _complain(
                [f"{file.name}: not mended, only plain text, Markdown and HTML are; correct it by hand"]
            )
        if run.is_stdin(place):
            to_stdout = True
            click.echo(file.source.mark + after.encode(file.source.encoding), nl=False)
        elif count:
            try:
                mend(file, after)
            except OndirisError as error:
                run.unread.append(str(error))
                continue
            click.echo(f"mended {count}: {in_one_line(file.name)}", err=True)
            run.again(place)
    return to_stdout
