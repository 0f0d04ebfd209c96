"""The Python that the pages offer to copy runs, and does what they say."""

import re
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner

from ondiris.cli import main

ROOT = Path(__file__).parents[2]


def run(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    found = re.search(r"^ *```python\n(.*?)^ *```", text, re.DOTALL | re.MULTILINE)
    assert found is not None
    exec(dedent(found[1]), {})


def test_the_audit_of_one_function(capsys: pytest.CaptureFixture[str]) -> None:
    run("docs/howto/audit.md")
    assert capsys.readouterr().out.startswith("IDX001 ")


def test_a_late_report_to_a_compilation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    given = ["--country", "zz", "--through", "2024-04", "--reports", "2000", "--out", "reports"]
    assert CliRunner().invoke(main, ["generate", "output", *given]).exit_code == 0
    run("docs/howto/compile.md")
    before, after = capsys.readouterr().out.split(" -> ")
    assert float(before) < float(after)
