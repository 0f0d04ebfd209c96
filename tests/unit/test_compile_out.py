"""`ondiris compile --out`: store and folder change together, and a folder of somebody else is left alone."""

import errno
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from report_tables import HEADER, RECIPE, YEAR, command, row

from ondiris.cli import main
from ondiris.flow import folder as folders
from ondiris.flow.workspace import open_workspace
from ondiris.store.vintages import Store


def run(folder: Path, *more: str, rows: Sequence[str] = YEAR, recipe: str = RECIPE) -> Result:
    return command(folder, "--out", str(folder / "out"), *more, rows=rows, recipe=recipe)


def no_room(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def figures(folder: Path) -> set[str]:
    return {str(figure.key) for figure in open_workspace("zz", folder / "store").store.resolve().figures()}


def test_a_report_that_cannot_be_written_stores_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_workspace("zz", tmp_path / "store")
    before = figures(tmp_path)
    monkeypatch.setattr(folders, "_write", no_room)
    found = run(tmp_path)
    assert found.exit_code == 2
    assert "No space left" in found.stderr
    assert figures(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["recipe.toml", "reports.csv", "store"]
    monkeypatch.undo()
    assert run(tmp_path).exit_code == 0
    assert figures(tmp_path) > before


def test_a_store_that_cannot_be_written_leaves_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(tmp_path).exit_code == 0
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    monkeypatch.setattr(Store, "append", no_room)
    found = run(tmp_path, rows=[line.replace(",101,", ",150,") for line in YEAR])
    assert found.exit_code == 2
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    assert not [*tmp_path.glob(".out*")]


def test_figures_that_stand_without_their_report_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "_take_place", no_room)
    found = run(tmp_path)
    assert found.exit_code == 2
    assert "the figures are stored as load" in found.stderr
    assert "compile again with --dry-run" in " ".join(found.stderr.split())
    assert any("/output/C/ZZ/" in key for key in figures(tmp_path))


def test_the_summary_names_the_load_and_whether_it_was_there(tmp_path: Path) -> None:
    for already in (False, True):
        assert run(tmp_path).exit_code == 0
        told = json.loads((tmp_path / "out/compilation.json").read_text("utf-8"))
        assert (bool(told["load"]), told["already"]) == (True, already)


def test_a_folder_with_files_of_somebody_else_is_refused_before_anything(tmp_path: Path) -> None:
    assert run(tmp_path).exit_code == 0
    (tmp_path / "out/thesis.txt").write_text("ten years of work")
    found = run(tmp_path, rows=[])
    assert found.exit_code == 2
    assert "not Ondiris' own" in found.stderr
    assert (tmp_path / "out/thesis.txt").read_text() == "ten years of work"


def test_refused_rows_are_listed_beside_the_folder_that_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    found = run(
        tmp_path,
        "--out",
        ".",
        rows=[YEAR[0], "torn"],
        recipe=RECIPE.replace("most_bad = 100", "most_bad = 0"),
    )
    assert found.exit_code == 2
    assert (tmp_path / "here.refused.csv").is_file()


def test_where_every_row_is_refused_they_are_listed_though_all_may_be(tmp_path: Path) -> None:
    found = run(tmp_path, rows=[row("A", "cake", "2023-01", 1), row("A", "bread", "2023-02", -1)])
    assert found.exit_code == 2
    assert "2 of 2 are refused" in " ".join(found.stderr.split())
    assert len((tmp_path / "out.refused.csv").read_text("utf-8").splitlines()) == 3


def test_more_months_than_a_query_has_columns_for_are_refused(tmp_path: Path) -> None:
    found = run(tmp_path, recipe=RECIPE.replace('"2023-01"', '"1900-01"'))
    assert found.exit_code == 2
    assert "expected at most 480" in " ".join(found.stderr.split())


def test_reports_whose_sum_has_no_room_are_refused(tmp_path: Path) -> None:
    rows = [row(f"E{number}", "bread", "2023-01", 999_999_999_999) for number in range(9_100)]
    found = run(tmp_path, rows=rows)
    assert found.exit_code == 2
    assert "add up to more than 9,000,000,000,000,000" in " ".join(found.stderr.split())


@pytest.mark.parametrize("memory", ["900MB", "5000TB"])
def test_any_amount_of_memory_is_understood(memory: str, tmp_path: Path) -> None:
    assert run(tmp_path, "--memory", memory).exit_code == 0


def test_tables_of_a_recipe_that_are_none_are_told(tmp_path: Path) -> None:
    wrong = "weights = 3\n" + RECIPE.replace("[weights.2023]\nC10 = 40\nC24 = 60\n", "")
    found = run(tmp_path, recipe=wrong)
    assert found.exit_code == 2
    assert "recipe.toml:" in found.stderr


def test_a_store_on_a_full_disk_is_told_before_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(tmp_path).exit_code == 0
    before = figures(tmp_path), {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    monkeypatch.setattr("ondiris.store.table.disk_usage", lambda _: _Full())
    found = run(tmp_path, rows=[line.replace(",101,", ",150,") for line in YEAR])
    assert found.exit_code == 2
    assert "no space left on the disk" in found.stderr
    monkeypatch.undo()
    now = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert (figures(tmp_path), now) == before


class _Full:
    total, free = 1_000_000, 0


def test_reports_without_a_name_are_not_those_of_this_folder(tmp_path: Path) -> None:
    (tmp_path / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    found = CliRunner().invoke(
        main,
        [
            "compile", str(tmp_path / "recipe.toml"), "", "--country", "zz",
            "--store", str(tmp_path / "store"),
        ],
    )  # fmt: skip
    assert found.exit_code == 2
    assert "expected files of reports" in found.stderr


def test_units_of_several_size_classes_are_told(tmp_path: Path) -> None:
    lines = [f"{line},S" for line in YEAR]
    lines[20] = lines[20].replace(",S", ",L")
    recipe = "by_size = true\n" + RECIPE
    (tmp_path / "sized.csv").write_text("\n".join([f"{HEADER},size_class", *lines, f"{YEAR[0]},L"]) + "\n")
    found = run(tmp_path, str(tmp_path / "sized.csv"), rows=[YEAR[0].replace("A,", "C,", 1)], recipe=recipe)
    assert found.exit_code == 0, found.exception
    told = " ".join(found.stderr.split())
    assert "2 units report in several size classes" in told
    assert "1 of their months are reported, and counted, in more than one" in told
