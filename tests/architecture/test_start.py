"""The command line starts quickly because nothing heavy is imported before it is needed."""

import subprocess
import sys

HEAVY = ("altair", "babel", "deltalake", "duckdb", "ibis", "numpy", "pandas", "polars", "pyarrow", "typst")


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from ondiris.cli import main\n"
        "try:\n    main(['--help'], standalone_mode=False)\n"
        "finally:\n    print('LOADED', *sorted(sys.modules))\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    loaded = set(told.rsplit("LOADED", 1)[1].split())
    assert not loaded & set(HEAVY)


def test_every_command_has_examples() -> None:
    import click

    from ondiris.cli import main

    context = click.Context(main)
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        assert "Examples:" in (command.help or ""), f"ondiris {name} --help has no examples"
        for option in command.params:
            if isinstance(option, click.Option):
                assert option.help, f"ondiris {name}: {option.opts} says nothing"
