"""What kind of number a Figure is, and against what it is measured."""

from dataclasses import dataclass

from ondiris.model.kind import Kind


@dataclass(frozen=True, order=True)
class Measure:
    """A kind and what it refers to; printed `level`, `growth:yoy`, `index:2018`, `share:C`.

    `base` is, for index, growth, multiple and points, the comparison (`yoy`, the same period of the
    previous year; `pop`, the previous period of the same length; or a period such as `2018`); for a
    share or a contribution, the whole (an activity code, or a word of the pack's `wholes`);
    for attainment `plan`; empty for a level.
    """

    kind: Kind
    base: str = ""

    def __post_init__(self) -> None:
        if (self.kind is Kind.LEVEL) == bool(self.base):
            raise ValueError(f"a measure of kind {self.kind} {'has no' if self.base else 'needs a'} base")

    @classmethod
    def parse(cls, text: str) -> "Measure":
        """Read `growth:yoy`. Raises ValueError naming the text and the kinds there are."""
        name, _, base = text.partition(":")
        if name not in set(Kind):
            raise ValueError(f"not a measure: {text!r}; the kinds are {', '.join(Kind)}")
        return cls(Kind(name), base)

    def __str__(self) -> str:
        return f"{self.kind}:{self.base}" if self.base else str(self.kind)
