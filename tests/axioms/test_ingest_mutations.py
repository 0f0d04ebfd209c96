"""Filled forms, spoiled a thousand times: no traceback, no half load, and the spoiled cell is named."""

import io
import random
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from ondiris.ingest import Reading, names_of, read, survey
from ondiris.ingest.form import FIELDS, lexicon
from ondiris.ingest.sheet import letters
from ondiris.model.batch import Vocabulary
from ondiris.model.errors import InvalidInputError

VOCABULARY = Vocabulary(
    "zz", frozenset({"output", "exports"}), frozenset({"B", "C", "C24"}), frozenset({"ZZ", "ZZ-01"}),
    frozenset({"steel"}), frozenset({"ZZD", "t", "pct"}), frozenset({"GDP"}), frozenset({"office"}),
)  # fmt: skip
NAMES = names_of([("activity", "C", "Manufacturing"), ("region", "ZZ-01", "North")])
ROWS = 12
LANGUAGES = sorted(lexicon().forms)

#: What a spoiled cell may hold: signs, scripts, injections, huge and tiny things.
GARBAGE: list[Any] = [
    "", " ", "…", "-", "x", "abc", "12,5", "1,234", "1.234", "1e400", "-0", "NaN", "Infinity",
    "9" * 400, "#REF!",
    "=1+1", "'; DROP TABLE figures; --", "../../etc/passwd", "\u202e12", "\ufeff", "\u0000", "\x1b[31m",
    "٣٤", "½", "१२",
    "1 2 3", "12,5¹²", "12,5)", "(12,5)", "12..5", "--1", "%", "12%", "2024-13", "2024-02-30", "0000-00",
    "99999",
    "апрель", "32.13.2024", "01.04.2024", "C 24", "С24", "c24", "C24/C25", "a,b", 'a"b', "a;b\tc",
    "line\nbreak", "/", "(", "-,-",
    0, -1, 1e308, 5e-324, 1e17, 123456789.123456789, True, 45383, 45383.5, "2024-01..2023-01", "..",
    "2024..", "zz", "KK" * 9000,
]  # fmt: skip


@dataclass
class Filled:
    """A form that was filled in rightly: the header of a language and rows that load."""

    language: str
    grid: list[list[Any]]


def filled(random_: random.Random, language: str) -> Filled:
    head = [lexicon().forms[language].labels[name] for name in FIELDS]
    rows = []
    for month in range(1, ROWS + 1):
        cells = {
            "indicator": "output", "activity": random_.choice(["B", "C", "C24", "Manufacturing"]),
            "region": random_.choice(["ZZ", "ZZ-01", "North", ""]), "product": "-",
            "period": f"2023-{month:02}",
            "measure": "level", "nature": "actual",
            "value": f"{random_.randint(10, 9999)},{random_.randint(0, 9)}",
            "scale": "6", "unit": "ZZD", "source": "office", "published": "2024-02-15", "in_use": "yes",
        }  # fmt: skip
        rows.append([cells.get(name, "") for name in FIELDS])
    return Filled(language, [head, *rows])


def as_csv(grid: list[list[Any]], sign: str = ";") -> bytes:
    import csv

    target = io.StringIO(newline="")
    csv.writer(target, delimiter=sign).writerows(grid)
    return target.getvalue().encode("utf-8", "surrogatepass")


def as_workbook(grid: list[list[Any]]) -> bytes:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet("S")
    for at, row in enumerate(grid):
        for column, cell in enumerate(row):
            if isinstance(cell, str):
                sheet.write_string(at, column, cell.replace("\x00", "")[:32000])
            elif cell is not None:
                sheet.write(at, column, cell)
    book.close()
    return target.getvalue()


def held(path: Path, data: bytes) -> Reading:
    """Read the bytes; what must hold for every input, however spoiled."""
    path.write_bytes(data)
    reading = survey(path, "zz", VOCABULARY, NAMES)
    for told in reading.problems:
        assert told.file == str(path)
        assert told.code
        assert told.expected
        assert told.row == 0 or told.column, told
        assert "Traceback" not in str(told)
    if reading.problems:
        with pytest.raises(InvalidInputError) as refused:
            read(path, "zz", VOCABULARY, NAMES)
        assert len(refused.value.problems) == len(reading.problems)
    return reading


