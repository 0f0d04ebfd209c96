"""Quantities are read as labelled: value and unit, in three languages, on sentences others wrote."""

import audit_benchmark  # noqa: F401
import pytest
from benchmarks.audit.labelled import FURTHER, LANGUAGES, PARTS, required, texts
from benchmarks.audit.quantities import measured

ENOUGH = {"en": 400, "ru": 300, "kk": 200}
F1 = {"en": 0.97, "ru": 0.95, "kk": 0.93}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_set_is_as_large_as_promised_and_half_of_it_unseen(language: str) -> None:
    assert required(language) >= ENOUGH[language]
    assert required(language, ["heldout"]) >= required(language) / 2


@pytest.mark.parametrize("part", [*PARTS, *FURTHER])
@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_hold_what_is_labelled_once(language: str, part: str) -> None:
    all_texts = texts(language, part)
    assert len({text.text for text in all_texts}) == len(all_texts)
    for text in all_texts:
        for one, other in zip(text.labels, text.labels[1:], strict=False):
            # Only the two ends of a range share their place.
            assert one.end <= other.start or (one.start, one.end) == (other.start, other.end), text.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_value_and_unit_are_right(language: str) -> None:
    scores = measured(language)
    both = scores["both"]
    told = "\n".join(scores["dev"].wrong)  # what is held out stays unseen
    parts = ", ".join(f"{part} {score.f1:.3f}" for part, score in scores.items())
    assert both.f1 >= F1[language], f"F1 {parts}; read wrong in the dev part:\n{told}"
