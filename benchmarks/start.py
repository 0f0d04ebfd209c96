"""The command line: how long `ondiris --help` takes, beside Python alone and Python with click."""

import sys
from pathlib import Path

from benchmarks.row import Row, process, seconds

TIMES = 15


def run() -> list[Row]:
    command = str(Path(sys.executable).parent / "ondiris")
    ours = seconds(process([command, "--help"]), TIMES)
    bare = seconds(process([sys.executable, "-c", "pass"]), TIMES)
    click = seconds(process([sys.executable, "-c", "import click"]), TIMES)
    return [
        Row("ondiris --help", ours, bare, "python -c pass", most=0.15),
        Row("ondiris --help", ours, click, "python -c 'import click'", most=0.15),
    ]
