"""What reading knows of one paragraph: its tokens, its phrases, and the numbers found in it so far."""

from bisect import bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.lexicon import Lexicon
from ondiris.model.claim import Direction, Role
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.model.qualifier import Qualifier

DIGITS = frozenset("0123456789")


class Term:
    """A phrase of the lexicon: tokens `at` to before `past`, and all that it may say (kind -> value)."""

    __slots__ = ("at", "past", "says")

    def __init__(self, at: int, past: int, says: dict[str, str]) -> None:
        self.at = at
        self.past = past
        self.says = says


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class When:
    """A period named in tokens `at` to before `past`; `compared` where it is what is compared with."""

    at: int
    past: int
    period: Period
    compared: bool = False
    relative: bool = False


class Part(NamedTuple):
    """A piece of a period; `kind` is day, month, months, quarter, half, year or when."""

    kind: str
    at: int
    past: int
    first: int
    last: int = 0


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Draft:
    """A quantity being understood; tokens `at` to before `past` are printed, `head` is the numeral."""

    at: int
    past: int
    head: int
    value: Decimal
    scale: int = 0
    decimals: int = 0
    unit: str = ""
    scaled: bool = False
    spoken: bool = False
    #: Whether it is a part in words, as in "by a third".
    fraction: bool = False
    negative: bool = False
    #: Whether a plus or minus is printed that says what way a change went.
    signed: bool = False
    unit_kind: str = ""
    noun: str = ""
    case: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    kind: Kind | None = None
    qualifier: Qualifier = Qualifier.EXACT
    hedge: Qualifier | None = None
    direction: Direction = Direction.NONE
    role: Role = Role.PLAIN
    pair: int = -1
    nature: Nature = Nature.ACTUAL
    comparison: str = ""
    period: Period | None = None
    #: The token at which hedges and prepositions before the number begin.
    lead: int = 0
    sentence: int = 0
    #: The clause ends before and behind, and the verb of change.
    back: int = -1
    front: int = 0
    change_at: int = -1


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Passage:
    """One paragraph. `sentences` are the token numbers that its sentences end before.

    `marked` are the tokens that have flags (see lexicon.marks), `breaks` those that end a clause, `hedges`
    those that may hedge the number before them, `taken` those that write no quantity (periods, addresses);
    `impossible` are the tokens from, to before, of periods that no year has;
    at `phrased` ones begins a comparison or a relative period, which is no unit: "900 a year earlier".
    """

    text: str
    folded: str
    start: int
    end: int
    lexicon: Lexicon
    words: list[str]
    stems: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    marked: list[tuple[int, int]]
    breaks: list[int]
    hedges: list[int]
    terms: list[Term] = field(default_factory=list)
    whens: list[When] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    impossible: list[tuple[int, int]] = field(default_factory=list)
    phrased: set[int] = field(default_factory=set)

    def touches(self, at: int) -> bool:
        """Whether nothing stands between this token and the next one."""
        return at + 1 < len(self.words) and self.ends[at] == self.starts[at + 1]

    def sentence_of(self, at: int) -> int:
        return bisect_right(self.sentences, at)

    def bounds(self, sentence: int) -> tuple[int, int]:
        """The tokens of a sentence: from, to before."""
        return (self.sentences[sentence - 1] if sentence else 0), self.sentences[sentence]

    def is_number(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at][0] in DIGITS

    def word(self, at: int) -> str:
        """The word there, empty beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def capital(self, at: int) -> bool:
        return self.text[self.starts[at]].isupper()
