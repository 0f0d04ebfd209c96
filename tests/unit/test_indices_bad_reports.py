"""Every kind of bad report in every form of file: counted, listed with its place, the rest summed."""

import gzip
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from report_tables import HEADER, frame_of, row
from test_indices_reports import BAD

from ondiris.indices.engine import Engine
from ondiris.indices.reading import Reduced, read_reports
from ondiris.indices.reports import Fault
from ondiris.model.errors import InvalidInputError

GOOD = [row("A", "bread", f"2023-0{month}", 10 + month / 8) for month in (1, 2, 3)]
GOOD += [row("B", "steel", f"2023-0{month}", 7) for month in (1, 2)]
TWICE, DIFFERENT = row("C", "bread", "2023-02", 3), [row("D", "bread", "2023-03", each) for each in (1, 2)]

#: All rows, and the fault of each.
ROWS = [
    *((line, Fault.NONE) for line in GOOD),
    *((line, fault) for fault, line in BAD.items()),
    ("X,ZZ-01,C10,bread,2023-01,inf,t,1", Fault.NUMBER),
    ("X,ZZ-01,C10,bread,2023-01,,t,1", Fault.NUMBER),
    ("X,ZZ-01,C10,bread,2023-01,1e3,t,1", Fault.NUMBER),
    ("X,ZZ-01,C10,bread,April,5,t,1", Fault.MONTH),
    (TWICE, Fault.NONE),
    (TWICE, Fault.REPEATED),
    *((line, Fault.CONTRADICTORY) for line in DIFFERENT),
]

#: What a row listed says: the column, and what stands there.
TOLD = {
    Fault.ESTABLISHMENT: ("establishment", ""), Fault.TOO_EARLY: ("month", "2022-12"),
    Fault.FUTURE: ("month", "2023-04"), Fault.NEGATIVE: ("quantity", "-5"), Fault.UNIT_MISSING: ("unit", ""),
    Fault.VALUE: ("value", "much"), Fault.REGION: ("region", "XX-01"), Fault.PRODUCT: ("product", "cake"),
    Fault.ACTIVITY: ("activity", "C24"), Fault.UNIT: ("unit", "pcs"), Fault.RANGE: ("quantity", "1000.001"),
    Fault.REPEATED: ("month", "2023-02"), Fault.CONTRADICTORY: ("month", "2023-03"),
}  # fmt: skip

Writer = Callable[[Path, Sequence[str]], None]


def text(path: Path, lines: Sequence[str], separator: str = ",", encoding: str = "utf-8") -> None:
    path.write_text("\n".join(line.replace(",", separator) for line in [HEADER, *lines]) + "\n", encoding)


def quoted(path: Path, lines: Sequence[str]) -> None:
    text(path, [f'"{line.replace(",", chr(34) + "," + chr(34))}"' for line in lines])


def zipped(path: Path, lines: Sequence[str]) -> None:
    path.write_bytes(gzip.compress("\n".join([HEADER, *lines, ""]).encode()))


def parquet(path: Path, lines: Sequence[str]) -> None:
    import polars as pl

    cells = [line.split(",") for line in lines]
    pl.DataFrame(cells, HEADER.split(","), orient="row").write_parquet(path)


#: A form of file: its suffix, how it is written, and whether its header counts as a row.
FORMS: dict[str, tuple[str, Writer, int]] = {
    "csv": (".csv", text, 1),
    "semicolons": (".csv", lambda path, lines: text(path, lines, ";"), 1),
    "tabs": (".txt", lambda path, lines: text(path, lines, "\t"), 1),
    "byte order mark": (".csv", lambda path, lines: text(path, lines, encoding="utf-8-sig"), 1),
    "utf-16": (".csv", lambda path, lines: text(path, lines, ";", "utf-16"), 1),
    "quotes": (".csv", quoted, 1),
    "zipped": (".csv.gz", zipped, 1),
    "parquet of texts": (".parquet", parquet, 0),
}


def read(folder: Path, source: Path) -> Reduced:
    engine = Engine.open()
    try:
        return read_reports(engine, [str(source)], frame_of(folder))
    finally:
        engine.close()


