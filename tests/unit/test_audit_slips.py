"""Slips of the kinds that were really printed are found, and the same sentences without them are silent."""

from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from ondiris.audit import audit
from ondiris.audit.rules import all_rules


def slips() -> list[tuple[str, str, str]]:
    """Every slip of the files beside this one: family, wrong sentence, right sentence."""
    paths = sorted(Path(__file__).parent.glob("*slips*.py"))
    return [
        slip for path in paths if path.stem != Path(__file__).stem for slip in import_module(path.stem).SLIPS
    ]


def cases() -> list[object]:
    counted: dict[str, int] = {}
    found = []
    for family, wrong, right in slips():
        number = counted[family] = counted.get(family, 0) + 1
        found.append(pytest.param(family, wrong, right, id=f"{family}-{number}"))
    return found


def test_no_slip_is_tested_twice() -> None:
    examples = [text for rule in all_rules() for texts in rule.examples.values() for text in texts["bad"]]
    good = {text for rule in all_rules() for texts in rule.examples.values() for text in texts["good"]}
    bad = {text.replace("[[", "").replace("]]", "") for text in examples}
    counted = Counter((wrong, right) for _, wrong, right in slips())
    assert [pair for pair, times in counted.items() if times > 1] == []
    # What a rule's own examples tell is tested with them.
    assert [wrong for wrong, right in counted if wrong in bad and right in good] == []


@pytest.mark.parametrize(("family", "wrong", "right"), cases())
def test_slip_is_found_and_its_mended_sentence_is_silent(family: str, wrong: str, right: str) -> None:
    told = [(each.code, wrong[each.start : each.end]) for each in audit(wrong).findings]
    assert any(code.startswith(family) for code, _ in told), told
    assert [(each.code, right[each.start : each.end]) for each in audit(right).findings] == []
