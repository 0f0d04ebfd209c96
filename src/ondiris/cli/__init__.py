"""The `ondiris` command: one file a subcommand, found by walking this folder, imported when needed."""

import pkgutil
import sys
from importlib import import_module
from typing import Any

import click

from ondiris.model.errors import OndirisError


class Folder(click.Group):
    """A group whose commands are the modules beside this file; each module exports `command`.

    Modules import only click at the top and their work inside the function, so that --help is quick.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(module.name for module in pkgutil.iter_modules(__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        found: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return found

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OndirisError as error:
            click.echo(f"error: {error}", err=True)
            sys.exit(2)


@click.group(cls=Folder, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ondiris")
def main() -> None:
    """Industrial statistics in which every number is proven.

    \b
    Examples:
      ondiris brief --country kz --period 2024-01..2024-04 --out briefing
      ondiris prove briefing
      ondiris figures --country kz --indicator output --period 2024
    """
