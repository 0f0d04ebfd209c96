"""`ondiris claims` on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ondiris.cli import main


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ONDIRIS_CACHE", str(tmp_path / "cache"))


def test_json(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("In January-April 2024 exports rose by 5.2% to $16 billion.", "utf-8")
    result = CliRunner().invoke(main, ["claims", str(text), "--json"])
    assert result.exit_code == 0
    growth, level = json.loads(result.stdout)
    assert growth | {"printed": "5.2%", "value": "5.2", "low": "5.15", "unit": "pct", "pair": 1} == growth
    assert (
        level | {"value": "16000000000", "unit": "USD", "role": "to", "period": "2024-01..2024-04"} == level
    )
    assert (level["line"], level["column"], level["indicator"]) == (1, 47, "exports")


def test_table_from_standard_input_in_each_language() -> None:
    said = "Өндіріс 5,2%-ға өсті."
    result = CliRunner().invoke(main, ["claims", "-", "--lang", "kk"], input=said.encode())
    assert result.exit_code == 0
    assert "5,2%-ға" in result.stdout
    assert "1 quantity" in result.stderr


def test_no_quantity_is_exit_code_1() -> None:
    assert CliRunner().invoke(main, ["claims", "-"], input=b"Nothing here.").exit_code == 1


@pytest.mark.parametrize("options", [["nowhere.txt"], ["-", "--country", "none"]])
def test_bad_input_is_exit_code_2(options: list[str]) -> None:
    result = CliRunner().invoke(main, ["claims", *options], input=b"5%")
    assert result.exit_code == 2
    assert result.stderr.startswith("error: ")


def test_a_changed_or_broken_cache_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    first = CliRunner().invoke(main, ["claims", "-", "--json"], input=b"Output grew 5%.")
    (kept,) = folder.iterdir()
    kept.write_bytes(b"broken")
    from ondiris.audit.lexicon import load_lexicon

    load_lexicon.cache_clear()
    again = CliRunner().invoke(main, ["claims", "-", "--json"], input=b"Output grew 5%.")
    assert first.stdout == again.stdout != ""


def test_another_version_does_not_read_what_this_one_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ondiris.audit.lexicon import load, load_lexicon

    load_lexicon("en", cache_folder=tmp_path / "kept")
    other = tmp_path / "build.py"
    other.write_text("another version", "utf-8")
    monkeypatch.setattr(load, "CODE", [other])
    load_lexicon.cache_clear()
    load_lexicon("en", cache_folder=tmp_path / "kept")
    load_lexicon.cache_clear()
    assert len(list((tmp_path / "kept").iterdir())) == 2
