"""Files of reports: what names, patterns and folders stand for."""

import glob
from collections.abc import Sequence
from pathlib import Path

from ondiris.model.errors import InvalidInputError, Problem

SUFFIXES = (".csv", ".csv.gz", ".txt", ".parquet")


def report_files(sources: Sequence[str]) -> list[str]:
    """The files of names, patterns and folders, in order.

    Hidden files, and those that begin with a low line as Spark's do, are passed over. Raises
    InvalidInputError where there is none, or one that is neither CSV nor Parquet.
    """
    found: list[str] = []
    problems = []
    for source in sources:
        path = Path(source)
        here = (
            [str(each) for each in path.rglob("*") if each.is_file() and each.name[0] not in "._"]
            if path.is_dir()
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
