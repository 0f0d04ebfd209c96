"""Loads by several processes at once, and loads that are killed: every load is whole or absent."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from store_files import write_files

from ondiris.flow.load import load_files
from ondiris.flow.workspace import open_workspace
from ondiris.store.vintages import Load, Store

PROCESSES, LOADS = 4, 25
#: Rows of each file whose load may be killed.
ROWS = 40
#: How many loads are killed. A full run (ONDIRIS_KILLS=200) takes some minutes.
KILLS = int(os.environ.get("ONDIRIS_KILLS", "15"))
LONGEST = 0.4


def loaded(store: Path) -> list[Load]:
    """What was loaded beside the pack's own files."""
    return [load for load in Store(store).loads() if not load.origin]


def names(files: list[str]) -> set[str]:
    return {Path(file).name for file in files}


LOADER = """
import sys
from pathlib import Path
from ondiris.flow.load import load_files
from ondiris.flow.workspace import open_workspace

store, *files = sys.argv[1:]
print("ready", flush=True)
sys.stdin.readline()
workspace = open_workspace("zz", store)
print(sum(load_files([Path(file)], workspace).rows for file in files))
"""


def load_at_once(store: Path, shares: list[list[str]]) -> list[int]:
    """Load each share in a process of its own, all starting together; how many rows each has added."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", LOADER, str(store), *files],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for files in shares
    ]  # fmt: skip
    for process in processes:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    added = [process.communicate(timeout=300)[0] for process in processes]
    assert [process.returncode for process in processes] == [0] * len(shares)
    return [int(rows) for rows in added]


def test_four_processes_load_at_once_and_no_load_is_lost(tmp_path: Path) -> None:
    files = write_files(tmp_path, PROCESSES * LOADS, 1)
    added = load_at_once(tmp_path / "store", [files[worker::PROCESSES] for worker in range(PROCESSES)])
    assert added == [LOADS] * PROCESSES
    loads = loaded(tmp_path / "store")
    assert len(loads) == 100
    assert {load.file for load in loads} == names(files)
    assert {load.rows for load in loads} == {1}
    pack = Counter(load.file for load in Store(tmp_path / "store").loads() if load.origin)
    assert set(pack.values()) == {1}, "the pack's files were loaded more than once"


def test_one_file_loaded_by_four_processes_is_there_once(tmp_path: Path) -> None:
    files = write_files(tmp_path, 1, ROWS)
    added = load_at_once(tmp_path / "store", [files] * PROCESSES)
    assert sorted(added) == [0] * (PROCESSES - 1) + [ROWS]
    assert [load.rows for load in loaded(tmp_path / "store")] == [ROWS]


def load_until_killed(store: str, files: list[str], ready: Connection) -> None:
    ready.send(True)
    workspace = open_workspace("zz", store)
    for file in files:
        load_files([Path(file)], workspace)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 on this system")
def test_a_killed_load_is_whole_or_absent(tmp_path: Path) -> None:
    context = get_context("forkserver")
    context.set_forkserver_preload(["ondiris.flow.load", "ondiris.flow.intake", "deltalake", "pyarrow"])
    chance = random.Random(20240528)
    store = tmp_path / "store"
    files = write_files(tmp_path, 2 * KILLS, ROWS)
    whole: set[str] = set()
    killed = 0
    for _ in range(KILLS):
        left = [file for file in files if Path(file).name not in whole]
        ready, told = context.Pipe(duplex=False)
        process = context.Process(target=load_until_killed, args=(str(store), left, told))
        process.start()
        ready.recv()
        time.sleep(chance.uniform(0, LONGEST))
        process.kill()
        process.join()
        killed += process.exitcode == -signal.SIGKILL
        if not Store(store).exists():
            continue
        loads = loaded(store)
        assert {load.rows for load in loads} <= {ROWS}, "a load is there in part"
        now = {load.file for load in loads}
        assert len(now) == len(loads), "a load is there twice"
        assert whole <= now, "a load that was whole is gone"
        whole = now
        assert len(Store(store).resolve()) >= ROWS * len(now)
    assert killed == KILLS
    workspace = open_workspace("zz", store)
    load_files([Path(file) for file in files], workspace)
    assert {load.file for load in loaded(store)} == names(files)
    assert len(workspace.store.query(indicator="output", period="17*")) == ROWS * len(files)
