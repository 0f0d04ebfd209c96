"""The Python that the pages offer to copy runs, and does what they say."""

import re
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parents[2]


def test_the_audit_of_one_function(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs/howto/audit.md").read_text("utf-8")
    found = re.search(r"^ *```python\n(.*?)^ *```", page, re.DOTALL | re.MULTILINE)
    assert found is not None
    exec(dedent(found[1]), {})
    assert capsys.readouterr().out.startswith("IDX001 ")
