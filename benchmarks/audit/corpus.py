"""What the auditor is tried on: texts with one planted error each, and clean texts. The same at every run."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from benchmarks.audit import labelled, written
from benchmarks.audit.briefings import LANGUAGES, Printed, documents, prose, sections, whole
from benchmarks.audit.planting import Edit, planted
from benchmarks.audit.written import Error

#: Errors planted in composed texts, of a family in a language; those in written paragraphs come on top.
QUOTA = 12


@dataclass(frozen=True)
class Clean:
    id: str
    language: str
    group: str
    text: str
    part: str = "dev"


@cache
def composed() -> tuple[tuple[Printed, ...], tuple[Clean, ...]]:
    """The prose of all briefings, to plant in, and what of them has to stay silent."""
    to_plant, silent = [], []
    for name, document in documents():
        told = prose(name, document)
        to_plant.append(told)
        parts = [whole(name, document)]
        if document.kind == "briefing":
            parts += sections(name, document)
        silent += [Clean(part.id, part.language, "briefings", part.text) for part in parts]
    return tuple(to_plant), tuple(silent)


@cache
def errors() -> tuple[Error, ...]:
    """Every text with one error."""
    found = [error for language in LANGUAGES for error in written.errors(language)]
    edits: dict[tuple[str, str], list[tuple[Printed, list[Edit]]]] = {}
    for printed in composed()[0]:
        for family, options in planted(printed).items():
            if options:
                edits.setdefault((family, printed.language), []).append((printed, options))
    for (family, language), places in sorted(edits.items(), key=lambda item: item[0]):
        found += _chosen(family, language, places)
    return tuple(found)


def _chosen(family: str, language: str, places: list[tuple[Printed, list[Edit]]]) -> Iterator[Error]:
    """One edit of each text in random order, then a second one, until there are enough."""
    dice = random.Random(f"{family} {language}")
    places = [(printed, dice.sample(options, len(options))) for printed, options in places]
    dice.shuffle(places)
    rounds = max(len(options) for _, options in places)
    everything = [
        (printed, options[turn])
        for turn in range(rounds)
        for printed, options in places
        if turn < len(options)
    ]
    for printed, (start, end, words, families) in everything[:QUOTA]:
        text = printed.text[:start] + words + printed.text[end:]
        name = f"{printed.id}/{family}/{start}"
        yield Error(name, language, family, families, text, start, start + len(words))


def further_errors(further: str) -> tuple[Error, ...]:
    """The errors of a further set's paragraphs, which stand in no total."""
    return tuple(error for language in LANGUAGES for error in written.errors(language, further))


@cache
def clean_texts() -> tuple[Clean, ...]:
    """Every text in which nothing is wrong, by group: briefings, paragraphs, other subjects, sentences."""
    found = list(composed()[1])
    for language in LANGUAGES:
        others = written.clean_paragraphs(language)
        found += _numbered(language, "paragraphs", map(written.clean, written.paragraphs(language)), "dev")
        found += _numbered(language, "other subjects", others, "dev")
        for part in labelled.PARTS:
            found += _sentences(language, part)
        for seed in range(5):
            mixed = random.Random(seed).sample(others, len(others))
            found.append(Clean(f"long/{language}/{seed}", language, "long", "\n\n".join(mixed)))
    return tuple(found)


def further_texts(further: str) -> tuple[Clean, ...]:
    """The texts of a further set in which nothing is wrong, which stand in no total."""
    found: list[Clean] = []
    for language in LANGUAGES:
        found += _numbered(
            language, "paragraphs", map(written.clean, written.paragraphs(language, further)), further
        )
        found += _numbered(language, "clean", written.clean_paragraphs(language, further), further)
        found += _sentences(language, further)
    return tuple(found)


def _sentences(language: str, part: str) -> list[Clean]:
    return _numbered(language, "sentences", (text.text for text in labelled.texts(language, part)), part)


def _numbered(language: str, group: str, texts: Iterable[str], part: str) -> list[Clean]:
    return [
        Clean(f"{part}/{group}/{language}/{number}", language, group, text, part)
        for number, text in enumerate(texts, 1)
    ]
