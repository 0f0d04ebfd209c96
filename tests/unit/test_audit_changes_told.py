"""Changes as many writers tell them: wrong ones are found, right ones and chance fits are silent."""

import pytest
from changes_told import BY_CHANCE, CHANGES

from ondiris.audit import audit
from ondiris.model.finding import Severity


def told(text: str, language: str) -> list[str]:
    found = audit(text, language=language).findings
    return [each.code for each in found if each.severity is not Severity.NOTE]


@pytest.mark.parametrize(("language", "code", "wrong", "right"), CHANGES)
def test_wrong_change_is_told_and_right_one_silent(language: str, code: str, wrong: str, right: str) -> None:
    assert code in told(wrong, language)
    assert told(right, language) == []


@pytest.mark.parametrize(("language", "text"), BY_CHANCE)
def test_chance_is_no_error(language: str, text: str) -> None:
    assert told(text, language) == []
