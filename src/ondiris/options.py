"""Options that several commands share: one name, one meaning, one help text."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

country = click.option(
    "--country", required=True, metavar="CC", help="Code of the country pack, or its folder."
)
store = click.option(
    "--store", type=click.Path(file_okay=False, path_type=Path), default=".ondiris/store", show_default=True,
    envvar="ONDIRIS_STORE", metavar="DIR", help="The store of figures.",
)  # fmt: skip
as_of = click.option(
    "--as-of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
    help="Only what had been published by this day.",
)  # fmt: skip
text_language = click.option(
    "--lang", type=click.Choice(["en", "kk", "ru"]), help="Language of the text; else by its letters."
)
text_day = click.option(
    "--date", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
    help="Day of the text: what this year is.",
)  # fmt: skip
text_encoding = click.option("--encoding", metavar="NAME", help="Encoding of TEXT; else found by its bytes.")
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")

_FILTERS = (
    ("indicator", "CODE", "What is measured."),
    ("activity", "CODE", "Which activity, - for none."),
    ("region", "CODE", "Where."),
    ("product", "CODE", "Which product, - for none."),
    ("period", "PERIOD", "When: 2024, 2024-Q1, 2024-01..2024-04."),
    ("measure", "MEASURE", "Kind of number: level, growth, index:pop."),
    ("nature", "NATURE", "actual, plan or forecast."),
)


def filters(command: Command) -> Command:
    """The options that choose figures by the parts of their keys."""
    for name, metavar, told in reversed(_FILTERS):
        command = click.option(f"--{name}", multiple=True, metavar=metavar, help=told)(command)
    return command
