"""The labelled quantities: reading the files and scoring what a reader found in their texts.

The rules of labelling are in quantities/README.md. A reader's quantity is right where its place overlaps
the label's, its value is equal and its unit is one the label accepts; each label is matched once.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "quantities"
LANGUAGES = ("en", "ru", "kk")
PARTS = ("dev", "heldout")

#: Sets written later, each by somebody who knew nothing of the auditor. They stand in no total; a set may
#: lack a language or quantities; the sixth and the dense one are of clean texts alone, `trades` is of
#: quantities alone.
FURTHER = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "dense",
    "trades",
)

#: What may be looked at while the auditor is worked on; the rest is only measured.
LOOKED_AT = frozenset({"dev", *FURTHER}) - {"twelfth", "sixteenth"}

# Things counted by a noun that is no unit: what a reader calls "just a number of things" is its affair.
COUNTS = frozenset({"count", "pcs", "items", ""})


@dataclass(frozen=True)
class Label:
    """A quantity as labelled; `optional` ones count neither when found nor when missed."""

    start: int
    end: int
    value: Decimal
    units: frozenset[str]
    kind: str
    optional: bool


@dataclass(frozen=True)
class Text:
    id: str
    style: str
    text: str
    labels: tuple[Label, ...]
    ignored: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Found:
    """A quantity as a reader found it."""

    start: int
    end: int
    value: Decimal
    unit: str


Reader = Callable[[str, str], list[Found]]
"""Text and language to what was found."""


@dataclass
class Score:
    hits: int = 0
    misses: int = 0
    extras: int = 0
    by_kind: dict[str, list[int]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hits / max(1, self.hits + self.extras)

    @property
    def recall(self) -> float:
        return self.hits / max(1, self.hits + self.misses)

    @property
    def f1(self) -> float:
        return 2 * self.hits / max(1, 2 * self.hits + self.misses + self.extras)

    def __add__(self, other: "Score") -> "Score":
        kinds = {kind: list(counts) for kind, counts in self.by_kind.items()}
        for kind, counts in other.by_kind.items():
            mine = kinds.setdefault(kind, [0, 0])
            mine[0] += counts[0]
            mine[1] += counts[1]
        return Score(
            self.hits + other.hits,
            self.misses + other.misses,
            self.extras + other.extras,
            kinds,
            self.wrong + other.wrong,
        )


@cache
def texts(language: str, part: str) -> tuple[Text, ...]:
    """The labelled texts of a language; `part` is `dev`, `heldout` or a further set."""
    path = FOLDER / f"{language}.{part}.jsonl"
    if part in FURTHER and not path.exists():
        return ()
    return tuple(_text(json.loads(line)) for line in path.read_text("utf-8").splitlines())


def _text(row: dict) -> Text:  # type: ignore[type-arg]
    labels, ignored = [], []
    for entry in row["quantities"]:
        start, end = entry["start"], entry["start"] + len(entry["printed"])
        if row["text"][start:end] != entry["printed"]:
            raise ValueError(f"{row['id']}: {entry['printed']!r} is not at {start}")
        if entry.get("ignore"):
            ignored.append((start, end))
            continue
        units = {entry["unit"], *entry.get("also", ())}
        if "count" in units:
            units |= COUNTS
        if "index" in units:
            units |= {""}
        if entry["kind"] == "other":  # a unit no pack has a code for: to leave it open is right as well
            units |= {""}
        value = Decimal(entry["value"])
        optional = bool(entry.get("optional"))
        labels.append(Label(start, end, value, frozenset(units), entry["kind"], optional))
    return Text(row["id"], row["style"], row["text"], tuple(labels), tuple(ignored))


def required(language: str, parts: Iterable[str] = PARTS) -> int:
    """How many quantities of a language have to be found."""
    return sum(
        not label.optional for part in parts for text in texts(language, part) for label in text.labels
    )


def score(language: str, part: str, reader: Reader, unitless: frozenset[str] = frozenset()) -> Score:
    """Compare a reader with a part of a language's labels; the units `unitless` may be left out by it."""
    total = Score()
    for text in texts(language, part):
        if unitless:
            text = _lenient(text, unitless)
        _compare(text, reader(text.text, language), total)
    return total


def _lenient(text: Text, unitless: frozenset[str]) -> Text:
    labels = (
        replace(label, units=label.units | {""}) if label.units & unitless else label for label in text.labels
    )
    return replace(text, labels=tuple(labels))


def _compare(text: Text, found: list[Found], total: Score) -> None:
    left = list(found)
    # All exact matches first, so that the two ends of "4.5-5%" do not take each other's place.
    for label in text.labels:
        match = next((one for one in left if _overlap(label, one) and _same(label, one)), None)
        if match is not None:
            left.remove(match)
        if label.optional:
            continue
        counts = total.by_kind.setdefault(label.kind, [0, 0])
        counts[1] += 1
        if match is not None:
            total.hits += 1
            counts[0] += 1
        else:
            total.misses += 1
            near = [f"{one.value:f} {one.unit}" for one in found if _overlap(label, one)]
            wanted = f"{label.value:f} {'|'.join(sorted(label.units))}"
            printed = text.text[label.start : label.end]
            total.wrong.append(
                f"{text.id} {label.kind}: {printed!r} wanted {wanted}, got {near} in: {text.text}"
            )
    free = [*text.ignored, *((label.start, label.end) for label in text.labels if label.optional)]
    for one in left:
        if any(start < one.end and one.start < end for start, end in free):
            continue
        total.extras += 1
        if not any(_overlap(label, one) for label in text.labels):
            printed = text.text[one.start : one.end]
            total.wrong.append(f"{text.id} extra: {printed!r} = {one.value:f} {one.unit} in: {text.text}")


def _overlap(label: Label, one: Found) -> bool:
    return label.start < one.end and one.start < label.end


def _same(label: Label, one: Found) -> bool:
    # "1.8 tonnes per hectare" may be read as tonnes or as tonnes per hectare.
    return label.value == one.value and (
        one.unit in label.units or one.unit.partition("-per-")[0] in label.units
    )