def keyed(reading: Reading) -> dict[int, str]:
    return {figure.lineage.row.row: f"{figure.id} {figure.value}" for figure in reading.figures}  # type: ignore[union-attr]


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_spoiled_cell(tmp_path: Path, kind: str, seed: int) -> None:
    """40 cells a case, 800 in all: the row of the cell is refused, missing, or reads as what was written."""
    random_ = random.Random(f"{kind}{seed}")
    write = as_csv if kind == "csv" else as_workbook
    form = filled(random_, LANGUAGES[seed % len(LANGUAGES)])
    path = tmp_path / f"figures.{kind}"
    whole = held(path, write(form.grid))
    assert whole.problems == []
    assert len(whole.figures) == ROWS
    for _ in range(40):
        row, column = random_.randint(1, ROWS), random_.randrange(len(FIELDS))
        spoiled = [list(cells) for cells in form.grid]
        spoiled[row][column] = random_.choice(GARBAGE)
        reading = held(path, write(spoiled))
        others = {at: text for at, text in keyed(whole).items() if at != row + 1}
        told = [problem for problem in reading.problems if problem.row]
        if any(problem.code == "CONFLICT" for problem in told):
            continue
        if FIELDS[column] != "value" and spoiled[row][column] != "KK" * 9000 and not reading.problems:
            assert {at: text for at, text in keyed(reading).items() if at != row + 1} == others
        if told:
            assert {problem.row for problem in told} <= {row + 1}, told
            if len(told) == 1 and FIELDS[column] not in ("period", "measure", "nature", "comparison"):
                assert told[0].column.startswith(f"{letters(column)} ("), (told, spoiled[row][column])
        elif not reading.problems:
            assert len(reading.figures) + reading.count.missing + reading.count.examples >= ROWS


def structures(random_: random.Random, grid: list[list[Any]]) -> list[list[Any]]:
    """Spoil the shape of a table."""
    spoiled = [list(row) for row in grid]
    match random_.randrange(9):
        case 0:
            column = random_.randrange(len(FIELDS))
            return [row[:column] + row[column + 1 :] for row in spoiled]
        case 1:
            one, other = random_.sample(range(len(FIELDS)), 2)
            spoiled[0][one], spoiled[0][other] = spoiled[0][other], spoiled[0][one]
        case 2:
            del spoiled[0]
        case 3:
            spoiled[0] = [random_.choice(["", "?", str(cell)[::-1]]) for cell in spoiled[0]]
        case 4:
            random_.shuffle(spoiled)
        case 5:
            return [list(column) for column in zip(*spoiled, strict=True)]
        case 6:
            spoiled[random_.randrange(len(spoiled))] = [
                random_.choice(GARBAGE) for _ in range(random_.randrange(60))
            ]
        case 7:
            spoiled = spoiled[:1] * 3 + spoiled[1:] + spoiled
        case _:
            return [[random_.choice(GARBAGE) for _ in row] for row in spoiled]
    return spoiled


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_spoiled_table(tmp_path: Path, kind: str, seed: int) -> None:
    """20 tables a case, 160 in all."""
    random_ = random.Random(f"table{kind}{seed}")
    form = filled(random_, LANGUAGES[seed % len(LANGUAGES)])
    for _ in range(20):
        held(
            tmp_path / f"figures.{kind}",
            (as_csv if kind == "csv" else as_workbook)(structures(random_, form.grid)),
        )


@pytest.mark.parametrize("seed", range(5))
def test_a_spoiled_file(tmp_path: Path, seed: int) -> None:
    """40 files a case, 200 in all: cut, flipped, wrongly encoded, or with a spoiled part inside the zip."""
    random_ = random.Random(f"file{seed}")
    grid = filled(random_, LANGUAGES[seed % len(LANGUAGES)]).grid
    table, book = as_csv(grid), as_workbook(grid)
    for number in range(40):
        path = tmp_path / random_.choice(["figures.csv", "figures.xlsx", "figures.parquet", "figures"])
        match number % 5:
            case 0:
                data = random_.choice([table, book])
                data = data[: random_.randrange(len(data))]
            case 1:
                flipped = bytearray(random_.choice([table, book]))
                for _ in range(random_.randint(1, 20)):
                    flipped[random_.randrange(len(flipped))] = random_.randrange(256)
                data = bytes(flipped)
            case 2:
                text = table.decode()
                encoding = random_.choice(
                    ["utf-16", "utf-16-le", "utf-32", "cp1251", "cp866", "utf-7", "cp037"]
                )
                data = text.encode(encoding, "replace")
            case 3:
                data = random_.randbytes(random_.randint(1, 3000))
                data = (
                    random_.choice([b"", b"PAR1", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]) + data
                )
            case _:
                data = spoiled_part(random_, book)
        held(path, data)


def spoiled_part(random_: random.Random, book: bytes) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(book))
    chosen = random_.choice(source.namelist())
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        for name in source.namelist():
            data = source.read(name)
            if name == chosen:
                cut = random_.randrange(len(data))
                data = random_.choice(
                    [b"", data[:cut], data[:cut] + b"<x>&bad;" + data[cut:], data.replace(b"1", b"z")]
                )
                if random_.random() < 0.2:
                    continue
            packed.writestr(name, data)
    return target.getvalue()
