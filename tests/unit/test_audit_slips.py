"""Slips of the kinds that were really printed are found, and the same sentences without them are silent."""

from importlib import import_module
from pathlib import Path

import pytest

from ondiris.audit import audit


def cases() -> list[object]:
    """Every slip of the files beside this one: family, wrong sentence, right sentence."""
    counted: dict[str, int] = {}
    found = []
    for path in sorted(Path(__file__).parent.glob("*slips*.py")):
        if path.stem == Path(__file__).stem:
            continue
        for family, wrong, right in import_module(path.stem).SLIPS:
            number = counted[family] = counted.get(family, 0) + 1
            found.append(pytest.param(family, wrong, right, id=f"{family}-{number}"))
    return found


@pytest.mark.parametrize(("family", "wrong", "right"), cases())
def test_slip_is_found_and_its_mended_sentence_is_silent(family: str, wrong: str, right: str) -> None:
    told = [(each.code, wrong[each.start : each.end]) for each in audit(wrong).findings]
    assert any(code.startswith(family) for code, _ in told), told
    assert [(each.code, right[each.start : each.end]) for each in audit(right).findings] == []
