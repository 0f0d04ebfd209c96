"""Planted errors are found and clean texts left alone, in three languages and at least fourteen families."""

from collections import Counter

import audit_benchmark  # noqa: F401
import pytest
from benchmarks.audit import written
from benchmarks.audit.corpus import clean_texts, errors, further_errors, further_texts
from benchmarks.audit.labelled import FURTHER, LOOKED_AT
from benchmarks.audit.planted import Report, measured, try_clean

LANGUAGES = ("en", "ru", "kk")
#: At least so many errors of each family, paragraphs and clean texts a language; the third set is small.
FURTHER_SIZES = {
    "second": (5, 45, 40),
    "third": (1, 8, 5),
    "fourth": (5, 50, 50),
    "fifth": (4, 35, 30),
    "seventh": (3, 32, 26),
    "eighth": (1, 31, 43),
    "ninth": (2, 14, 20),
    "tenth": (3, 27, 38),
    "eleventh": (2, 27, 46),
    "twelfth": (4, 34, 24),
    "thirteenth": (4, 33, 32),
    "fourteenth": (3, 32, 32),
    "fifteenth": (3, 31, 31),
    "sixteenth": (4, 30, 45),
}
#: The aim, reached on the first set; docs/explanation/audit-measured.md tells of the others.
REACHED = 0.90


@pytest.fixture(scope="module")
def report() -> Report:
    return measured()


def test_there_are_enough_errors_of_enough_families() -> None:
    planted = errors()
    assert len(planted) >= 600
    assert len({error.family for error in planted}) >= 14
    assert {error.language for error in planted} == set(LANGUAGES)
    assert len({error.id for error in planted}) == len(planted)
    assert all(
        error.text[error.start : error.end].strip() or error.family in ("EMP", "CMP") for error in planted
    )


@pytest.mark.parametrize("further", FURTHER)
def test_further_errors_spread_over_all_families_of_all_languages(further: str) -> None:
    planted = Counter((error.family, error.language) for error in further_errors(further))
    languages = [language for language in LANGUAGES if written.paragraphs(language, further)]
    if not languages:
        pytest.skip(f"the {further} set has clean texts only")
    assert len({family for family, _ in planted}) == 15
    assert len(planted) == 15 * len(languages)
    least, paragraphs, clean = FURTHER_SIZES[further]
    assert min(planted.values()) >= least
    groups = Counter((text.group, text.language) for text in further_texts(further))
    for language in languages:
        assert groups["paragraphs", language] >= paragraphs
        assert groups["clean", language] >= clean


def test_no_text_is_there_twice() -> None:
    ids = [text.id for text in (*clean_texts(), *errors())]
    ids += [text.id for part in FURTHER for text in (*further_texts(part), *further_errors(part))]
    assert len(ids) == len(set(ids))


def test_there_are_enough_clean_texts() -> None:
    assert len(clean_texts()) >= 600
    groups = Counter((text.group, text.language) for text in clean_texts())
    assert sum(groups["other subjects", language] for language in LANGUAGES) >= 60
    for language in LANGUAGES:
        assert len(written.paragraphs(language)) >= 40


def test_no_fewer_planted_errors_are_found_than_before(report: Report) -> None:
    families = {
        f"{family} {language}: {report.found[family, language]} of {count}"
        for (family, language), count in report.planted.items()
        if report.found[family, language] < count
    }
    told = "\n".join([*sorted(families), *report.misses])
    assert report.recall >= REACHED, f"recall {report.recall:.1%}\n{told}"


def test_flags_point_at_the_error(report: Report) -> None:
    assert report.precision >= 0.95, f"precision {report.precision:.1%}\n" + "\n".join(report.stray)


def test_clean_texts_are_left_alone(report: Report) -> None:
    rate = report.false_per_10_000_words
    assert rate <= 1, f"{rate:.2f} false flags in 10,000 words\n" + "\n".join(report.stray)


def test_clean_texts_of_strangers_are_left_alone() -> None:
    """In the sets that have been looked at; audit-measured.md of the docs tells of the others."""
    flagged, words, stray = 0, 0, list[str]()
    for further in sorted(LOOKED_AT.intersection(FURTHER)):
        found = Report()
        for clean in further_texts(further):
            try_clean(clean, found)
        flagged, words = flagged + found.clean_flags.total(), words + found.words.total()
        stray += found.stray
    assert words > 50_000
    assert flagged <= words / 10_000, "\n".join(stray)


def test_texts_on_other_subjects_raise_almost_nothing(report: Report) -> None:
    groups = ("other subjects", "long")
    flagged = sum(count for (_, group, _), count in report.clean_flags.items() if group in groups)
    words = sum(count for (group, _), count in report.words.items() if group in groups)
    assert flagged <= words / 10_000, "\n".join(report.stray)
