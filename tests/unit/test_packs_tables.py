"""The strict readers: what is unknown, missing or wrong in a table is told at once, with its place."""

from pathlib import Path

import pytest

from ondiris.model.errors import InvalidInputError
from ondiris.packs.records import Product, Source
from ondiris.packs.table import record_of, records, rows, toml

HEADER = "code,activity,unit,source,note\n"


def problems_of(path: Path) -> list[tuple[int, str, str]]:
    with pytest.raises(InvalidInputError) as caught:
        records(path, Product)
    return [(problem.row, problem.column, problem.value) for problem in caught.value.problems]


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "products.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_records_and_their_places(tmp_path: Path) -> None:
    text = f'# a comment\n{HEADER}\nsteel,C24,t,a b,"crude, cast"\n# another\ncars,C29,pcs,-,\n'
    found, places = records(write(tmp_path, text), Product)
    assert found["steel"] == Product("steel", "C24", "t", ("a", "b"), "crude, cast")
    assert found["cars"].source == ()
    assert {code: row for code, (_, row) in places.items()} == {"steel": 4, "cars": 6}


def test_all_problems_at_once(tmp_path: Path) -> None:
    path = write(tmp_path, f"{HEADER}a b,C,t,-,\nsteel,C24,t,-,\nsteel,C24,t,-,\ncopper,C24,t\n")
    with pytest.raises(InvalidInputError) as caught:
        list(rows(path, ("code", "activity", "unit", "source", "note")))
    assert [problem.row for problem in caught.value.problems] == [5]


def test_a_code_is_its_own_and_has_no_space(tmp_path: Path) -> None:
    path = write(tmp_path, f"{HEADER}a b,C,t,-,\nsteel,C24,t,-,\nsteel,C24,t,-,\n")
    assert problems_of(path) == [(2, "code", "a b"), (4, "code", "steel")]


def test_columns_are_exactly_those_of_the_record(tmp_path: Path) -> None:
    path = write(tmp_path, "code,activity,unitt,source,note\n")
    assert problems_of(path) == [(1, "unit", ""), (1, "unitt", "unitt")]
    assert problems_of(write(tmp_path, "code,unit,activity,source,note\n"))[0][0] == 1
    assert problems_of(write(tmp_path, "")) == [(0, "", "")]


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_bytes(HEADER.encode() + b"\xff\xfe,C,t,-,\n")
    with pytest.raises(InvalidInputError, match="UTF-8"):
        records(path, Product)
    with pytest.raises(InvalidInputError, match="to be there"):
        records(tmp_path / "none.csv", Product)


def test_broken_toml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "sources.toml"
    path.write_text("[a\n", encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"sources\.toml.*TOML"):
        toml(path)


def test_fields_of_toml_are_typed() -> None:
    values = {
        "code": "a",
        "title": 1,
        "publisher": "b",
        "address": "c",
        "published": "soon",
        "precision": "hour",
    }
    with pytest.raises(InvalidInputError) as caught:
        record_of(Source, {**values, "licens": "d"}, "sources.toml", name="a")
    told = {problem.column: problem.expected for problem in caught.value.problems}
    assert told == {
        "a.licens": "licence",
        "a.title": "a text",
        "a.published": "a date such as 2024-04-24",
        "a.precision": "one of day, month, year",
        "a.licence": "the field licence",
    }
