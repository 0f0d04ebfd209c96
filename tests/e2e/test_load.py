"""`ondiris template` and `ondiris load` from end to end, on the invented country."""

import csv
import errno
import json
import os
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from ondiris.cli import main
from ondiris.flow.entry import names_for
from ondiris.ingest import survey
from ondiris.ingest.form import FIELDS, lexicon
from ondiris.packs.country import available_countries, load_country

ROW = {
    "indicator": "output", "activity": "C", "region": "ZZ", "product": "-", "period": "2022-01..2022-04",
    "measure": "level",
    "nature": "actual", "value": "12,5", "scale": "9", "unit": "ZZD", "published": "2022-05-15",
    "in_use": "yes",
}  # fmt: skip


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    monkeypatch.chdir(tmp_path)

    def call(*words: str) -> Result:
        result = CliRunner().invoke(main, words)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return call


def source() -> str:
    return min(load_country("zz").sources)


def filled(path: Path, *changes: dict[str, str], language: str = "en") -> None:
    """Fill the form of a path, one row for each change of ROW."""
    book = openpyxl.load_workbook(path)
    sheet = book[lexicon().forms[language].sheets["data"]]
    for at, change in enumerate(changes, start=3):
        cells = ROW | {"source": source()} | change
        for column, name in enumerate(FIELDS, start=1):
            sheet.cell(at, column, cells.get(name, ""))
    book.save(path)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_template_fill_load_ask(run, language: str) -> None:  # type: ignore[no-untyped-def]
    assert run("template", "--country", "zz", "--lang", language, "--out", "form.xlsx").exit_code == 0
    filled(Path("form.xlsx"), {}, {"activity": "B", "value": "…"}, language=language)
    dry = run("load", "form.xlsx", "--country", "zz", "--dry-run", "--json")
    told = json.loads(dry.stdout)
    assert (dry.exit_code, told["load"], told["missing"]) == (0, None, 1)
    assert [each["key"] for each in told["new"]] == ["zz/output/C/ZZ/-/level/ZZD/actual/2022-01..2022-04"]
    assert run("load", "form.xlsx", "--country", "zz").exit_code == 0
    again = run("load", "form.xlsx", "--country", "zz")
    assert "loaded before, nothing added" in again.stdout


def test_a_form_is_not_written_over_a_filled_one(run) -> None:  # type: ignore[no-untyped-def]
    assert run("template", "--country", "zz", "--out", "form.xlsx").exit_code == 0
    assert run("template", "--country", "zz", "--out", "form.xlsx").exit_code == 2
    assert run("template", "--country", "zz", "--lang", "xx", "--out", "other.xlsx").exit_code == 2


