"""`ondiris figures`, `history` and `explain` on the invented country, and loading beside them."""

import csv
import io
import json
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ondiris.cli import main
from ondiris.flow import clock
from ondiris.flow.figures import as_csv, closest_keys, find
from ondiris.flow.load import load_files
from ondiris.flow.workspace import Workspace, open_workspace
from ondiris.ingest import read
from ondiris.model.errors import InvalidInputError, OndirisError
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.model.spreadsheet import neutral
from ondiris.packs.root import packs_root
from ondiris.store.vintages import Store

GROWTH = "zz/output/C/ZZ/-/growth:yoy/pct/actual/2024-01..2024-04"
LEVEL = "zz/output/C/ZZ/-/level/ZZD/actual/2024-01..2024-04"
EXPORTS = "zz/exports/C/ZZ/-/level/XTS/actual/2024-01..2024-04"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("store")
    open_workspace("zz", found)
    return found


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [*words, "--store", str(folder)])


def told(folder: Path, *words: str) -> Any:
    result = run(folder, *words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


# figures


def test_figures_prints_a_row_each(folder: Path) -> None:
    result = run(
        folder,
        "figures",
        "--country",
        "zz",
        "--indicator",
        "output",
        "--activity",
        "C",
        "--measure",
        "growth",
    )
    assert result.exit_code == 0
    line = next(line for line in result.stdout.splitlines() if "2024-01..2024-04" in line)
    assert line.split()[:4] == ["output", "C", "ZZ", "growth:yoy"]
    assert "figures" in result.stderr


def test_figures_as_of_a_day_knows_no_more(folder: Path) -> None:
    words = ("figures", "--country", "zz", "--activity", "C", "--measure", "growth", "--indicator", "output")
    now, then = (told(folder, *words, *day) for day in ((), ("--as-of", "2024-06-01")))
    assert [each["printed"] for each in now if each["id"] == GROWTH] == ["3.4"]
    assert [each["printed"] for each in then if each["id"] == GROWTH] == ["3.2"]
    assert {each["published"] for each in then} <= {each["published"] for each in now} | {"2024-05-15"}
    assert all(each["published"] <= "2024-06-01" for each in then)


def test_figures_json_is_exact(folder: Path) -> None:
    (level,) = (each for each in told(folder, "figures", "--country", "zz") if each["id"] == LEVEL)
    assert Decimal(level["value"]) == Decimal(level["printed"]).scaleb(level["scale"])
    assert level["file"] == "zz/figures/output.csv"


def test_figures_filters_repeat_and_match(folder: Path) -> None:
    found = told(
        folder, "figures", "--country", "zz", "--activity", "C2*", "--activity", "B", "--period", "2024-*"
    )
    activities = {each["activity"] for each in found}
    assert {"B", "C24"} <= activities
    assert all(activity == "B" or activity.startswith("C2") for activity in activities)
    assert all(each["period"].startswith("2024-") for each in found)
    quarter = told(folder, "figures", "--country", "zz", "--period", "2024-01..2024-04", "--measure", "level")
    assert {each["measure"] for each in quarter} == {"level"}


def test_figures_keys_are_one_a_line(folder: Path) -> None:
    lines = run(folder, "figures", "--country", "zz", "--keys").stdout.splitlines()
    assert lines == [str(Key.parse(line)) for line in lines]
    assert GROWTH in lines


def test_figures_csv_can_be_loaded_again(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    path.write_text(run(folder, "figures", "--country", "zz", "--csv").stdout, "utf-8")
    workspace = open_workspace("zz", folder)
    again = read(path, "zz", workspace.country.vocabulary).figures
    kept = find(workspace, {})
    facts = [(each.key, each.value, each.scale, each.decimals, each.published) for each in again]
    assert facts == [(each.key, each.value, each.scale, each.decimals, each.published) for each in kept]


def test_csv_holds_no_formula() -> None:
    seen = Observation("=cmd", date(2024, 5, 15), RowRef("f", "0", "", 2), True, "@x", "+1; note")
    key = Key.parse("zz/output/C/ZZ/-/growth:yoy/pct/actual/2024-01")
    (row,) = csv.DictReader(io.StringIO(as_csv([Figure(key, Decimal("-7.1"), 0, 1, seen)])))
    assert (row["source"], row["reason"], row["note"]) == ("'=cmd", "'@x", "'+1; note")
    assert (row["value"], row["product"]) == ("-7.1", "-")
    assert neutral("\t=1") == "'\t=1"
    assert neutral("--") == "'--"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--indicator", "outptu"), "expected output"),
        (("--activity", "C2"), "C20"),
        (("--measure", "grwth"), "expected growth"),
        (("--period", "spring"), "not a period: 'spring'"),
        (("--nature", "actuall"), "actual"),
    ],
)
def test_a_filter_that_nothing_can_match(folder: Path, words: tuple[str, str], expected: str) -> None:
    result = run(folder, "figures", "--country", "zz", *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert expected in result.stderr


def test_no_figure_fits(folder: Path) -> None:
    result = run(folder, "figures", "--country", "zz", "--period", "1999")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "no figure fits\n")


