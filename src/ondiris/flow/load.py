"""Loading: files to figures to the store, all the files of one call or none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from ondiris.flow.batches import load_name, named
from ondiris.flow.clock import now
from ondiris.flow.workspace import Workspace
from ondiris.model.errors import InvalidInputError, OndirisError

if TYPE_CHECKING:
    from ondiris.ingest import Reading


@dataclass(frozen=True)
class LoadedFile:
    """What became of a file: how many figures were added, or that it had been loaded before."""

    file: str
    sha256: str
    rows: int
    already: bool


@dataclass(frozen=True)
class LoadReport:
    """One call of `load_files`. `load` names it in the store, also where nothing was added."""

    load: str
    loaded_at: datetime
    files: tuple[LoadedFile, ...]

    @property
    def rows(self) -> int:
        return sum(file.rows for file in self.files)


def load_files(paths: Iterable[Path], workspace: Workspace, reason: str = "", by: str = "") -> LoadReport:
    """Read files and load them in one commit.

    Raises InvalidInputError with every problem of every file, and then nothing was loaded; OndirisError
    where the store cannot be written.
    """
    from ondiris.flow.intake import survey_files
    from ondiris.ingest import Options

    return load_readings(workspace, survey_files(paths, workspace.country, Options()), reason, by)


def load_readings(
    workspace: Workspace, readings: Sequence["Reading"], reason: str = "", by: str = ""
) -> LoadReport:
    """Load files that have been read; see `load_files`."""
    if problems := [problem for reading in readings for problem in reading.problems]:
        raise InvalidInputError(problems)
    batches = [named(reading.batch(), file_name(reading.path)) for reading in readings]
    contents = {reading.sha256: _content(reading) for reading in readings}
    moment = now()
    load = load_name(moment, (batch.sha256 for batch in batches))
    appended = workspace.store.append_all(
        batches, loaded_at=moment, load=load, reason=reason, by=by, contents=contents
    )
    files = (
        LoadedFile(batch.file, batch.sha256, each.rows, each.already)
        for batch, each in zip(batches, appended, strict=True)
    )
    return LoadReport(load, moment, tuple(files))


def file_name(path: Path) -> str:
    """The name of a loaded file in lineages: as given where relative, so that no machine's folders show."""
    plain = not path.is_absolute() and ".." not in path.parts
    return path.as_posix() if plain else path.name


def _content(reading: "Reading") -> bytes:
    content = reading.path.read_bytes()
    if sha256(content).hexdigest() != reading.sha256:
        raise OndirisError(f"{reading.path}: changed while it was read; nothing was loaded; try again")
    return content
