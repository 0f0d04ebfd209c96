"""A text becomes Claims: paragraph by paragraph, sentence by sentence, in one pass."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ondiris.audit.fold import folded
from ondiris.audit.lexicon import Lexicon
from ondiris.audit.reading.amounts import find_amounts
from ondiris.audit.reading.dateline import year_of_dateline
from ondiris.audit.reading.declaring import declare
from ondiris.audit.reading.headings import head_units
from ondiris.audit.reading.inheriting import inherit
from ondiris.audit.reading.kinds import bases_of, indices_of, parallels_of, points_of, read_kind
from ondiris.audit.reading.lasting import is_measured
from ondiris.audit.reading.leaving import interval_of
from ondiris.audit.reading.minor import minor_units
from ondiris.audit.reading.natures import PLANNED, read_nature
from ondiris.audit.reading.neighbours import read_after, read_before, read_case, read_change
from ondiris.audit.reading.pairs import pair
from ondiris.audit.reading.paragraphs import address_signs, language_of, masked, paragraphs, year_of
from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.audit.reading.periods import find_periods
from ondiris.audit.reading.quiet import quiet_sentences
from ondiris.audit.reading.ranges import join_ranges
from ondiris.audit.reading.subjects import Memory, is_verb, read_subject, remember
from ondiris.audit.reading.timing import Calendar
from ondiris.audit.reading.tokens import find_terms, passage
from ondiris.model.claim import DOWN, UP, Claim, Direction, Subject
from ondiris.model.period import Period

#: Is told how far a long work is: `reading` or `checking`, how much is done, and of how much.
Progress = Callable[[str, int, int], None]
_MOVES = {"up": UP, "down": DOWN}


class Paragraph(NamedTuple):
    """A stretch of the text that was read as one; offsets into the text, and its language."""

    start: int
    end: int
    language: str


class Named(NamedTuple):
    """A period that the text names at an offset; `compared` where it is only what is compared with."""

    start: int
    end: int
    period: Period
    compared: bool
    relative: bool


class Move(NamedTuple):
    """A word that tells a rise or a fall, and the sentence it stands in; offsets into the text."""

    start: int
    end: int
    direction: Direction
    sentence: int


@dataclass(slots=True, eq=False, repr=False, match_args=False)
class Read:
    """What was read: the claims in the order of the text, and where its sentences and paragraphs lie.

    `low` is the text in one case and with plain spaces, sign for sign. `Claim.sentence` and
    `Claim.paragraph` are places in these lists; a sentence is (start, end). `periods` are those that the
    text names, in its order; `impossible` where it names one that no year has.
    """

    text: str
    low: str
    claims: list[Claim] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    periods: list[Named] = field(default_factory=list)
    impossible: list[tuple[int, int]] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)


def read_text(
    text: str,
    lexicon_of: Callable[[str], Lexicon],
    language: str | None = None,
    today: date | None = None,
    progress: Progress | None = None,
) -> Read:
    """Every quantity of a text. `lexicon_of` gives the lexicon of a language; `language` fixes it for all."""
    low = folded(text)
    found = Read(text, low)
    signs = address_signs(low)
    memory = Memory()
    calendar = Calendar()
    usual = language or language_of(low, "")
    words = lexicon_of(usual).words
    bases = (words[f"periods.{table}"] for table in ("same_before", "same_behind", "than_before"))
    year = today.year if today else year_of(low, *bases)
    this_year = 0 if today else year_of_dateline(low, lexicon_of(usual).months)
    known: dict[str, Lexicon] = {}
    for start, end in paragraphs(low, text):
        spoken = language or language_of(low[start : min(end, start + 400)], usual)
        lexicon = known.get(spoken)
        if lexicon is None:
            lexicon = known[spoken] = lexicon_of(spoken)
        # The first activity of a text is kept for all that follows.
        quiet = lexicon.quiet if memory.lead else lexicon.nameless
        sentences = quiet_sentences(text, low, start, end, lexicon, quiet)
        if sentences is None:
            of = passage(text, low, start, end, lexicon)
            of.taken = masked(of, signs)
            _read_passage(of, found, memory, calendar, today, (year, this_year or year))
        else:
            found.sentences += sentences
        found.paragraphs.append(Paragraph(start, end, spoken))
        if progress:
            progress("reading", end, len(text))
    return found


def _read_passage(
    of: Passage,
    found: Read,
    memory: Memory,
    calendar: Calendar,
    today: date | None,
    years: tuple[int, int],
) -> None:
    first, base = len(found.claims), len(found.sentences)
    memory.paragraph()
    calendar.paragraph()
    of.terms = find_terms(of.stems, of.lexicon.terms)
    if not of.lexicon.words["subjects.verbs"].isdisjoint(of.words):
        of.terms = [term for term in of.terms if not is_verb(of, term.at)]
    of.terms = [term for term in of.terms if not is_measured(of, term)]
    of.phrased = {term.at for term in of.terms if "base" in term.says or "when" in term.says}
    of.whens = find_periods(of, today, years, calendar.lead)
    drafts = _amounts(of, memory)
    subjects = _understand(of, drafts, memory, calendar)
    if drafts:
        bases_of(drafts)
        indices_of(drafts)
        parallels_of(drafts)
        points_of(of, drafts)
        pair(of, drafts, of.terms)
    for draft, subject in zip(drafts, subjects, strict=True):
        found.claims.append(_claim(of, draft, subject, first, base, len(found.paragraphs)))
    _note(of, found, base)


def _amounts(of: Passage, memory: Memory) -> list[Draft]:
    """The quantities of a passage, with the units that they share with what stands beside or above them."""
    drafts = find_amounts(of)
    declare(of, drafts, memory.declared)
    if len(drafts) > 1:
        drafts = join_ranges(of, drafts)
    if drafts and (":" in of.words or "|" in of.words):
        drafts = head_units(of, drafts)
    inherit(of, drafts)
    return minor_units(of, drafts)


def _note(of: Passage, found: Read, base: int) -> None:
    """Keeps the sentences, words of change and periods of a passage; `base` sentences were before."""
    begin = 0
    for past in of.sentences:
        found.sentences.append((of.starts[begin], of.ends[past - 1]))
        begin = past
    for term in of.terms:
        if direction := _MOVES.get(term.says.get("change", "")):
            place = of.starts[term.at], of.ends[term.past - 1]
            found.moves.append(Move(*place, direction, base + of.sentence_of(term.at)))
    for when in of.whens:
        place = of.starts[when.at], of.ends[when.past - 1]
        found.periods.append(Named(*place, when.period, when.compared, when.relative))
    found.impossible += [(of.starts[at], of.ends[past - 1]) for at, past in of.impossible]


def _understand(of: Passage, drafts: Sequence[Draft], memory: Memory, calendar: Calendar) -> list[Subject]:
    """Reads the context of every draft, sentence by sentence; terms are in the order of the text."""
    subjects: list[Subject] = []
    at_draft = at_term = at_when = 0
    terms, whens = of.terms, of.whens
    for sentence, past in enumerate(of.sentences):
        first_term, first_when, first_draft = at_term, at_when, at_draft
        while at_term < len(terms) and terms[at_term].at < past:
            at_term += 1
        while at_when < len(whens) and whens[at_when].at < past:
            at_when += 1
        while at_draft < len(drafts) and drafts[at_draft].head < past:
            at_draft += 1
        own, when = terms[first_term:at_term], whens[first_when:at_when]
        inside = drafts[first_draft:at_draft]
        if not inside:
            # Most sentences of most texts have no number: what they name may be that of numbers behind them.
            if when:
                calendar.sentence(of, inside, when)
            if own:
                remember(own, memory, sentence == 0, past)
            continue
        place = 0
        places = []
        told = set[str]().union(*[term.says for term in own])
        for draft in inside:
            while place < len(own) and own[place].at < draft.past:
                place += 1
            places.append(place)
            draft.sentence = sentence
            _bound(of, draft)
            _read_one(of, draft, own, place, told)
        calendar.bind(of, inside, when)
        calendar.sentence(of, inside, when)
        for number, draft in enumerate(inside):
            calendar.place(of, draft, own, when)
            limit = inside[number + 1].at if number + 1 < len(inside) else past
            if number == 0:
                remember(own, memory, sentence == 0, draft.at)
            subjects.append(read_subject(of, draft, own, places[number], limit, memory))
    return subjects


def _bound(of: Passage, draft: Draft) -> None:
    """The ends of the clause that the number stands in."""
    if of.breaks:
        at = bisect_left(of.breaks, draft.at)
        draft.back = of.breaks[at - 1] if at else -1
        at = bisect_left(of.breaks, draft.past, at)
        draft.front = of.breaks[at] if at < len(of.breaks) else len(of.words)
    else:
        draft.front = len(of.words)


def _read_one(of: Passage, draft: Draft, own: Sequence[Term], place: int, told: set[str]) -> None:
    """What the words of its sentence say of a number; `told` are the kinds of its terms."""
    read_before(of, draft)
    read_after(of, draft)
    read_change(of, draft, own, place)
    read_case(draft)
    if not told.isdisjoint(PLANNED):
        read_nature(of, draft, own, place)
    read_kind(of, draft, own, place)


def _claim(of: Passage, draft: Draft, subject: Subject, first: int, base: int, paragraph: int) -> Claim:
    start, end = of.starts[draft.at], of.ends[draft.past - 1]
    return Claim(
        start,
        end,
        of.text[start:end],
        draft.value,
        interval_of(draft),
        draft.scale,
        draft.decimals,
        draft.unit,
        draft.kind,
        draft.qualifier,
        draft.direction,
        draft.role,
        draft.pair + first if draft.pair >= 0 else -1,
        subject,
        draft.period,
        draft.comparison,
        draft.nature,
        base + draft.sentence,
        paragraph,
    )
