"""Right sentences near the edge of a rule raise no error and no warning; one a line in edges/LANGUAGE.txt."""

from pathlib import Path

import pytest

from ondiris.audit import audit
from ondiris.model.finding import Severity

HERE = Path(__file__).parent / "edges"
SENTENCES = [
    (language, sentence)
    for language in ("en", "ru", "kk")
    for sentence in (HERE / f"{language}.txt").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_a_right_sentence_raises_no_flag(language: str, sentence: str) -> None:
    flags = [
        each for each in audit(sentence, language=language).findings if each.severity is not Severity.NOTE
    ]
    assert [(each.code, sentence[each.start : each.end]) for each in flags] == []
