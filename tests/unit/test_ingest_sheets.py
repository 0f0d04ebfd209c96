"""Messy sheets, each drawn as a tiny table: what is read, what is passed over, what is refused."""

from pathlib import Path

import pytest
from ingest_tables import REST, faults, said, survey_csv

from ondiris.ingest import survey


def test_titles_above_the_header_and_notes_below(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Output of industry
        million
        |
        Activity      | Period   | Value
        Mining        | 2024-04  | 12,5
        Manufacturing | 2024-04  | 7,0¹
        ¹ preliminary
    """,
    )
    assert said(reading) == {"B/ZZ/2024-04": "12.5", "C/ZZ/2024-04": "7.0"}
    assert reading.problems == []
    assert reading.count.notes == 1


@pytest.mark.parametrize(
    "head", ["Вид деятельности | Период | Значение", "Қызмет түрі | Кезең | Мәні",
    "activity | period | value",
             "  ОТРАСЛЬ: |Отчетный  период| Объём* ", "ACTIVITY|TIME_PERIOD|OBS_VALUE"],
)  # fmt: skip
def test_headings_of_every_language(tmp_path: Path, head: str) -> None:
    assert said(survey_csv(tmp_path, f"{head}\nC|2024-04|12,5")) == {"C/ZZ/2024-04": "12.5"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = "Отрасль | Период | Значение\nГорнодобывающая промышленность | апрель 2024 | 12,5"
    assert said(survey_csv(tmp_path, text, encoding)) == {"B/ZZ/2024-04": "12.5"}


@pytest.mark.parametrize("encoding", ["rk1048", "ptcp154"])
def test_kazakh_encodings(tmp_path: Path, encoding: str) -> None:
    text = "Қызмет түрі | Өңір | Кезең | Мәні\nКен өндіру | ZZ | 2024 ж. сәуір | 12,5"
    assert said(survey_csv(tmp_path, text, encoding)) == {"B/ZZ/2024-04": "12.5"}


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_delimiters(tmp_path: Path, sign: str) -> None:
    reading = survey_csv(
        tmp_path, "Activity | Period | Value\nC | 2024-04 | 12,5\nB | 2024-04 | 1,5", sign=sign
    )
    assert said(reading) == {"C/ZZ/2024-04": "12.5", "B/ZZ/2024-04": "1.5"}


def test_months_across_with_years_above(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Industrial output
                      | 2023   |         | 2024    |
        Activity      | ноябрь | декабрь | январь  | февраль
        Mining        | 1,5    | 2,5     | …       | 4,5
        Metallurgy    | 5,5    | 6,5     | 7,5     | -
    """,
    )
    assert said(reading) == {
        "B/ZZ/2023-11": "1.5", "B/ZZ/2023-12": "2.5", "B/ZZ/2024-02": "4.5",
        "C24/ZZ/2023-11": "5.5", "C24/ZZ/2023-12": "6.5", "C24/ZZ/2024-01": "7.5",
    }  # fmt: skip
    assert reading.count.missing == 2


def test_months_across_take_the_year_of_the_title_and_names_need_no_heading(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Выпуск за 2024 год
                    | январь | февраль
        Mining      | 1,5    | 2,5
        Metallurgy  | 3,5    | 4,5
    """,
    )
    assert said(reading)["C24/ZZ/2024-02"] == "4.5"
    assert any("read as activity" in notice for notice in reading.notices)


def test_a_heading_over_two_rows(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Economic  | Reference | Value
        activity  | period    |
        C         | 2024-04   | 12,5
    """,
    )
    assert said(reading) == {"C/ZZ/2024-04": "12.5"}


def test_rows_that_number_the_columns_and_repeated_headers_are_passed_over(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Activity | Period  | Value
        А        | 1       | 2
        B        | 2024-03 | 1,5
        Activity | Period  | Value
        C        | 2024-03 | 2,5
    """,
    )
    assert (said(reading), reading.problems) == ({"B/ZZ/2024-03": "1.5", "C/ZZ/2024-03": "2.5"}, [])


def test_a_second_table_below_has_its_own_header(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Activity | Period  | Value
        B        | 2024-03 | 1,5
        |
        Period   | Value | Activity
        2024-03  | 2,5   | C
    """,
    )
    assert said(reading) == {"B/ZZ/2024-03": "1.5", "C/ZZ/2024-03": "2.5"}


@pytest.mark.parametrize("word", ["Итого", "Total", "Барлығы", "ВСЕГО:"])
def test_totals_are_checked_and_not_loaded(tmp_path: Path, word: str) -> None:
    reading = survey_csv(
        tmp_path,
        f"""
        Activity | Period  | Value
        B        | 2024-03 | 1,5
        C        | 2024-03 | 2,5
        {word}   | 2024-03 | 4,0
    """,
    )
    assert len(reading.figures) == 2
    assert "agrees with its 2 rows" in reading.notices[0]


