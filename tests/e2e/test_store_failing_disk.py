"""A disk that is full, or may not be written: the load fails with a clear word, the last state stands."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from store_files import write_files

from ondiris.flow.workspace import open_workspace
from ondiris.store.vintages import Store

#: The operating system refuses to write a file beyond some size: a real failure in the midst of writing.
FULL = """
import resource, sys
from pathlib import Path
from ondiris.flow.load import load_files
from ondiris.flow.workspace import open_workspace
from ondiris.model.errors import OndirisError

store, file, limit = sys.argv[1:]
workspace = open_workspace("zz", store)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
try:
    load_files([Path(file)], workspace)
except OndirisError as error:
    print(error)
else:
    print("loaded")
"""


def many_figures(folder: Path) -> Path:
    """Figures that do not compress to nothing."""
    return Path(write_files(folder, 1, 2000)[0])


@pytest.mark.skipif(sys.platform != "linux", reason="needs limits of file size")
@pytest.mark.parametrize("part", ["file", "table", "log"])
def test_a_full_disk_leaves_the_last_good_state(tmp_path: Path, part: str) -> None:
    store, file = tmp_path / "store", many_figures(tmp_path)
    before = open_workspace("zz", store).store.resolve().figures()
    limit = {"file": 10_000, "table": file.stat().st_size - 1, "log": 300}[part]
    if part != "file":
        keep_beforehand(store, file)
        limit = {"table": 4_000, "log": 300}[part]
    command = [sys.executable, "-c", FULL, str(store), str(file), str(limit)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "nothing was loaded" in told.stdout, told.stderr
    workspace = open_workspace("zz", store)
    assert workspace.store.resolve().figures() == before
    from ondiris.flow.load import load_files

    assert load_files([file], workspace).rows == 2000


def keep_beforehand(store: Path, file: Path) -> None:
    """So that it is not the copy of the file that fails."""
    from ondiris.store.files import SourceFiles, checksum

    content = file.read_bytes()
    SourceFiles(store / "files").keep(checksum(content), content)


READ_ONLY = """
import sys
from pathlib import Path
from ondiris.flow.workspace import open_workspace
from ondiris.flow.load import load_files
from ondiris.model.errors import OndirisError
import os, tempfile

with tempfile.TemporaryDirectory() as scratch:  # imports all there is, which nobody may not be able to
    workspace = open_workspace("zz", scratch)
    load_files([Path(sys.argv[2])], workspace)
    workspace.store.resolve()
if os.geteuid() == 0:
    os.setuid(65534)
workspace = open_workspace("zz", sys.argv[1])
print(len(workspace.store.resolve()))
for store in (sys.argv[1], sys.argv[1] + "/../other"):
    try:
        load_files([Path(sys.argv[2])], open_workspace("zz", store))
    except OndirisError as error:
        print(error)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs Unix permissions")
def test_a_read_only_store_can_be_read_and_says_why_it_cannot_be_written() -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        file = many_figures(root)
        count = len(open_workspace("zz", root / "store").store.resolve())
        paths = [root, *root.rglob("*")]
        for path in paths:
            path.chmod(0o555 if path.is_dir() else 0o444)
        command = [sys.executable, "-c", READ_ONLY, str(root / "store"), str(file)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        for path in paths:
            path.chmod(0o755 if path.is_dir() else 0o644)
        lines = told.stdout.splitlines()
        assert lines[:1] == [str(count)], told.stderr
        assert "ermission denied" in lines[1]
        assert "nothing was loaded" in lines[1]
        assert "no store can be made here" in lines[2]
        assert Store(root / "store").loads()
        assert os.access(root, os.W_OK)
