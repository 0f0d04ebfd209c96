"""Which period a number is of, and with what it is compared."""

from collections.abc import Sequence

from ondiris.audit.reading.passage import DIGITS, Draft, Passage, Term, When
from ondiris.audit.reading.undated import shown
from ondiris.model.kind import (
    ATTAINMENT,
    CONTRIBUTION,
    GUISES,
    LEVEL,
    POINTS,
    PREVIOUS_PERIOD,
    SAME_PERIOD_OF_PREVIOUS_YEAR,
    SHARE,
)
from ondiris.model.nature import Nature
from ondiris.model.period import Period

_CHANGES = GUISES | {POINTS}
_NEAR, _BOUND, _YEAR = 4, 2, 12
#: How many tokens behind the beginning of a number the word may stand that it is a base.
_NUMBER = 12
#: How far a period that opens a clause may stand before its number.
_CLAUSE = 10
_BREAKS = frozenset(",;(")
_DASHES = frozenset("-–—")
_OPENS = frozenset("-–—:(,=")


class Calendar:
    """The periods of a text so far: the first one it names, the paragraph's last, and its comparison."""

    def __init__(self) -> None:
        self.lead: Period | None = None
        self.current: Period | None = None
        self.comparison = ""
        #: The period that a comparison names.
        self.base: Period | None = None
        self.planned: set[int] = set()
        self._told: set[Period | None] = set()
        #: Whether the first period is a year told as "this year": what follows says how far of it is meant.
        self._open = False

    def paragraph(self) -> None:
        self.current = None
        self.comparison = ""
        self.planned.clear()

    def sentence(self, of: Passage, drafts: Sequence[Draft], whens: Sequence[When]) -> None:
        """Remembers the first period of a sentence that is no date and not what is compared with."""
        base = None
        for when in whens:
            if when.compared:
                base = base or when.period
                continue
            span = when.period.first != when.period.last and when.at not in self.planned
            if span and not (drafts and _aside(of, drafts[0], when)):
                if self.lead is None or (
                    self._open and when.period.months < _YEAR and self.lead.contains(when.period)
                ):
                    # "This year exports are up. In the ten months they came to 5 billion."
                    self.lead, self._open = when.period, when.relative and when.period.months == _YEAR
                self.current = when.period
                self._told.add(when.period)
                return
        if base is not None and drafts:
            self._before(base)

    def _before(self, base: Period) -> None:
        """A sentence that names what it is compared with alone is of the year after, if that was spoken of.

        "In 2023 industry made 46 trillion. Of this, mining made 21.7 trillion, 4.6% more than in 2022."
        """
        after = base.shift_years(1) if 1 < base.first.year <= base.last.year < 9999 else None
        if after in self._told and (self.current or self.lead) != after:
            self.current = after

    def bind(self, of: Passage, drafts: Sequence[Draft], whens: Sequence[When]) -> None:
        """Finds the periods that belong to a plan: "the planned 160,000 for 2024"."""
        if whens:
            for draft in drafts:
                if draft.nature is Nature.PLAN and (when := _behind(of, draft, whens)):
                    self.planned.add(when.at)

    def place(self, of: Passage, draft: Draft, terms: Sequence[Term], whens: Sequence[When]) -> None:
        """Sets the period and the comparison of a number from its sentence, paragraph and text."""
        if whens:
            draft.period = self._period(of, draft, terms, whens)
        else:
            draft.period = self._inherited(draft)
        if draft.kind is LEVEL:
            return
        if draft.kind in _CHANGES:
            draft.comparison = self._comparison(of, draft, terms, whens)
        elif draft.kind is ATTAINMENT:
            draft.comparison = "plan"
        elif draft.kind in (SHARE, CONTRIBUTION):
            draft.comparison = _whole(draft, terms)

    def _period(
        self, of: Passage, draft: Draft, terms: Sequence[Term], whens: Sequence[When]
    ) -> Period | None:
        # "Against 200 billion in 2021": what is compared with has its own period right behind it.
        chosen = None
        if draft.unit_kind != "ratio":
            chosen = _bound_to(of, draft, whens) or _opened(of, draft, whens)
            if chosen is None and _held_against(draft, terms):
                chosen = _behind(of, draft, whens)
        whens = [when for when in whens if not when.compared]
        chosen = chosen or _behind(of, draft, whens)
        spans = [when for when in whens if when.period.first != when.period.last or len(whens) == 1]
        if chosen is None:
            before = [when for when in spans if when.past <= draft.at and not _closed(of, draft, when)]
            before = [when for when in before if not _of_base(of, draft, terms, when)]
            free = [when for when in spans if when.at not in self.planned or draft.nature is Nature.PLAN]
            free = [when for when in free if not _aside(of, draft, when)]
            chosen = before[-1] if before else free[0] if free else None
        if chosen and chosen.period.first == chosen.period.last and self.current:
            return self.current
        if chosen:
            return chosen.period
        return self._inherited(draft)

    def _inherited(self, draft: Draft) -> Period | None:
        """The period of the paragraph, else that of the text; a plan is not of the text's period."""
        if draft.nature is Nature.PLAN and self.current is None:
            return None
        return self.current or self.lead

    def _comparison(self, of: Passage, draft: Draft, terms: Sequence[Term], whens: Sequence[When]) -> str:
        best, nearest = "", 999
        for term in terms:
            base = term.says.get("base", "")
            if base in (SAME_PERIOD_OF_PREVIOUS_YEAR, PREVIOUS_PERIOD):
                distance = term.at - draft.past if term.at >= draft.past else draft.at - term.past
                if distance < nearest:
                    best, nearest = base, distance
        for when in whens:
            if when.compared and not best:
                best, self.base = _against(draft.period, when.period), when.period
        if best:
            self.comparison = best
        return best or self._kept(draft.period)

    def _kept(self, period: Period | None) -> str:
        """The comparison of a number before, if this one can be against that base: as long, and later."""
        if self.comparison in (SAME_PERIOD_OF_PREVIOUS_YEAR, PREVIOUS_PERIOD, ""):
            return self.comparison
        base = self.base
        fits = not (period and base) or (period.months == base.months and period.first > base.last)
        return self.comparison if fits else ""