def test_a_total_that_is_not_the_sum_is_told(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Activity | Period  | Value
        B        | 2024-03 | 1,5
        Total    | 2024-03 | 4,0
    """,
    )
    assert "DIFFERS from the sum of its 1 rows, 1.5" in reading.notices[0]


def test_growth_rates_have_no_sum(tmp_path: Path) -> None:
    rest = {"indicator": "output", "measure": "growth:yoy", "source": "office", "published": "2024-05-15"}
    reading = survey_csv(tmp_path, """
        Activity | Period  | Value
        B        | 2024-03 | 1,5 %
        Total    | 2024-03 | 4,0
    """, constants=rest)  # fmt: skip
    assert "not checked" in reading.notices[0]
    assert str(reading.figures[0].key.measure) == "growth:yoy"


def test_look_alike_letters_in_codes_are_mended(tmp_path: Path) -> None:
    assert said(survey_csv(tmp_path, "Activity | Period | Value\nС24 | 2024-04 | 1,5")) == {
        "C24/ZZ/2024-04": "1.5"
    }


def test_all_problems_are_told_at_once_with_their_cells(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path,
        """
        Activity   | Region | Period  | Value | Published
        Metalurgy  | ZZ     | 2024-04 | 1,5   | 2024-05-15
        C          | ZZ-99  | Aprill  | 1 23  | 04/05/2024
        C          | ZZ     | 2024-04 | 2,5   | 15.03.2024
    """,
    )
    assert faults(reading) == [
        (2, "A (Activity)", "UNKNOWN_CODE"), (3, "B (Region)", "UNKNOWN_CODE"), (3, "C (Period)",
        "NOT_A_PERIOD"),
        (3, "D (Value)", "NOT_A_NUMBER"), (3, "E (Published)", "NOT_A_DATE"), (4, "E (Published)",
        "NOT_VALID"),
    ]  # fmt: skip
    assert "C24" in reading.problems[0].expected


def test_an_ambiguous_number_is_refused_until_something_settles_it(tmp_path: Path) -> None:
    text = "Activity | Period | Value\nC | 2024-04 | 1,234"
    reading = survey_csv(tmp_path, text)
    assert faults(reading) == [(2, "C (Value)", "AMBIGUOUS_NUMBER")]
    assert "--decimal" in reading.problems[0].remedy
    assert said(survey_csv(tmp_path, text, decimal=",")) == {"C/ZZ/2024-04": "1.234"}
    assert said(survey_csv(tmp_path, text, decimal=".")) == {"C/ZZ/2024-04": "1234"}
    assert said(survey_csv(tmp_path, text + "\nB | 2024-04 | 1,5"))["C/ZZ/2024-04"] == "1.234"


def test_a_first_of_a_month_may_be_a_month_or_a_day(tmp_path: Path) -> None:
    text = "Activity | Period | Value\nC | 01.04.2024 | 1,5\nC | 01.03.2024 | 2,5"
    assert faults(survey_csv(tmp_path, text))[0] == (2, "B (Period)", "AMBIGUOUS_DATE")
    assert set(said(survey_csv(tmp_path, text, dates="month"))) == {"C/ZZ/2024-04", "C/ZZ/2024-03"}
    assert set(said(survey_csv(tmp_path, text, dates="day"))) == {"C/ZZ/2024-04-01", "C/ZZ/2024-03-01"}
    assert "C/ZZ/2024-04-01" in said(survey_csv(tmp_path, text + "\nC | 24.04.2024 | 3,5"))


def test_lacking_columns_are_told_once_with_the_remedy(tmp_path: Path) -> None:
    reading = survey_csv(tmp_path, "Activity | Value\nC | 1,5\nB | 2,5", constants={"indicator": "output"})
    assert [(told.column, told.code) for told in reading.problems] == [
        ("period", "NO_COLUMN"), ("source", "NO_COLUMN"), ("published", "NO_COLUMN"),
    ]  # fmt: skip
    assert "--set period=" in reading.problems[0].remedy


def test_what_a_column_that_is_not_there_lacks_is_told_once(tmp_path: Path) -> None:
    rest = {name: value for name, value in REST.items() if name != "unit"}
    reading = survey_csv(
        tmp_path, "Activity | Period | Value\nC | 2024-04 | 1,5\nB | 2024-04 | 2,5", constants=rest
    )
    assert [told.column for told in reading.problems] == ["unit"]


def test_conflicting_rows_name_each_other(tmp_path: Path) -> None:
    text = "Activity | Period | Value | in_use\nC | 2024-04 | 1,5 |\nC | 2024-04 | 2,5 |"
    reading = survey_csv(tmp_path, text)
    assert [(told.row, told.code) for told in reading.problems] == [(3, "CONFLICT")]
    assert "row 2 has 1.5" in reading.problems[0].expected
    assert survey_csv(tmp_path, text + "no").problems == []


def test_a_row_twice_is_loaded_once_and_told(tmp_path: Path) -> None:
    reading = survey_csv(tmp_path, "Activity | Period | Value\nC | 2024-04 | 1,5\nC | 2024-04 | 1,5")
    assert len(reading.figures) == 1
    assert "loaded once" in reading.notices[0]


def test_a_percent_sign_on_an_amount_is_refused(tmp_path: Path) -> None:
    reading = survey_csv(tmp_path, "Activity | Period | Value\nC | 2024-04 | 1,5 %")
    assert faults(reading) == [(2, "C (Value)", "PERCENT")]


def test_unknown_columns_are_told(tmp_path: Path) -> None:
    reading = survey_csv(tmp_path, "Activity | Period | Value | Colour\nC | 2024-04 | 1,5 | red")
    assert "heading 'Colour' is not known" in reading.notices[0]


def test_a_file_without_a_header_is_refused(tmp_path: Path) -> None:
    assert faults(survey_csv(tmp_path, "hello | world\n1 | 2"))[0][2] == "NO_HEADER"


def test_files_that_are_none_are_refused(tmp_path: Path) -> None:
    from ingest_tables import VOCABULARY

    for name, data, code in [
        ("a.csv", b"", "EMPTY"),
        ("b.csv", b"a\x00b,c", "NOT_TEXT"),
        ("c.xlsx", b"%PDF-1.7 ...", "UNKNOWN_FORMAT"),
        ("d.xlsx", b"PK\x03\x04 broken", "DAMAGED"),
        ("e.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLD_FORMAT"),
        ("f.parquet", b"PAR1 broken", "DAMAGED"),
        ("g.csv", b"\xff\xfea", "ENCODING"),
    ]:
        path = tmp_path / name
        path.write_bytes(data)
        reading = survey(path, "zz", VOCABULARY)
        assert [(told.code, told.file) for told in reading.problems] == [(code, str(path))], name
    assert survey(tmp_path / "none.csv", "zz", VOCABULARY).problems[0].code == "UNREADABLE"
    assert survey(tmp_path, "zz", VOCABULARY).problems[0].code == "NOT_A_FILE"


def test_a_file_called_xlsx_that_is_csv_is_read_as_what_it_is(tmp_path: Path) -> None:
    from ingest_tables import csv_of, survey_path

    path = tmp_path / "figures.xlsx"
    path.write_text(csv_of("Activity | Period | Value\nC | 2024-04 | 1,5"))
    assert said(survey_path(path)) == {"C/ZZ/2024-04": "1.5"}


def test_too_large_a_file_is_refused(tmp_path: Path) -> None:
    reading = survey_csv(tmp_path, "Activity | Period | Value\n" + "C | 2024-04 | 1,5\n" * 9, limit=100)
    assert faults(reading)[0][2] == "TOO_LARGE"


def test_a_code_may_be_called_total(tmp_path: Path) -> None:
    from dataclasses import replace

    from ingest_tables import VOCABULARY, csv_of

    from ondiris.ingest import Options

    path = tmp_path / "a.csv"
    path.write_text(
        csv_of("Activity | Period | Value\nTOTAL | 2024-04 | 3,5\nC | 2024-04 | 1,5\nTotal | 2024-04 | 5,0")
    )
    known = replace(VOCABULARY, activities=VOCABULARY.activities | {"TOTAL"})
    assert set(said(survey(path, "zz", known, {}, Options(constants=REST)))) == {
        "TOTAL/ZZ/2024-04",
        "C/ZZ/2024-04",
    }


def test_a_raised_sign_may_belong_to_a_unit(tmp_path: Path) -> None:
    from dataclasses import replace

    from ingest_tables import NAMES, VOCABULARY

    from ondiris.ingest import Options, names_of

    known = replace(VOCABULARY, units=frozenset({"m", "m2", "m3"}))
    names = {**NAMES, **names_of([("unit", "m2", "m²"), ("unit", "m3", "m³")])}
    rest = {name: value for name, value in REST.items() if name != "unit"}
    for text, unit in (("m²", "m2"), ("m³*", "m3"), ("m⁴", None), ("m", "m"), ("M²", "m2"), ("m*", "m")):
        path = tmp_path / "a.csv"
        path.write_text(f"Activity;Period;Value;Unit\nC;2024-04;1,5;{text}\n")
        reading = survey(path, "zz", known, names, Options(constants=rest))
        assert [figure.key.unit for figure in reading.figures] == ([unit] if unit else []), text
