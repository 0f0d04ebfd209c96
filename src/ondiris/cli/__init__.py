"""The `ondiris` command: one file a subcommand, found by walking this folder, imported when needed."""

import atexit
import errno
import gc
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib import import_module
from io import TextIOWrapper
from typing import Any, NoReturn

# A short run leaves no garbage worth searching for, and click alone would have it searched for ten times.
gc.set_threshold(100_000, 20, 20)

import click  # noqa: E402

from ondiris.model.errors import OndirisError, Problem  # noqa: E402


class Folder(click.Group):
    """A group whose commands are the modules beside this file; each module exports `command`.

    Modules import only click at the top and their work inside the function, so that --help is quick.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        return _commands()

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        found: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return found

    def invoke(self, ctx: click.Context) -> Any:
        as_json = "--json" in ctx.args
        if isinstance(sys.stdout, TextIOWrapper):  # a terminal that lacks a sign gets its number instead
            sys.stdout.reconfigure(errors="backslashreplace")
        try:
            return super().invoke(ctx)
        except OndirisError as error:
            _fail(error, as_json, getattr(error, "problems", ()))
        except click.UsageError as error:
            if as_json:
                _print_error(error.format_message(), ())
            raise
        except KeyboardInterrupt:
            _say("interrupted")
            sys.exit(130)
        except OSError as error:
            if error.errno == errno.EPIPE:  # whoever read the output has enough: click ends quietly
                raise
            _abandon_output()
            _fail(
                f"{error.filename}: {error.strerror}" if error.filename else error.strerror or error, as_json
            )


@cache
def _commands() -> list[str]:
    """The names of the modules beside this file."""
    return sorted(
        entry.name.removesuffix(".py")
        for entry in os.scandir(__path__[0])
        if entry.name.endswith(".py") and not entry.name.startswith("_")
    )


def _fail(error: object, as_json: bool, problems: Iterable[Problem] = ()) -> NoReturn:
    _say(f"error: {error}")
    if as_json:
        _print_error(str(error), problems)
    sys.exit(2)


def _print_error(message: str, problems: Iterable[Problem]) -> None:
    import json

    told = {"error": message, "problems": [problem.as_dict() for problem in problems]}
    with suppress(OSError):
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))


def _say(text: str) -> None:
    with suppress(OSError):
        click.echo(text, err=True)


def _abandon_output() -> None:
    """Let what cannot be written any more go nowhere, or Python itself complains of it at the end."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except AttributeError:  # closed from the beginning: there is no standard output
        pass


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


def start() -> None:
    """The installed command. It searches for no garbage at its end either."""
    atexit.register(gc.freeze)
    main()