def check(found: Reduced, name: str, offset: int) -> None:
    bad = [(place, fault) for place, (_, fault) in enumerate(ROWS, 1) if fault]
    assert found.rows == len(ROWS)
    assert found.faults == {
        fault: sum(other is fault for _, other in bad) for fault in sorted({fault for _, fault in bad})
    }
    assert [(problem.row, problem.code) for problem in found.listed] == [
        (place + offset, fault.name.lower()) for place, fault in bad
    ]
    for problem, (_, fault) in zip(found.listed, bad, strict=True):
        assert problem.file.endswith(name)
        assert problem.expected
        assert problem.remedy.startswith("correct the ")
        if fault in TOLD:
            assert (problem.column, problem.value) == TOLD[fault]
    bread = found.sums.at(("ZZ-01", "C10", "bread"))
    assert found.sums.reported[:, bread].tolist() == [10_125, 13_250, 10_375]
    assert found.sums.units[:, bread].tolist() == [1, 2, 1]


@pytest.mark.parametrize("form", FORMS)
def test_every_bad_row_in_every_form_of_file(form: str, tmp_path: Path) -> None:
    suffix, write, offset = FORMS[form]
    write(tmp_path / f"reports{suffix}", [line for line, _ in ROWS])
    check(read(tmp_path, tmp_path / f"reports{suffix}"), f"reports{suffix}", offset)


