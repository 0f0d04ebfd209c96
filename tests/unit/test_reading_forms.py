"""The forms that numbers take: cases, endings, hyphens, ranges, halves, words for tens and hundreds."""

from decimal import Decimal
from pathlib import Path

import pytest

from ondiris.audit.api import read_claims

FOLDER = Path(__file__).parent / "reading_forms"
#: Fractions in words have no last digit.
NEARLY = Decimal("0.001")


def _forms() -> list[tuple[str, str, list[tuple[Decimal, str]]]]:
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                text, _, wanted = line.partition(" =>")
                pairs = [pair.split() for pair in wanted.split(";") if pair.strip()]
                told = [(Decimal(value), "" if unit == "-" else unit) for value, unit in pairs]
                found.append((path.name.partition(".")[0], text, told))
    return found


@pytest.mark.parametrize(("language", "text", "wanted"), _forms(), ids=lambda part: str(part)[:40])
def test_a_form_reads_as_its_value_and_unit(
    language: str, text: str, wanted: list[tuple[Decimal, str]]
) -> None:
    got = [(claim.value, claim.unit) for claim in read_claims(text, language=language)]
    assert [unit for _, unit in got] == [unit for _, unit in wanted], got
    assert all(abs(value - right) < NEARLY for (value, _), (right, _) in zip(got, wanted, strict=True)), got


def test_a_verb_that_looks_like_a_product_names_none() -> None:
    """ "Стал" has the letters of "сталь" without its ending."""
    verb, noun = read_claims("Завод стал выпускать 500 тонн. Цех выплавил 300 тонн стали.", language="ru")
    assert (verb.subject.product, noun.subject.product) == ("", "steel")
