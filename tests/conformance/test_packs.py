"""The bundled packs, and a pack that has just been begun, pass their own conformance suite."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ondiris.cli import main
from ondiris.packs.conformance import check_pack
from ondiris.packs.contents import contents_of, observed
from ondiris.packs.country import available_countries, load_country


@pytest.mark.parametrize("code", available_countries())
def test_bundled_packs_conform(code: str) -> None:
    errors = [str(fault) for fault in check_pack(load_country(code)) if fault.severity == "error"]
    assert not errors, "\n".join(errors)


def test_the_template_has_no_fault_at_all_and_everything_a_pack_can_have() -> None:
    template = next(pack for pack in map(load_country, available_countries()) if pack.manifest.template)
    assert check_pack(template) == ()
    pack = contents_of(template)
    assert any(observed(figure).reason for figure in pack.figures), "a correction"
    assert any(len({row.value for row in rows}) > 1 for rows in pack.by_key.values()), "a conflict"
    assert {str(figure.key.nature) for figure in pack.figures} == {"actual", "plan"}
    assert {str(figure.key.measure.kind) for figure in pack.figures} == {"level", "growth", "index", "share"}
    assert {figure.key.period.first.year for figure in pack.figures} == {2023, 2024}
    assert template.projects
    assert template.zones
    assert any(region.valid_from for region in template.regions.values()), "a region created on the way"


def test_a_new_pack_passes_at_once(tmp_path: Path) -> None:
    runner = CliRunner()
    made = runner.invoke(main, ["pack", "new", "qq", "--out", str(tmp_path)])
    assert made.exit_code == 0, made.output
    checked = runner.invoke(main, ["pack", "check", str(tmp_path / "qq")])
    assert checked.exit_code == 0
    assert checked.output.endswith("qq: 0 errors, 0 warnings\n")


def test_a_fault_ends_with_exit_code_1_and_a_bad_path_with_2(tmp_path: Path) -> None:
    runner = CliRunner()
    runner.invoke(main, ["pack", "new", "qq", "--out", str(tmp_path)])
    path = tmp_path / "qq" / "figures" / "output.csv"
    path.write_text(path.read_text("utf-8").replace("428.9", "42.89"), encoding="utf-8")
    checked = runner.invoke(main, ["pack", "check", str(tmp_path / "qq"), "--json"])
    assert checked.exit_code == 1
    told = json.loads(checked.output)
    assert told["errors"] == len(told["faults"]) > 0
    assert {"severity", "code", "file", "row", "column", "value", "expected", "remedy"} <= set(
        told["faults"][0]
    )
    assert runner.invoke(main, ["pack", "check", str(tmp_path / "none")]).exit_code == 2


def test_list_and_show() -> None:
    runner = CliRunner()
    listed = json.loads(runner.invoke(main, ["pack", "list", "--json"]).output)
    assert [each["code"] for each in listed] == list(available_countries())
    for code in available_countries():
        shown = runner.invoke(main, ["pack", "show", code, "--json"])
        assert json.loads(shown.output)["figures"] > 0
    assert "Zedland" in runner.invoke(main, ["pack", "show", "zz"]).output
