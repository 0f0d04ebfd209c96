"""What a briefing tells, before any language: facts made of Figures, periods and codes.

Facts are chosen once; each language only realizes them. So the languages cannot tell different things.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Union

from ondiris.model.document import Line
from ondiris.model.figure import Figure
from ondiris.model.period import Period


@dataclass(frozen=True)
class Name:
    """A thing of the pack by its code: `Name("activities", "C24")`; each language has its forms."""

    table: str
    code: str


@dataclass(frozen=True)
class Said:
    """Words that are there already, such as the name of a row."""

    line: Line


Value = Union[Figure, Period, Name, Said, date, "Fact", "tuple[Value, ...]"]


@dataclass(frozen=True)
class Fact:
    """One thing to say: the template that says it and the values of its slots."""

    template: str
    slots: Mapping[str, Value] = field(hash=False)
    salience: int = 0
    variant: int = 0

    def figures(self) -> Iterator[Figure]:
        for value in self.slots.values():
            yield from _figures(value)


def _figures(value: Value) -> Iterator[Figure]:
    if isinstance(value, Figure):
        yield value
    elif isinstance(value, Fact):
        yield from value.figures()
    elif isinstance(value, tuple):
        for part in value:
            yield from _figures(part)


@dataclass(frozen=True)
class Context:
    """What every template may use beside its slots.

    `companions` holds, per id of an amount of money, the same amount in the other currency; `reference`
    is the period of the document, which a sentence need not name again.
    """

    reference: Period
    companions: Mapping[str, Figure] = field(hash=False)
    slots: Mapping[str, Value] = field(hash=False)
