"""Which periods are only what others are compared with: "against May", "былтырғы мамырдан 3%-ға артық"."""

from bisect import bisect_left

from ondiris.audit.reading.passage import Passage, Term

#: How many tokens before a period the words of its comparison may begin.
_BEFORE = 12
#: How many tokens behind a period in the ablative the comparative may stand: a number and its unit first.
_COMPARED = 7
#: How many digits a year has.
_YEAR = 4


def _adverb(of: Passage, term: Term) -> bool:
    """Whether a base is told by a word and itself again, "year on year": the period beside it is no base."""
    return term.past - term.at > 1 and of.stems[term.at] == of.stems[term.past - 1]


def is_compared(of: Passage, at: int, past: int) -> bool:
    """Whether the period is only what another one is compared with."""
    final = of.lexicon.words["side"] == "after"
    if final and of.words[past - 1].endswith(of.lexicon.words["base_endings"]):
        return True  # "былтырғы тамыздағыдан көп"
    if final and of.words[past - 1].endswith(of.lexicon.words["from_endings"]) and _than(of, past):
        return True
    if not final and _changed_from(of, at, past):
        return True
    first = bisect_left(of.terms, at - _BEFORE, key=lambda term: term.at)
    for term in of.terms[first : first + _BEFORE + past - at]:
        if "base" in term.says and term.at < past and term.past > at - 2 and not _adverb(of, term):
            return True
        if "compared" not in term.says or of.sentence_of(term.at) != of.sentence_of(at):
            continue
        # "Compared with 2023", but "2023 жылмен салыстырғанда".
        if past <= term.at <= past + 1 if final else at - 3 <= term.past <= at and not _joined(of, term, at):
            return True
    return False


def _changed_from(of: Passage, at: int, past: int) -> bool:
    """Whether a change right before "from" leads to a period with its year: "24% from March 2019"."""
    words = of.lexicon.words
    last = at - 1 - (of.word(at - 1) in words["roles.definite"])
    if of.word(last) not in words["periods.changed_from"] or of.word(past) in words["periods.through"]:
        return False
    dated = any(len(word) == _YEAR and word.isdecimal() for word in of.words[at:past])
    told = of.word(last - 1)
    change = told in words["percent"] or told in words["change.comparatives"] or told in words["change_nouns"]
    return change and (dated or of.words[past - 1].endswith(words["changed_from_endings"]))


def _than(of: Passage, past: int) -> bool:
    """Whether a number and a comparative stand behind a period: "былтырғы сәуірден 3,8%-ға артық"."""
    within = range(past, past + _COMPARED)
    return of.is_number(past) and any(
        of.word(each) in of.lexicon.words["change.comparatives"] for each in within
    )


def _joined(of: Passage, term: Term, at: int) -> bool:
    """Whether a period begins another clause: "4% more than the former forecast, and 2017 output"."""
    joined = at - term.past > 1 and of.words[at - 1] in of.lexicon.words["roles.joins"]
    return joined and of.words[at - 2].isalpha() and of.words[at - 2] not in of.lexicon.months