def test_an_unknown_country(folder: Path) -> None:
    result = run(folder, "figures", "--country", "xy")
    assert result.exit_code == 2
    assert "no country pack 'xy'" in result.stderr


# history


def test_history_says_when_what_was_in_use_and_why(folder: Path) -> None:
    (history,) = told(folder, "history", GROWTH)
    first, second = history["entries"]
    assert (first["printed"], first["used_from"], first["used_until"]) == ("3.2", "2024-05-15", "2024-06-17")
    assert (second["printed"], second["used_from"], second["used_until"]) == ("3.4", "2024-06-17", None)
    assert second["reason"] == "late reports of two vehicle makers"
    assert "corrected" in second["title"]
    text = run(folder, "history", GROWTH).stdout
    assert "in use 2024-05-15 to 2024-06-17" in text
    assert "late reports of two vehicle makers" in text


def test_history_of_filters_shows_what_was_stated_more_than_once(folder: Path) -> None:
    histories = told(folder, "history", "--country", "zz", "--indicator", "output")
    assert GROWTH in {history["key"] for history in histories}
    assert all(len(history["entries"]) > 1 for history in histories)
    everything = told(folder, "history", "--country", "zz", "--indicator", "output", "--all")
    assert len(everything) > len(histories)


def test_history_as_of_a_day(folder: Path) -> None:
    (history,) = told(folder, "history", GROWTH, "--as-of", "2024-06-01")
    assert [entry["printed"] for entry in history["entries"]] == ["3.2"]


def test_history_needs_a_key_or_filters(folder: Path) -> None:
    assert run(folder, "history").exit_code == 2
    assert run(folder, "history", GROWTH, "--indicator", "output").exit_code == 2
    assert run(folder, "history", "--country", "zz", "--period", "1999").exit_code == 1


# explain


def test_explain_leads_to_the_row_and_the_address(folder: Path) -> None:
    explained = told(folder, "explain", LEVEL)
    assert explained["source"]["address"].startswith("https://")
    line = (
        (packs_root() / "countries" / explained["file"]).read_text("utf-8").splitlines()[explained["row"] - 1]
    )
    assert explained["text"] == line
    low, high = map(Decimal, explained["interval"])
    assert low < Decimal(explained["value"]) < high
    (other,) = explained["others"]
    assert other["contradicts"]
    assert other["source"]["title"]


def test_explain_a_derived_figure(folder: Path) -> None:
    identity = f"multiple_from_growth({GROWTH})"
    explained = told(folder, "explain", identity)
    assert explained["method"] == "multiple_from_growth"
    assert Decimal(explained["value"]) == Decimal("1.034")
    assert [part["id"] for part in explained["inputs"]] == [GROWTH]
    tree = run(folder, "explain", identity).stdout
    assert "1 + 3.4 / 100" in tree
    assert "zz/figures/output.csv:" in tree
    assert "https://" in tree
    earlier = told(folder, "explain", identity, "--as-of", "2024-06-01")
    assert Decimal(earlier["value"]) == Decimal("1.032")


def test_explain_what_was_known_on_a_day(folder: Path) -> None:
    explained = told(folder, "explain", f"{GROWTH}@2024-06-01")
    assert (explained["id"], explained["printed"]) == (f"{GROWTH}@2024-06-01", "3.2")
    assert explained["load"]
    assert [other["printed"] for other in explained["others"]] == ["3.4"]
    unknown = run(folder, "explain", f"{GROWTH}@2024-05-01")
    assert unknown.exit_code == 2
    assert "first published on 2024-05-15" in unknown.stderr


def test_explain_shows_what_another_outlet_printed(folder: Path) -> None:
    tree = run(folder, "explain", EXPORTS).stdout
    assert "also stated" in tree
    assert "contradicts" in tree


@pytest.mark.parametrize(
    ("identity", "expected"),
    [
        (GROWTH.replace("-04", "-05"), "the closest are:\n  zz/output/C/ZZ/-/growth:yoy/pct/actual/2024"),
        ("zz/outptu/C", "not a figure's key"),
        (f"multiple_from_growth({GROWTH.replace('/C/', '/C99/')})", "no figure zz/output/C99/"),
        (f"no_such_method({GROWTH})", "no method 'no_such_method'"),
        (f"multiple_from_growth({GROWTH}", "not closed"),
        ("garbage(", "not a figure: 'garbage('"),
        ("5.2", "`ondiris figures --keys` prints"),
    ],
)
def test_explain_what_is_not_there(folder: Path, identity: str, expected: str) -> None:
    result = run(folder, "explain", identity)
    assert (result.exit_code, result.stdout) == (2, "")
    assert expected in result.stderr


def test_explain_before_it_was_published(folder: Path) -> None:
    result = run(folder, "explain", GROWTH, "--as-of", "2024-05-01")
    assert "as of 2024-05-01; it was first published on 2024-05-15" in result.stderr


