"""A compilation that is killed or finds the disk full: store and folder keep their last good state."""

import os
import resource
import signal
import sys
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

import pytest

from ondiris.flow.compile import compile_reports
from ondiris.flow.compile_folder import write_compilation
from ondiris.flow.generate import Plan, generate
from ondiris.flow.workspace import open_workspace
from ondiris.indices.engine import Engine
from ondiris.model.errors import OndirisError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs kill -9 and limits of file size")

STEPS = ("reading reports", "editing", "summing up", "computing indices", "making figures", "storing figures")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store that has one compilation, its report, and other reports to compile."""
    folder = tmp_path_factory.mktemp("interrupted")
    workspace = open_workspace("zz", folder / "store")
    for seed, name in ((1, "one"), (2, "two")):
        generate("output", workspace, "2024-02", Plan(3_000, seed=seed), folder / name)
    compile_into(folder, "one", lambda _: None)
    return folder


def compile_into(folder: Path, reports: str, step: Callable[[str], None]) -> None:
    engine = Engine.open()
    made = compile_reports(
        "output", [str(folder / reports)], open_workspace("zz", folder / "store"), engine, step=step
    )
    write_compilation(made, folder / "out")


def killed_at(folder: Path, name: str) -> None:
    compile_into(folder, "two", lambda step: os.kill(os.getpid(), signal.SIGKILL) if step == name else None)


def state(folder: Path) -> tuple[object, dict[str, bytes]]:
    figures = open_workspace("zz", folder / "store").store.resolve().figures()
    return figures, {path.name: path.read_bytes() for path in (folder / "out").iterdir()}


@pytest.mark.parametrize("step", STEPS)
def test_a_killed_compilation_leaves_the_last_one(compiled: Path, step: str) -> None:
    before = state(compiled)
    process = get_context("spawn").Process(target=killed_at, args=(compiled, step))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert state(compiled) == before


def with_little_room(folder: Path, limit: int) -> None:
    def step(name: str) -> None:
        if name == "storing figures":
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    try:
        compile_into(folder, "two", step)
    except (OndirisError, OSError):
        sys.exit(2)


@pytest.mark.parametrize("limit", [100, 5_000])
def test_a_full_disk_leaves_the_last_one(compiled: Path, limit: int) -> None:
    before = state(compiled)
    process = get_context("spawn").Process(target=with_little_room, args=(compiled, limit))
    process.start()
    process.join()
    assert process.exitcode == 2
    assert state(compiled) == before


def test_files_that_vanish_while_they_are_read_are_told(compiled: Path) -> None:
    def step(name: str) -> None:
        if name == "reading reports":
            for path in (compiled / "two").iterdir():
                path.rename(path.with_suffix(".gone"))

    try:
        with pytest.raises(OndirisError):
            compile_into(compiled, "two", step)
    finally:
        for path in (compiled / "two").iterdir():
            path.rename(path.with_suffix(".parquet"))
