"""Long work of the audit is told while it lasts, to who watches, and to nobody else."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from ondiris.flow.audit_run import Run

LONG = "Заводы работали весь год.\n\n" * 12_500


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(*names: str) -> list[str]:
    said: list[str] = []
    Run(names, tell=said.append)
    return said


def test_a_long_text_tells_how_far_it_is() -> None:
    Path("long.txt").write_text(LONG, "utf-8")
    said = told("long.txt")
    reading = [int(each.split()[-1][:-1]) for each in said if each.startswith("long.txt: reading, ")]
    checking = [int(each.split()[-1][:-1]) for each in said if each.startswith("long.txt: checking, ")]
    assert reading == sorted(set(reading)) == list(range(100))
    assert checking == sorted(set(checking))
    assert checking[-1] == 100
    assert len(reading) + len(checking) == len(said)


def test_many_files_are_counted_and_a_short_text_is_not_told() -> None:
    for number in range(10, 35):
        Path(f"{number}.txt").write_text("Plants worked all year.", "utf-8")
    assert told("10.txt") == []
    assert told(".") == [f"{number - 9} of 25: {number}.txt" for number in range(10, 35)]


def test_only_a_terminal_sees_it() -> None:
    Path("[red]long.txt").write_text(LONG, "utf-8")
    command = [sys.executable, "-c", "from ondiris.cli import main; main()", "audit", "[red]long.txt"]
    plain = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    unseen = subprocess.run(command, capture_output=True, check=True, env=plain)
    assert unseen.stderr == b""
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=theirs, env=plain) as running:
        os.close(theirs)
        seen = bytearray()
        try:
            while piece := os.read(ours, 4096):
                seen += piece
        except OSError:  # the other end is closed
            pass
        assert running.stdout is not None
        assert running.stdout.read() == unseen.stdout
    os.close(ours)
    assert b"[red]long.txt: reading, " in seen
