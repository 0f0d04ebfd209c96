"""What rules see of a text: its claims, and indexes over them that are built once."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import chain, pairwise
from typing import Any, NamedTuple, TypeVar

from ondiris.audit.confirmation import Confirm, Confirmation, confirmed
from ondiris.audit.facts import Facts
from ondiris.audit.facts import facts as all_facts
from ondiris.audit.lexicon import Lexicon
from ondiris.audit.quoting import quoted
from ondiris.audit.reading import Named, Paragraph, Read
from ondiris.audit.reading.undated import dated
from ondiris.audit.said import Said
from ondiris.audit.wording import Wording
from ondiris.model.claim import CONVERTED, PLAIN, UNTOLD, Claim, Direction, Role
from ondiris.model.finding import Finding, Fix, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.period import Period
from ondiris.model.qualifier import EXACT

Span = tuple[int, int]
Made = TypeVar("Made")

#: Kinds that say by how much something changed.
CHANGES = frozenset((Kind.GROWTH, Kind.MULTIPLE, Kind.POINTS))
RATIOS = frozenset(("pct", "pp", "bp", "fold", "index"))


class Change(NamedTuple):
    """From `start` to `end`, and the change `by` that the text states; numbers of claims, -1 where absent.

    `against` where the sentence holds two amounts against each other, without from and to.
    """

    start: int
    end: int
    by: int = -1
    direction: Direction = UNTOLD
    against: bool = False


class View:
    """`wording` is in the language of the messages; `lexicon_of` gives the words that a text was read with.

    `low` is the text in one case, with plain spaces, sign for sign.
    """

    def __init__(
        self,
        read: Read,
        wording: Wording,
        words_of: Callable[[str], Wording],
        lexicon_of: Callable[[str], Lexicon],
        day: date | None = None,
        confirm: Confirm | None = None,
        facts: Facts | None = None,
        join: "Callable[[View], list[Change]] | None" = None,
    ) -> None:
        self.read, self.wording, self.words_of, self.lexicon_of = read, wording, words_of, lexicon_of
        self.day, self.confirm, self.facts, self._join = day, confirm, facts or all_facts(), join
        self._made: dict[tuple[object, ...], Any] = {}
        # Rules ask for these at every number: attributes, not properties.
        self.text = read.text
        self.low = read.low
        self.claims: Sequence[Claim] = read.claims
        said = Said(read, words_of)
        self.words, self.says, self.holds, self.holding = said.words, said.says, said.holds, said.holding
        self.sentence_holds, self.sentence_holding = said.sentence_holds, said.sentence_holding

    # Indexes

    @cached_property
    def _kinds(self) -> dict[tuple[Kind | None, ...], list[int]]:
        found: dict[tuple[Kind | None, ...], list[int]] = {}
        for number, claim in enumerate(self.claims):
            found.setdefault((claim.kind,), []).append(number)
        return found

    def of_kind(self, *kinds: Kind | None) -> list[int]:
        """The numbers of the claims of these kinds, in the order of the text."""
        found = self._kinds.get(kinds)
        if found is None:
            numbers = [self._kinds.get((kind,), []) for kind in kinds]
            found = self._kinds[kinds] = sorted(chain.from_iterable(numbers))
        return found

    @cached_property
    def _roles(self) -> dict[Role, list[int]]:
        found: dict[Role, list[int]] = {}
        for number, claim in enumerate(self.claims):
            if claim.role is not PLAIN:
                found.setdefault(claim.role, []).append(number)
        return found

    def of_role(self, role: Role) -> list[int]:
        return self._roles.get(role, [])

    @cached_property
    def _starts(self) -> list[int]:
        return [claim.start for claim in self.claims]

    def inside(self, start: int, end: int) -> range:
        """The numbers of the claims that begin between two places of the text."""
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def sentence_of(self, number: int) -> range:
        """The numbers of the claims in the sentence of a claim."""
        return self.sentences[self.claims[number].sentence]

    def inside_sentence(self, sentence: int) -> range:
        """The numbers of the claims in a sentence, which is told by its own number."""
        return self.sentences.get(sentence, range(0))

    @cached_property
    def sentences(self) -> dict[int, range]:
        """The numbers of the claims of each sentence that has one, in the order of the text."""
        told = [claim.sentence for claim in self.claims]
        places = [place for place, sentence in enumerate(told) if not place or sentence != told[place - 1]]
        return {told[one]: range(one, other) for one, other in pairwise([*places, len(told)])}

    @cached_property
    def _period_starts(self) -> list[int]:
        return [named.start for named in self.read.periods]

    def periods_in(self, start: int, end: int) -> Sequence[Named]:
        """The periods that the text names between two of its places."""
        return self.read.periods[
            bisect_left(self._period_starts, start) : bisect_left(self._period_starts, end)
        ]

    def names(self, number: int, period: Period) -> bool:
        """Whether the sentence of a claim names a period in so many words, as no base of a comparison."""
        start, end = self.read.sentences[self.claims[number].sentence]
        return any(named.period == period and not named.relative for named in self.periods_in(start, end))

    def neighbours(self, number: int) -> Iterator[int]:
        """The other claims of the sentence, the nearest first."""
        near = self.sentence_of(number)
        yield from sorted((other for other in near if other != number), key=lambda other: abs(other - number))

    @cached_property
    def changes(self) -> list[Change]:
        """From, to and by, joined where the words leave no doubt which belong together."""
        return self._join(self) if self._join else []

    @cached_property
    def _against(self) -> frozenset[int]:
        """Amounts behind "more than the", which there belongs to the comparison and is no hedge."""
        return frozenset(change.start for change in self.changes if change.against)

    @cached_property
    def conversions(self) -> list[tuple[int, int]]:
        """Pairs (amount, the same amount in another currency), neither of them approximate by words."""
        claims = self.claims
        return [
            (claims[number].pair, number)
            for number in self.of_role(CONVERTED)
            if claims[number].pair >= 0 and claims[number].value > 0 and claims[claims[number].pair].value > 0
        ]

    @cached_property
    def confirmations(self) -> dict[int, Confirmation]:
        """What the figures at hand say, by number of claim; nothing where they do not decide."""
        return confirmed(self.claims, self.confirm, self.sentence) if self.confirm else {}

    def once(self, make: "Callable[..., Made]", *numbers: int) -> Made:
        """What a function makes of this view, or of claims of it, made once for all the rules that ask."""
        key = (make, *numbers)
        try:
            made: Made = self._made[key]
        except KeyError:
            made = self._made[key] = make(self, *numbers)
        return made

    # Words

    def sentence_at(self, place: int) -> int:
        """The number of the sentence that a place of the text stands in."""
        return bisect_right(self.read.sentences, (place, len(self.text))) - 1

    def paragraph_at(self, start: int) -> Paragraph | None:
        """The paragraph around a place of the text; None outside of all."""
        place = bisect_right(self._paragraph_starts, start) - 1
        paragraph = self.read.paragraphs[place] if place >= 0 else None
        return paragraph if paragraph and start < paragraph.end else None

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.read.paragraphs]

    def language(self, claim: Claim) -> str:
        return self.read.paragraphs[claim.paragraph].language

    def before(self, number: int, signs: int = 60) -> str:
        """The words of the sentence before a claim, folded, at most so many signs, a space at both ends."""
        claim = self.claims[number]
        start, begin = claim.start - signs, self.read.sentences[claim.sentence][0]
        # Not `max`, here and below: rules ask so much of each number that its call alone would tell.
        return f" {self.low[start if start > begin else begin : claim.start]} "

    def after(self, number: int, signs: int = 40) -> str:
        """The words of the sentence behind a claim, folded, a space at both ends."""
        claim = self.claims[number]
        end, last = claim.end + signs, self.read.sentences[claim.sentence][1]
        return f" {self.low[claim.end : end if end < last else last]} "

    def paragraph_before(self, number: int, signs: int) -> str:
        """The words of the paragraph before a claim, folded, at most so many signs, a space at both ends."""
        claim = self.claims[number]
        start = max(self.read.paragraphs[claim.paragraph].start, claim.start - signs)
        return f" {self.low[start : claim.start]} "

    def sentence(self, number: int) -> str:
        start, end = self.read.sentences[self.claims[number].sentence]
        return f" {self.low[start:end]} "

    def interval(self, number: int) -> Interval:
        """What rounding alone leaves open of a number, also where it is one end of a from-to."""
        claim = self.claims[number]
        if claim.qualifier is EXACT or number in self._against:
            return claim.rounding
        return claim.interval

    # Findings

    def finding(
        self,
        code: str,
        severity: Severity,
        span: Span,
        claims: Sequence[int] = (),
        evidence: Sequence[str] = (),
        fix: Fix | None = None,
        key: str = "message",
        **values: str,
    ) -> Finding:
        """A finding whose message is that of the rule in audit.toml, with `values` put in."""
        for claim in (self.claims[number] for number in claims):
            bare = quoted(claim.printed, self.lexicon_of(self.language(claim)).stems)
            if bare != claim.printed:
                values = {name: value.replace(claim.printed, bare) for name, value in values.items()}
                evidence = [line.replace(claim.printed, bare) for line in evidence]
        message = self.wording.message(code, key, values)
        return Finding(code, severity, *span, message, tuple(evidence), tuple(claims), fix)

    def unlike(self, code: str, severity: Severity, first: int, second: int, **values: str) -> Finding:
        """A finding at the later of two numbers that should be one."""
        one, other = self.claims[first], self.claims[second]
        evidence = (f"{one.printed} ≠ {other.printed}",)
        told = {"one": one.printed, "other": other.printed, **values}
        place = (other.start, other.end)
        return self.finding(code, severity, place, (first, second), evidence, None, "message", **told)

    def span(self, *numbers: int) -> Span:
        """From the first to the last sign of these claims."""
        return min(self.claims[each].start for each in numbers), max(
            self.claims[each].end for each in numbers
        )

    def spanned(self, numbers: Sequence[int], *periods: Period | None) -> Span:
        """From the first to the last sign of these claims and of these periods, where named there."""
        start, end = self.span(*numbers)
        first = self.read.sentences[min(self.claims[each].sentence for each in numbers)][0]
        last = self.read.sentences[max(self.claims[each].sentence for each in numbers)][1]
        for named in self.periods_in(first, last):
            if named.period in periods:
                start, end = min(start, named.start), max(end, named.end)
        return start, end

    def number(self, value: Decimal | float, digits: int = 4) -> str:
        """A computed number for a reader: so many significant digits, no exponent."""
        return self.wording.number(Decimal(value), digits)

    def period(self, period: Period | None) -> str:
        """A period for a reader; without its year where that is not known, nothing where there is none."""
        return "" if period is None else self.wording.period(period, dated(period))

    def between(self, interval: Interval) -> str:
        """An interval for a reader: `443–450`."""
        return self.wording.between(interval)
