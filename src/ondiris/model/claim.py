"""The Claim: a Figure read back out of somebody's text, with its place and what its rounding leaves open."""

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.model.qualifier import Qualifier


class Direction(StrEnum):
    """What the words around a number say it did."""

    UP = "up"
    DOWN = "down"
    FLAT = "flat"
    NONE = ""


class Role(StrEnum):
    """What part a number plays in its sentence."""

    PLAIN = ""
    FROM = "from"
    TO = "to"
    BY = "by"
    PLAN = "plan"
    PART = "part"
    WHOLE = "whole"
    CONVERTED = "converted"


UP, DOWN, UNTOLD = Direction.UP, Direction.DOWN, Direction.NONE
PLAIN, FROM, TO, BY = Role.PLAIN, Role.FROM, Role.TO, Role.BY
PART, WHOLE, CONVERTED = Role.PART, Role.WHOLE, Role.CONVERTED


class Subject(NamedTuple):
    """What a number is about, in codes of a pack where the words name one; empty where they do not.

    `words` are the words of the text that said so, for a message.
    """

    indicator: str = ""
    activity: str = ""
    region: str = ""
    product: str = ""
    words: str = ""


_NOTHING = Subject()


# No tuple, as rules read some hundred attributes of each number: those of a tuple take three times as long.
@dataclass(slots=True, match_args=False)
class Claim:
    """One quantity of a text. `text[start:end]` of the source is `printed`, sign and unit words included.

    `value` is in whole units (7.1 trillion is 7.1e12) and exact as printed; `scale` and `decimals` are
    how it was printed. `kind` is None where the text does not tell an index from a growth rate or a share.
    `pair` is the number (in the list of claims) of the amount that this one converts, from which it
    changed, or of which it is a part, according to `role`; -1 for none.
    """

    start: int
    end: int
    printed: str
    value: Decimal
    interval: Interval
    scale: int = 0
    decimals: int = 0
    unit: str = ""
    kind: Kind | None = None
    qualifier: Qualifier = Qualifier.EXACT
    direction: Direction = Direction.NONE
    role: Role = Role.PLAIN
    pair: int = -1
    subject: Subject = _NOTHING
    period: Period | None = None
    comparison: str = ""
    nature: Nature = Nature.ACTUAL
    sentence: int = 0
    paragraph: int = 0
    _rounding: Interval | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def rounding(self) -> Interval:
        """What the printed digits alone leave open; words such as "over" and "about" apart."""
        # Kept, as rules ask for it again and again.
        if self._rounding is None:
            self._rounding = Interval.of_rounding(self.value, self.scale - self.decimals)
        return self._rounding

    @property
    def digits(self) -> str:
        """The printed digits as a whole number, with its sign: 105 of "10.5 million"."""
        return str(int(self.value.scaleb(self.decimals - self.scale)))
