"""`ondiris template`: write the form for data entry."""

from pathlib import Path

import click

from ondiris import options


@click.command()
@options.country
@click.option("--lang", default="", metavar="LANG", help="Language of the form; the pack's first by default.")
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.xlsx",
    help="The workbook to write.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(country: str, lang: str, out: Path, force: bool) -> None:
    """Write an XLSX form for entering figures, with lists of the allowed codes.

    Fill in sheet Data, one number in each row, and read it with `ondiris load`.

    \b
    Examples:
      ondiris template --country zz --out figures.xlsx
      ondiris template --country kz --lang kk --out figures.xlsx
    """
    from ondiris.flow.mending import write
    from ondiris.flow.template import template
    from ondiris.model.errors import OndirisError

    if out.exists() and not force:
        raise OndirisError(f"{out} is there already, perhaps filled in; name another file, or pass --force")
    content = template(country, lang)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OndirisError(f"{out} cannot be written: {error.strerror}") from error
    write(out, content)
    click.echo(out)