def test_a_form_on_a_full_disk_is_whole_or_absent(run, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    assert run("template", "--country", "zz", "--out", "form.xlsx").exit_code == 0
    before = Path("form.xlsx").read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    for more in (["form.xlsx", "--force"], ["new.xlsx"]):
        failed = run("template", "--country", "zz", "--lang", "kk", "--out", *more)
        assert failed.exit_code == 2
        assert "No space left on device" in failed.stderr
    assert Path("form.xlsx").read_bytes() == before
    assert [path.name for path in Path().glob("*.xlsx*")] == ["form.xlsx"]


def test_nothing_is_loaded_where_one_cell_is_wrong(run) -> None:  # type: ignore[no-untyped-def]
    run("template", "--country", "zz", "--out", "good.xlsx")
    run("template", "--country", "zz", "--out", "bad.xlsx")
    filled(Path("good.xlsx"), {})
    filled(Path("bad.xlsx"), {"activity": "B"}, {"value": "12,5 or so"}, {"activity": "NONE"})
    refused = run("load", "good.xlsx", "bad.xlsx", "--country", "zz", "--marked", "marked", "--json")
    told = json.loads(refused.stdout)
    assert refused.exit_code == 2
    assert [(each["file"], each["row"], each["column"]) for each in told["problems"]] == [
        ("bad.xlsx", 4, "J (Value)"), ("bad.xlsx", 5, "B (Activity)"),
    ]  # fmt: skip
    assert [Path(name).name for name in told["marked"]] == ["bad.xlsx"]
    assert openpyxl.load_workbook(told["marked"][0])["Data"]["J4"].comment
    dry = json.loads(run("load", "good.xlsx", "--country", "zz", "--dry-run", "--json").stdout)
    assert len(dry["new"]) == 1
    text = run("load", "bad.xlsx", "--country", "zz")
    assert "bad.xlsx:Data:4:J (Value)" in text.stderr
    assert "nothing was loaded" in text.stderr


def test_a_changed_number_needs_a_later_day_or_a_reason(run) -> None:  # type: ignore[no-untyped-def]
    def load(*extra: str, **change: str) -> Result:
        run("template", "--country", "zz", "--out", "form.xlsx", "--force")
        filled(Path("form.xlsx"), change)
        return run("load", "form.xlsx", "--country", "zz", "--json", *extra)

    assert load().exit_code == 0
    refused = load(value="13,5")
    assert refused.exit_code == 2
    (problem,) = json.loads(refused.stdout)["problems"]
    assert problem["code"] == "CHANGED_WITHOUT_REASON"
    assert "12.5e9 ZZD" in problem["expected"]
    for extra, change in [
        ((), {"published": "2022-06-15"}),
        (("--reason", "typing error"), {"published": "2022-06-15"}),
    ]:
        value = "13,5" if not extra else "14,5"
        loaded = load(*extra, value=value, **change)
        assert loaded.exit_code == 0, loaded.output
        (changed,) = json.loads(loaded.stdout)["changed"]
        assert changed["after"]["value"] == value.replace(",", ".")
    assert "12.5" in run("history", "zz/output/C/ZZ/-/level/ZZD/actual/2022-01..2022-04").output


def test_two_files_of_one_load_that_contradict_each_other(run) -> None:  # type: ignore[no-untyped-def]
    for name, value in (("a.csv", "1.5"), ("b.csv", "2.5")):
        with Path(name).open("w", newline="") as target:
            rows = csv.DictWriter(target, FIELDS)
            rows.writeheader()
            rows.writerow(ROW | {"source": source(), "value": value})
    refused = run("load", "a.csv", "b.csv", "--country", "zz", "--json")
    assert [each["code"] for each in json.loads(refused.stdout)["problems"]] == ["CONFLICT"]


def test_usage_errors_say_what_to_do(run) -> None:  # type: ignore[no-untyped-def]
    assert "UNREADABLE" in run("load", "none.csv", "--country", "zz").stderr
    Path("a.csv").write_text("a,b\n")
    assert "COLUMN=VALUE" in run("load", "a.csv", "--country", "zz", "--set", "colour=red").stderr
    assert run("load", "a.csv", "--country", "nowhere").exit_code == 2


@pytest.mark.parametrize("country", available_countries())
def test_every_figure_file_of_a_pack_is_read_to_the_last_row(country: str) -> None:
    pack = load_country(country)
    for path in pack.figure_files():
        with path.open(encoding="utf-8", newline="") as source:
            rows = [row for row in csv.reader(source) if row and not row[0].startswith("#")]
        reading = survey(path, country, pack.vocabulary, names_for(pack))
        assert (len(reading.figures), reading.problems, reading.notices) == (len(rows) - 1, [], []), path


@pytest.mark.parametrize(
    ("words", "scale"),
    [
        ("million tonnes", 6),
        ("тыс. тонн", 3),
        ("млн т", 6),
        ("миллион тонна", 6),
        ("тысяч тонн", 3),
        ("tonnes", 0),
        ("t", 0),
    ],
)
def test_a_unit_may_say_its_power_of_ten(tmp_path: Path, words: str, scale: int) -> None:
    pack = load_country("zz")
    path = tmp_path / "a.csv"
    row = ROW | {"indicator": "production", "source": source(), "unit": words, "scale": ""}
    for stated, problems in (("", 0), ("9", 1 if scale else 0)):
        row["scale"] = stated
        path.write_text(";".join(FIELDS) + "\n" + ";".join(row.get(name, "") for name in FIELDS) + "\n")
        reading = survey(path, "zz", pack.vocabulary, names_for(pack))
        assert len(reading.problems) == problems, reading.problems
        if not stated:
            assert (reading.figures[0].key.unit, reading.figures[0].scale) == ("t", scale)