def test_the_closest_keys_are_those_with_the_most_alike_parts() -> None:
    keys = [GROWTH, LEVEL, EXPORTS]
    assert closest_keys(GROWTH.replace("output", "outputs"), keys)[0] == GROWTH
    assert closest_keys("nonsense", keys, count=1)
    assert closest_keys("x", []) == []


# Workspaces and loads


def test_a_workspace_that_is_up_to_date_writes_nothing(folder: Path) -> None:
    version = Store(folder).version
    open_workspace("zz", folder)
    assert Store(folder).version == version


def test_the_store_follows_an_edited_pack(tmp_path: Path) -> None:
    pack = tmp_path / "zz"
    shutil.copytree(packs_root() / "countries" / "zz", pack)
    before = open_workspace(pack, tmp_path / "store").store.resolve()
    path = pack / "figures" / "output.csv"
    lines = path.read_text("utf-8").splitlines()
    path.write_text(
        "\n".join(line for line in lines if ",C,ZZ,-,2024-01..2024-04,yes,growth" not in line), "utf-8"
    )
    store = open_workspace(pack, tmp_path / "store").store
    after = store.resolve()
    assert before.named(GROWTH)
    assert after.named(GROWTH) is None
    assert set(before.keys) - set(after.keys) == {GROWTH}
    assert [vintage.withdrawn for vintage in store.vintages_of(Key.parse(GROWTH))] == [True, True]
    new = open_workspace(pack, tmp_path / "new").store.resolve()
    assert new.figures() == after.figures()


def write(path: Path, *rows: str) -> Path:
    columns = "indicator,activity,region,product,period,measure,comparison,value,unit,source,published,reason"
    path.write_text("\n".join((columns, *rows)) + "\n", "utf-8")
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return open_workspace("zz", tmp_path / "store")


def source(workspace: Workspace) -> str:
    return sorted(workspace.country.sources)[0]


def test_a_load_is_all_or_nothing_over_all_its_files(tmp_path: Path, workspace: Workspace) -> None:
    good = write(
        tmp_path / "good.csv", f"output,C,ZZ,-,1999,growth,yoy,1.5,pct,{source(workspace)},2024-05-15,"
    )
    bad = write(
        tmp_path / "bad.csv",
        f"outptu,C,ZZ,-,1999,growth,yoy,1.5,pct,{source(workspace)},2024-05-15,",
        "output,C,ZZ,-,1999,growth,yoy,abc,pct,nobody,2024-05-15,",
    )
    version = workspace.store.version
    with pytest.raises(InvalidInputError) as error:
        load_files([good, bad], workspace)
    assert {(problem.row, problem.file) for problem in error.value.problems} == {(2, str(bad)), (3, str(bad))}
    assert workspace.store.version == version
    report = load_files([good], workspace, reason="late", by="an analyst")
    assert (report.rows, report.files[0].already) == (1, False)
    (load,) = (load for load in workspace.store.loads() if not load.origin)
    assert (load.load, load.reason, load.by, load.file) == (report.load, "late", "an analyst", "good.csv")
    assert workspace.store.source(report.files[0].sha256) == good.read_bytes()
    assert load_files([good], workspace).files[0].already


def test_a_users_correction_takes_over_from_the_pack(tmp_path: Path, workspace: Workspace) -> None:
    row = f"output,C,ZZ,-,2024-01..2024-04,growth,yoy,3.5,pct,{source(workspace)},2024-07-01,revised"
    load_files([write(tmp_path / "new.csv", row)], workspace)
    assert str(workspace.store.resolve().named(GROWTH).value) == "3.5"  # type: ignore[union-attr]
    assert str(workspace.store.resolve(date(2024, 6, 30)).named(GROWTH).value) == "3.4"  # type: ignore[union-attr]
    explained = told(tmp_path / "store", "explain", GROWTH)
    assert explained["text"] == row
    assert (explained["file"], explained["reason"]) == ("new.csv", "revised")


def test_the_clock_can_stand_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1716854400")
    assert clock.now().isoformat() == "2024-05-28T00:00:00+00:00"
    assert clock.today() == date(2024, 5, 28)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(OndirisError, match="whole seconds since 1970"):
        clock.now()


def test_loads_at_one_moment_keep_their_order(
    tmp_path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1716854400")
    for number in range(5):
        row = f"output,C,ZZ,-,1999,growth,yoy,{number}.5,pct,{source(workspace)},2024-05-15,again"
        load_files([write(tmp_path / f"{number}.csv", row)], workspace)
    key = Key.parse("zz/output/C/ZZ/-/growth:yoy/pct/actual/1999")
    assert [str(each.value) for each in workspace.store.all_vintages(key)] == [
        "0.5",
        "1.5",
        "2.5",
        "3.5",
        "4.5",
    ]
    assert str(workspace.store.get(key).value) == "4.5"  # type: ignore[union-attr]