def test_a_folder_of_mixed_files_is_one_set_of_reports(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    lines = [line for line, _ in ROWS]
    text(folder / "a.csv", lines[:7], ";", "utf-8-sig")
    parquet(folder / "b.parquet", lines[7:15])
    quoted(folder / "c.csv", lines[15:])
    (folder / "_SUCCESS").touch()
    found = read(tmp_path, folder)
    assert found.rows == len(ROWS)
    faults = [fault for _, fault in ROWS if fault]
    assert found.faults == {fault: faults.count(fault) for fault in sorted(set(faults))}
    places = [(Path(problem.file).name, problem.row) for problem in found.listed]
    expected = [
        ("a.csv", place + 1)
        if place <= 7
        else ("b.parquet", place - 7)
        if place <= 15
        else ("c.csv", place - 14)
        for place, (_, fault) in enumerate(ROWS, 1)
        if fault
    ]
    assert places == expected


def test_parquet_of_other_types_gives_the_same_sums(tmp_path: Path) -> None:
    import polars as pl

    parquet(tmp_path / "texts.parquet", GOOD)
    table = pl.read_parquet(tmp_path / "texts.parquet")
    typed = {
        "floats": (pl.Float32, pl.col("month").str.to_datetime("%Y-%m"), pl.Categorical),
        "decimals": (pl.Decimal(20, 3), pl.col("month").str.to_date("%Y-%m"), pl.String),
    }
    expected = read(tmp_path, tmp_path / "texts.parquet").sums
    for name, (number, month, code) in typed.items():
        table.with_columns(month, pl.col("quantity").cast(number), pl.col("region").cast(code)).write_parquet(
            tmp_path / f"{name}.parquet"
        )
        found = read(tmp_path, tmp_path / f"{name}.parquet")
        assert (found.sums.reported == expected.reported).all(), name
        assert found.faults == {}


@pytest.mark.parametrize(
    ("separator", "number", "thousandths"),
    [(";", "11,5", 11_500), (";", "11.5", 11_500), ("\t", "0,125", 125)],
)
def test_a_comma_is_a_decimal_one_where_it_parts_no_cells(
    separator: str, number: str, thousandths: int, tmp_path: Path
) -> None:
    cells = GOOD[0].split(",")
    cells[5] = number
    (tmp_path / "r.csv").write_text(f"{HEADER.replace(',', separator)}\n{separator.join(cells)}\n", "utf-8")
    assert read(tmp_path, tmp_path / "r.csv").sums.reported[0, 0] == thousandths


def test_old_encodings_are_read_and_told(tmp_path: Path) -> None:
    text(tmp_path / "r.csv", [line.replace("A,", "Завод №1,") for line in GOOD], ";", "cp1251")
    engine = Engine.open()
    found = read_reports(engine, [str(tmp_path / "r.csv")], frame_of(tmp_path))
    assert found.faults == {}
    assert any("read as cp1251" in note for note in engine.notes)
    engine.close()


def test_columns_that_nothing_reads_are_told(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(f"{HEADER.upper()},hour\n{GOOD[0]},5\n", "utf-8")
    engine = Engine.open()
    assert read_reports(engine, [str(tmp_path / "r.csv")], frame_of(tmp_path)).faults == {}
    assert any("hour is not used" in note for note in engine.notes)
    engine.close()


def test_torn_rows_keep_the_rows_beside_them(tmp_path: Path) -> None:
    torn = [f"{GOOD[1]},9", GOOD[2].rsplit(",", 2)[0]]
    text(tmp_path / "r.csv", [GOOD[0], *torn, GOOD[3]])
    found = read(tmp_path, tmp_path / "r.csv")
    assert found.faults == {Fault.TORN: 2}
    assert [problem.row for problem in found.listed] == [3, 4]


def test_blank_lines_and_line_breaks_in_cells_do_not_shift_the_rows(tmp_path: Path) -> None:
    swallowed = f'"{GOOD[1]}\n{GOOD[2]}"' + "," * 7
    (tmp_path / "r.csv").write_text(f"{HEADER}\n{GOOD[0]}\n\n{swallowed}\n{BAD[Fault.UNIT]}\n", "utf-8")
    found = read(tmp_path, tmp_path / "r.csv")
    assert [(problem.row, problem.code) for problem in found.listed] == [(4, "torn"), (5, "unit")]


def test_rows_of_a_long_file_keep_their_numbers(tmp_path: Path) -> None:
    lines = [f"E{number},ZZ-01,C10,bread,2023-01,5,t,1" for number in range(300_000)]
    bad = [7, 123_456, 299_998]
    for number in bad:
        lines[number] = lines[number].replace(",t,", ",,")
    text(tmp_path / "r.csv", lines)
    assert [problem.row for problem in read(tmp_path, tmp_path / "r.csv").listed] == [
        each + 2 for each in bad
    ]


BROKEN: dict[str, tuple[str, bytes | None]] = {
    "empty.csv": ("rows of reports", b""),
    "header.csv": ("rows of reports", f"{HEADER}\n".encode()),
    "other.csv": (
        "rename amount|the column quantity",
        f"{HEADER.replace('quantity', 'amount')}\n{GOOD[0]}\n".encode(),
    ),
    "twice.csv": ("this column once", f"{HEADER},unit\n{GOOD[0]},t\n".encode()),
    "headless.csv": ("the column product", f"{GOOD[0]}\n{GOOD[1]}\n".encode()),
    "quote.csv": ("each quote closed", f'{HEADER}\n{GOOD[0]}\n"{GOOD[1]}\n'.encode()),
    "table.xlsx": (r"a file in \.csv", b"PK"),
    "empty.parquet": ("a whole Parquet file", b""),
    "cut.parquet": ("a whole Parquet file", None),
    "logical.parquet": ("expected numbers", None),
    "list.parquet": ("expected numbers", None),
    "month.parquet": ("texts such as 2024-04", None),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_cannot_be_used_is_named_and_nothing_is_compiled(name: str, tmp_path: Path) -> None:
    import polars as pl

    expected, content = BROKEN[name]
    folder = tmp_path / "reports"
    folder.mkdir()
    text(folder / "a.csv", GOOD)
    parquet(folder / name, GOOD)
    whole = pl.read_parquet(folder / name)
    if content is not None:
        (folder / name).write_bytes(content)
    elif name == "cut.parquet":
        (folder / name).write_bytes((folder / name).read_bytes()[:-100])
    else:
        changed = {
            "logical.parquet": pl.lit(True).alias("quantity"),
            "list.parquet": pl.concat_list("quantity").alias("quantity"),
            "month.parquet": pl.lit(202301).alias("month"),
        }
        whole.with_columns(changed[name]).write_parquet(folder / name)
    with pytest.raises(InvalidInputError, match=expected) as error:
        read(tmp_path, folder)
    assert all(problem.file.endswith(name) for problem in error.value.problems)
