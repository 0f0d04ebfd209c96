"""A warm briefing, three languages, all formats, with proof, beside the libraries' own least time.

What that least time is, `benchmarks/least.py` says.
"""

import sys
import tempfile
import zipfile
from pathlib import Path

from benchmarks.row import Row, process, seconds

ORDER = ("--country", "kz", "--period", "2024-01..2024-04")
TIMES = 3
BESIDE = "the libraries' least"


def run() -> list[Row]:
    command = str(Path(sys.executable).parent / "ondiris")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        store = ("--store", str(Path(folder) / "store"))
        ours = seconds(process([command, "brief", *ORDER, *store, "--out", str(out)]), TIMES)
        proving = seconds(process([command, "prove", str(out), *store]), TIMES)
        counted = counts(out)
        words = [sys.executable, "-m", "benchmarks.least", *map(str, counted), folder]
        limit = seconds(process(words), TIMES)
    texts, workbooks, charts = counted
    return [
        Row(f"brief: {texts} texts, {workbooks} workbooks, {charts} charts", ours, limit, BESIDE, most=5.0),
        Row("prove: the same files", proving, limit, BESIDE),
    ]


def counts(folder: Path) -> tuple[int, int, int]:
    """Texts, workbooks, and the charts that stand in the texts."""
    words = sorted(folder.glob("*.docx"))
    charts = sum(
        name.startswith("word/media/") for path in words for name in zipfile.ZipFile(path).namelist()
    )
    return len(words), len(list(folder.glob("*.xlsx"))), charts
