"""Files of reports: what names, patterns and folders stand for."""

import glob
import os
from collections.abc import Sequence
from pathlib import Path

from ondiris.model.errors import InvalidInputError, Problem

SUFFIXES = (".csv", ".csv.gz", ".txt", ".parquet")


def report_files(sources: Sequence[str]) -> list[str]:
    """The files of names, patterns and folders, in order.

    Hidden files and folders, and those that begin with a low line as Spark's do, are passed over. Raises
    InvalidInputError where there is none, one that is neither CSV nor Parquet, or a folder that cannot be
    looked into.
    """
    found: list[str] = []
    problems: list[Problem] = []
    for source in sources:
        path = Path(source)
        here = (
            _within(path, problems)
            if source and path.is_dir()
            else glob.glob(source)  # noqa: PTH207, a pattern may be absolute
            or ([source] if path.is_file() else [])
        )
        if not here:
            problems.append(Problem(source, code="reports", expected="files of reports, CSV or Parquet"))
        found += sorted(here)
    problems += [
        Problem(
            path, "", 0, "", Path(path).suffix, "reports", f"a file in {', '.join(SUFFIXES)}",
            "save it as CSV, or take it out of the folder",
        )
        for path in found
        if not path.lower().endswith(SUFFIXES)
    ]  # fmt: skip
    if problems:
        raise InvalidInputError(problems)
    return list(dict.fromkeys(found))


def _within(folder: Path, problems: list[Problem]) -> list[str]:
    """The files of a folder and of those in it; a link to a folder may lead in a circle, and is told."""
    found: list[str] = []

    def unread(error: OSError) -> None:
        expected = "a folder that can be read"
        problems.append(Problem(str(error.filename), code="reports", expected=expected, remedy=_said(error)))

    for place, folders, names in os.walk(folder, onerror=unread):
        folders[:] = [name for name in folders if name[0] not in "._"]
        links = [str(each) for name in folders if (each := Path(place, name)).is_symlink()]
        expected, remedy = "a folder that is no link", "give what it leads to beside this folder"
        problems += [Problem(link, code="reports", expected=expected, remedy=remedy) for link in links]
        for each in (Path(place, name) for name in names if name[0] not in "._"):
            if each.exists() and not each.is_file():  # a pipe would be waited for without end
                problems.append(Problem(str(each), code="reports", expected="a file", remedy="take it out"))
            found.append(str(each))
    return found


def _said(error: OSError) -> str:
    return error.strerror or str(error)