def _behind(of: Passage, draft: Draft, whens: Sequence[When]) -> When | None:
    """The period that follows a number at once, in the same clause."""
    through = of.lexicon.words["periods.through"]
    for when in whens:
        gap = when.at - draft.past
        if (
            0 <= gap <= _NEAR
            and through.isdisjoint(of.words[draft.past : when.at])
            and _BREAKS.isdisjoint(of.words[draft.past : when.at])
        ):
            return when
    return None


def _bound_to(of: Passage, draft: Draft, whens: Sequence[When]) -> When | None:
    """The period that prepositions alone part from a number, else a sign: "200 in 2021", "in 2021 - 200"."""
    links, put = of.lexicon.words["periods.links"], of.lexicon.words["roles.put"]
    if of.lexicon.words["side"] == "after":
        for when in whens:
            if when.past == draft.at:
                return when  # "2024 жылғы 410 мың тоннадан 2023 жылы"
    for when in whens:
        gap = when.at - draft.past
        if gap == 1 and of.words[draft.past] == "(" and of.word(when.past) == ")":
            return when
        if 0 <= gap <= _BOUND and all(
            word in links and word not in _BREAKS for word in of.words[draft.past : when.at]
        ):
            return when
    for when in whens:
        if 0 < draft.at - when.past <= _BOUND and all(
            word in _OPENS or word in put for word in of.words[when.past : draft.at]
        ):
            if when.compared and _first(of, draft, when, whens):
                continue  # "in 2016 sales fell from 2015 - to 1.01 million"
            return when
    return None


def _first(of: Passage, draft: Draft, when: When, whens: Sequence[When]) -> bool:
    """Whether a number is the first of a sentence that named its own period before the one compared with.

    Where a dash closes it off, it is that of the period compared with: "outdid last January - 312 - and".
    """
    if of.word(draft.past) in _DASHES or not _DASHES.issuperset(of.words[when.past : draft.at]):
        return False
    begin = of.bounds(of.sentence_of(when.at))[0]
    own = any(begin <= each.at < when.at and not each.compared for each in whens)
    return own and not any(of.is_number(at) and at not in of.taken for at in range(begin, when.at))


def _aside(of: Passage, draft: Draft, when: When) -> bool:
    """Whether a period stands behind a semicolon, or in brackets that open behind a number.

    "5.2 tonnes (in 2023 - 5.0)".
    """
    gap = of.words[draft.past : when.at]
    return ("(" in gap and ")" not in gap) or ";" in gap


def _closed(of: Passage, draft: Draft, when: When) -> bool:
    """Whether a bracket that holds a period is closed before a number: "75 (in 2019: 81), or 7% more"."""
    signs = [word for word in of.words[when.past : draft.at] if word in "()"]
    return signs[:1] == [")"]


def _of_base(of: Passage, draft: Draft, terms: Sequence[Term], when: When) -> bool:
    """Whether a period is that of a number which this one is compared with, where the verb comes last.

    "2020 жылғы 2 254 млрд теңгемен салыстырғанда 3 122 млрд теңге болды".
    """
    if of.lexicon.words["side"] != "after" or not of.is_number(when.past):
        return False
    held = range(when.past + 1, min(draft.at, when.past + _NUMBER))
    return any("compared" in term.says and term.at in held for term in terms)


def _held_against(draft: Draft, terms: Sequence[Term]) -> bool:
    """Whether another number is compared with this one: "against the 513,000 counted in 2023"."""
    return any("compared" in term.says and 0 <= draft.at - term.past <= _BOUND for term in terms)


def _opened(of: Passage, draft: Draft, whens: Sequence[When]) -> When | None:
    """A relative period that opens the clause of a number: "2,000 in May; a year before it was 1,800"."""
    for when in whens:
        if not when.relative or not draft.back < when.at < draft.at or when.past > draft.at:
            continue
        if when.compared and of.lexicon.words["side"] == "after":
            continue  # "өсті және былтырғы кезеңмен салыстырғанда 3 122 теңгені құрады"
        before = of.word(when.at - 1)
        opens = not before or when.at in of.sentences or not before[0].isalnum()
        if opens or before in of.lexicon.words["roles.joins"]:
            between = of.words[when.past : draft.at]
            if len(between) <= _CLAUSE and not any(word[0] in DIGITS for word in between):
                return when
    return None


def _against(period: Period | None, other: Period) -> str:
    if period and period.first.year > 1 and period.shift_years(-1) == other:
        return SAME_PERIOD_OF_PREVIOUS_YEAR
    return shown(other)


def _whole(draft: Draft, terms: Sequence[Term]) -> str:
    """What a share is of: a word of the packs' wholes near it."""
    for term in terms:
        gap = term.at - draft.past
        if "whole_of" in term.says and -15 < gap < 6:
            return term.says["whole_of"]
        if "activity" in term.says and 0 < gap < 6 and draft.kind is SHARE:
            return term.says["activity"]
    return ""
