"""Tiny tables for the tests of ingest: drawn as text, read as CSV or as a workbook."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from ondiris.ingest import Options, Reading, names_of, survey
from ondiris.model.batch import Vocabulary

VOCABULARY = Vocabulary(
    country="zz",
    indicators=frozenset({"output", "exports"}),
    activities=frozenset({"B", "C", "C24"}),
    regions=frozenset({"ZZ", "ZZ-01"}),
    products=frozenset({"steel"}),
    units=frozenset({"ZZD", "t", "pct", "pp", "index", "fold"}),
    wholes=frozenset({"GDP"}),
    sources=frozenset({"office"}),
)
NAMES = names_of(
    [
        ("activity", "B", "Mining"), ("activity", "B", "Горнодобывающая промышленность"), ("activity", "B",
        "Кен өндіру"),
        ("activity", "C", "Manufacturing"), ("activity", "C", "Обрабатывающая промышленность"),
        ("activity", "C24", "Metallurgy"), ("region", "ZZ-01", "North"), ("region", "ZZ", "Zedland"),
        ("unit", "t", "tonnes"),
    ]
)  # fmt: skip
REST = {"indicator": "output", "unit": "ZZD", "source": "office", "published": "2024-05-15"}


def drawn(text: str) -> list[list[str]]:
    """The cells of a drawing: one row a line, `|` between cells."""
    return [[cell.strip(" ") for cell in line.strip().split("|")] for line in text.strip("\n").splitlines()]


def csv_of(text: str, sign: str = ";") -> str:
    def quoted(cell: str) -> str:
        return f'"{cell}"' if sign in cell else cell

    return "\n".join(sign.join(quoted(cell) for cell in row) for row in drawn(text)) + "\n"


def survey_csv(folder: Path, text: str, encoding: str = "utf-8", sign: str = ";", **options: Any) -> Reading:
    path = folder / "figures.csv"
    path.write_bytes(csv_of(text, sign).encode(encoding))
    return survey_path(path, **options)


def survey_path(path: Path, **options: Any) -> Reading:
    constants = options.pop("constants", REST)
    return survey(path, "zz", VOCABULARY, NAMES, Options(constants=constants, **options))


def workbook(path: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    """Write typed cells; a cell may be a (value, number format) pair."""
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                value, shape = cell if isinstance(cell, tuple) else (cell, None)
                sheet.write(at, column, value, book.add_format({"num_format": shape}) if shape else None)
    book.close()
    return path


def said(reading: Reading) -> dict[str, str]:
    """Keys without what all of them share, and their numbers as printed."""
    return {
        f"{figure.key.activity}/{figure.key.region}/{figure.key.period}": f"{figure.rounded:f}"
        for figure in reading.figures
    }


def faults(reading: Reading) -> list[tuple[int, str, str]]:
    """Row, column and code of every problem."""
    return [(told.row, told.column, told.code) for told in reading.problems]
