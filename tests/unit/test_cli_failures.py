"""Commands that cannot do what is asked say so in a line, or in JSON, and never with a traceback."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ondiris.cli import main
from ondiris.flow import workspace
from ondiris.flow.folder import write_folder
from ondiris.model.errors import OndirisError
from ondiris.packs.root import packs_root
from ondiris.store.reader import Reader

ROW = "indicator,activity,region,period,measure,comparison,value,source,published,reason,note\n"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments])


def load(folder: Path, *rows: str) -> Result:
    path = folder / "figures.csv"
    path.write_text(ROW + "".join(rows), "utf-8")
    return run("load", path, "--country", "zz", "--store", folder / "store")


def test_an_error_is_json_where_json_is_asked_for() -> None:
    found = run("figures", "--country", "qq", "--json")
    assert found.exit_code == 2
    assert "qq" in json.loads(found.stdout)["error"]
    assert found.stderr.startswith("error: ")


def test_wrong_usage_is_json_too() -> None:
    found = run("figures", "--country", "zz", "--json", "--csv")
    assert found.exit_code == 2
    assert "one of --json, --csv" in json.loads(found.stdout)["error"]


@pytest.mark.parametrize(
    "error", [IsADirectoryError(21, "Is a directory", "there"), OSError(36, "File name too long", "there")]
)
def test_what_the_system_refuses_is_told_in_a_line(error: OSError, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise error

    monkeypatch.setattr(workspace, "open_workspace", refuse)
    found = run("figures", "--country", "zz")
    assert (found.exit_code, found.stderr) == (2, f"error: there: {error.strerror}\n")


def test_ctrl_c_ends_with_its_own_code(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Interrupted:
        def cursor(self) -> None:
            raise RuntimeError("Query interrupted")

    monkeypatch.setattr(Reader, "_connection", lambda _: Interrupted())
    found = run("figures", "--country", "zz", "--store", tmp_path / "store")
    assert (found.exit_code, found.stderr) == (130, "interrupted\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_gives_no_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from ondiris.cli import main; main()", "pack", "show", "zz"]
    with Path("/dev/full").open("w") as full:
        found = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (found.returncode, found.stderr) == (2, f"error: {os.strerror(28)}\n")


@pytest.mark.parametrize("name", ["regions.csv", "briefing.toml", "sources.toml", "pack.toml"])
def test_a_file_of_a_pack_that_is_a_folder_is_a_finding(name: str, tmp_path: Path) -> None:
    pack = tmp_path / "zz"
    shutil.copytree(packs_root() / "countries" / "zz", pack)
    (pack / name).unlink()
    (pack / name).mkdir()
    found = run("pack", "check", pack)
    assert found.exit_code in (1, 2)
    assert found.exception is None or isinstance(found.exception, SystemExit)
    assert name in found.output


def test_a_pack_is_not_begun_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    found = run("pack", "new", "uz", "--out", tmp_path / "file" / "x")
    assert found.exit_code == 2
    assert found.stderr.startswith("error: ")


def test_nothing_is_written_into_a_store(tmp_path: Path) -> None:
    assert load(tmp_path, "output,C,ZZ,2031-01,growth,yoy,1.1,isic-4,2024-06-20,,\n").exit_code == 2
    run("figures", "--country", "zz", "--store", tmp_path / "store")
    for place in ("store", "store/files", "store/new/folder"):
        with pytest.raises(OndirisError, match="lies in a store"):
            write_folder(tmp_path / place, {"a": b""}, lambda _: True)


def test_a_link_to_a_folder_of_ours_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "old").write_text("")
    (tmp_path / "link").symlink_to("real")
    write_folder(tmp_path / "link", {"new": b"1"}, lambda _: True)
    assert (tmp_path / "link").is_symlink()
    assert [path.name for path in (tmp_path / "real").iterdir()] == ["new"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "real"]


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    with pytest.raises((OndirisError, OSError)):
        write_folder(tmp_path / "one", {"new": b"1"}, lambda _: True)


def test_control_signs_of_a_file_do_not_reach_the_terminal(tmp_path: Path) -> None:
    evil = "\x1b]0;owned\x07\x1b[2J"
    loaded = load(tmp_path, f"output,C,ZZ,2011-01,growth,yoy,1.1,isic-4,2011-06-20,{evil},{evil}\n")
    assert loaded.exit_code == 0, loaded.output
    key = "zz/output/C/ZZ/-/growth:yoy/pct/actual/2011-01"
    for command in ("history", "explain"):
        found = run(command, key, "--store", tmp_path / "store")
        assert found.exit_code == 0
        assert "owned" in found.stdout
        assert not {"\x1b", "\x07"} & set(found.stdout)


def test_the_marked_copy_of_a_csv_runs_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    path.write_text(ROW + 'output,C,ZZ,2022-01,growth,yoy,"-1,x",isic-4,2022-06-20,,=HYPERLINK(1)\n', "utf-8")
    marked = tmp_path / "marked"
    asked = ("load", path, "--country", "zz", "--store", tmp_path / "store", "--marked", marked)
    assert run(*asked).exit_code == 2
    text = (marked / "figures.csv").read_text("utf-8-sig")
    assert ",'=HYPERLINK(1)," in text


def test_a_file_that_another_load_brought_first_is_not_told_as_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = "output,C,ZZ,2011-01,growth,yoy,1.1,isic-4,2011-06-20,,\n"
    assert "loaded: 1 new" in load(tmp_path, row).stdout
    monkeypatch.setattr("ondiris.store.snapshot.Snapshot.__call__", lambda *_: None)
    assert "loaded: 0 new, 0 changed, 1 same" in load(tmp_path, row).stdout
