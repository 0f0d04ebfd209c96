"""Which period a number is of, and with what it is compared."""

from collections.abc import Sequence
from dataclasses import dataclass

from ondiris.audit.reading.passage import Draft, Passage, Term, When
from ondiris.model.key import Nature
from ondiris.model.measure import PREVIOUS_PERIOD, SAME_PERIOD_OF_PREVIOUS_YEAR, Kind
from ondiris.model.period import Period

_CHANGES = (Kind.GROWTH, Kind.INDEX, Kind.MULTIPLE, Kind.POINTS)
_NEAR = 4


@dataclass(slots=True)
class Calendar:
    """The periods of a text so far: the first one it names, the paragraph's last, and its comparison."""

    lead: Period | None = None
    current: Period | None = None
    comparison: str = ""

    def paragraph(self) -> None:
        self.current = None
        self.comparison = ""

    def sentence(self, of: Passage, whens: Sequence[When]) -> None:
        """Remembers the first period of a sentence that is no date and not what is compared with."""
        for when in whens:
            if not when.compared and when.period.first != when.period.last:
                self.lead = self.lead or when.period
                self.current = when.period
                return

    def place(self, of: Passage, draft: Draft, terms: Sequence[Term], whens: Sequence[When]) -> None:
        """Sets the period and the comparison of a number from its sentence, paragraph and text."""
        own = [when for when in whens if not when.compared]
        draft.period = self._period(of, draft, own)
        if draft.kind in _CHANGES:
            draft.comparison = self._comparison(of, draft, terms, whens)
        elif draft.kind is Kind.ATTAINMENT:
            draft.comparison = "plan"
        elif draft.kind in (Kind.SHARE, Kind.CONTRIBUTION):
            draft.comparison = _whole(of, draft, terms)

    def _period(self, of: Passage, draft: Draft, whens: Sequence[When]) -> Period | None:
        chosen: When | None = None
        for when in whens:
            gap = when.at - draft.past
            if 0 <= gap <= _NEAR and not {",", ";", "("} & set(of.words[draft.past : when.at]):
                chosen = when
                break
        spans = [when for when in whens if when.period.first != when.period.last or len(whens) == 1]
        if chosen is None:
            before = [when for when in spans if when.past <= draft.at]
            chosen = before[-1] if before else spans[0] if spans else None
        if chosen and chosen.period.first == chosen.period.last and self.current:
            return self.current
        if chosen:
            return chosen.period
        if draft.nature is Nature.PLAN and self.current is None:
            return None
        return self.current or self.lead

    def _comparison(
        self, of: Passage, draft: Draft, terms: Sequence[Term], whens: Sequence[When]
    ) -> str:
        best, nearest = "", 999
        for term in terms:
            base = term.says.get("base", "")
            if base in (SAME_PERIOD_OF_PREVIOUS_YEAR, PREVIOUS_PERIOD):
                distance = term.at - draft.past if term.at >= draft.past else draft.at - term.past
                if distance < nearest:
                    best, nearest = base, distance
        for when in whens:
            if when.compared and not best:
                best = _against(draft.period, when.period)
        if best:
            self.comparison = best
        return best or self.comparison


def _against(period: Period | None, other: Period) -> str:
    if period and period != other and period.shift_years(-1) == other:
        return SAME_PERIOD_OF_PREVIOUS_YEAR
    return str(other)


def _whole(of: Passage, draft: Draft, terms: Sequence[Term]) -> str:
    """What a share is of: a word of the packs' wholes near it."""
    for term in terms:
        if "whole_of" in term.says and -15 < term.at - draft.past < 6:
            return term.says["whole_of"]
    return ""
