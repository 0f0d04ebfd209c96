"""A folder is written whole or not at all, and never over what is not ours."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ondiris.flow.folder import write_folder
from ondiris.model.errors import OndirisError


def ours(folder: Path) -> bool:
    return (folder / "mark").exists()


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_folder_then_another_in_its_place(tmp_path: Path) -> None:
    first, second = {"mark": b"1", "a": b"old"}, {"mark": b"2", "b": b"new"}
    write_folder(tmp_path / "deep" / "out", first, ours)
    assert content(tmp_path / "deep" / "out") == first
    write_folder(tmp_path / "deep" / "out", second, ours)
    assert content(tmp_path / "deep" / "out") == second
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["out"], "nothing is left beside it"


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    write_folder(tmp_path / "out", {"mark": b"1"}, ours)
    assert content(tmp_path / "out") == {"mark": b"1"}


def test_what_is_not_ours_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("ten years of work")
    with pytest.raises(OndirisError, match="not Ondiris' own"):
        write_folder(tmp_path, {"mark": b"1"}, ours)
    (tmp_path / "file").write_text("x")
    with pytest.raises(OndirisError, match="is a file"):
        write_folder(tmp_path / "file", {"mark": b"1"}, ours)
    assert (tmp_path / "thesis.txt").read_text() == "ten years of work"


def test_remains_of_a_killed_run_are_cleared(tmp_path: Path) -> None:
    dead = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    left = tmp_path / f".out.{int(dead.stdout)}.part"
    left.mkdir()
    alive = tmp_path / f".out.{os.getppid()}.part"
    alive.mkdir()
    write_folder(tmp_path / "out", {"mark": b"1"}, ours)
    assert not left.exists()
    assert alive.exists()


WRITER = """
import sys
from pathlib import Path
from ondiris.flow.folder import write_folder
for turn in range(10_000):
    files = {f"{name}": f"{turn}".encode() * 2_000 for name in "abcdefgh"}
    write_folder(Path(sys.argv[1]), files, lambda folder: True)
"""


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="needs the exchange of two folders in one step"
)
def test_killed_at_any_moment_it_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for turn in range(12):
        process = subprocess.Popen([sys.executable, "-c", WRITER, str(out)])
        while not out.exists():
            time.sleep(0.005)
        time.sleep(0.03 + turn * 0.007)
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = content(out)
        assert sorted(found) == list("abcdefgh")
        assert len(set(found.values())) == 1, "files of two writings in one folder"
