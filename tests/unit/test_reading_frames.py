"""What the numbers of whole sentences mean, frame by frame: tables of sentences, one in each language.

A table holds a sentence and below it, indented, each of its numbers in order: value, unit, kind, direction,
role (with the place of its pair), period, comparison, nature and hedge; `-` for none.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ondiris.audit.api import read_claims
from ondiris.audit.reading.undated import shown
from ondiris.model.claim import Claim

_TABLES = Path(__file__).parent / "reading_frames"


def told(claim: Claim) -> str:
    role = (claim.role or "-") + (f">{claim.pair}" if claim.pair >= 0 else "")
    fields = (
        f"{claim.value:f}", claim.unit or "-", claim.kind or "-", claim.direction or "-", role,
        shown(claim.period) or "-", claim.comparison or "-", claim.nature, claim.qualifier,
    )  # fmt: skip
    return " | ".join(fields)


def rows(language: str) -> Iterator[tuple[str, str, list[str]]]:
    text, expected = "", []
    for line in (_TABLES / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            expected.append(line.strip())
            continue
        if text:
            yield language, text, expected
        text, expected = line, []
    yield language, text, expected


FRAMES = [row for language in ("en", "ru", "kk") for row in rows(language)]


@pytest.mark.parametrize(("language", "text", "expected"), FRAMES, ids=[text for _, text, _ in FRAMES])
def test_frame(language: str, text: str, expected: list[str]) -> None:
    assert [told(claim) for claim in read_claims(text, language=language)] == expected
