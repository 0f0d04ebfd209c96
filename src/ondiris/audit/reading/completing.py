"""What stands behind a number and belongs to it: case ending, magnitude, unit, what it counts."""

from decimal import Decimal

from ondiris.audit.reading.bracketed import behind_bracket
from ondiris.audit.reading.numeral import numeral
from ondiris.audit.reading.passage import DIGITS, Draft, Passage
from ondiris.audit.reading.spoken import scale_at
from ondiris.audit.reading.units import denominator, longest, noun_after, scale_after, unit_after
from ondiris.audit.reading.years import year_at
from ondiris.model.qualifier import Qualifier

#: A noun is longer than this, and an ablative has so many letters.
_SHORT, _ABLATIVE = 5, 3
#: A bare rest of thousands has three digits: "12 thousand 500 tenge".
_HUNDREDS, _THOUSANDS = 100, 3
#: Of so many times nobody writes short.
_MANY = 10
#: How far before its price a currency may be named.
_CLAUSE = 10
#: Cases whose endings are words as well, if a space stands before them.
_WORDS = frozenset(("loc", "ins", "about"))


def cased(of: Passage, past: int) -> tuple[int, str]:
    """A case suffix behind a hyphen, as some languages write it: 4 700-ден; newspapers also 31% - ға."""
    if of.word(past) != "-":
        return past, ""
    suffix = of.word(past + 1)
    case = of.lexicon.cases.get(suffix)
    touches = of.touches(past - 1) and of.touches(past)
    if not touches and (of.words[past - 1] not in of.lexicon.words["percent"] or case in _WORDS):
        return past, ""
    if case is not None:
        return past + 2, case
    return (past + 2, "") if suffix in of.lexicon.words["labels.cardinal_suffixes"] else (past, "")


def completed(of: Passage, draft: Draft, past: int) -> Draft:
    """Reads magnitude and unit behind a number."""
    if shared := behind_bracket(of, past):
        completed(of, draft, shared)
        of.taken.update(range(shared, draft.past))
        draft.past = past
        return draft
    past = _hyphened(of, magnitude_over(of, draft, past))
    exponent, behind = scale_after(of, past, draft.unit_kind == "currency")
    if exponent:
        draft.scale += exponent
        draft.value = draft.value.scaleb(exponent)
        draft.scaled = True
        while (rest := smaller(of, draft, behind)) > behind:
            behind = rest
        past, case = cased(of, behind)
        draft.case = case or draft.case or _scale_case(of, past - 1)
    if draft.negative:
        draft.value = -draft.value
    draft.past = past
    united(of, draft, past)
    return draft


def _scale_case(of: Passage, at: int) -> str:
    """The case that the ending of a word of magnitude shows: "145 мыңнан"."""
    word = of.words[at]
    if not of.lexicon.cases or word not in of.lexicon.scales:
        return ""
    sizes = range(2, len(word) - 1)
    return next(
        (of.lexicon.cases.get(word[size:], "") for size in sizes if word[:size] in of.lexicon.scales), ""
    )


def magnitude_over(of: Passage, draft: Draft, past: int) -> int:
    """A hedge between a number and its magnitude: "4 с лишним миллиона"."""
    hedge = longest(of.lexicon.after, of, past)
    if hedge and scale_at(of, hedge[1]) > 2:
        draft.qualifier = Qualifier(hedge[0])
        return hedge[1]
    return past


def _hyphened(of: Passage, past: int) -> int:
    """A magnitude behind a hyphen: "a $3-million loan"."""
    hyphen = of.word(past) == "-" and of.touches(past - 1) and of.touches(past)
    return past + 1 if hyphen and scale_at(of, past + 1) > 2 else past


def smaller(of: Passage, draft: Draft, past: int) -> int:
    """Takes along a second number of a smaller magnitude: "3 trillion 120 billion", "12 тысяч 500 тенге"."""
    if draft.decimals or draft.unit:
        return past
    read = numeral(of.word(past), of.lexicon.words["decimal"][0]) if of.word(past)[:1] in DIGITS else None
    if read is None or of.touches(past - 1) or past in of.sentences:
        return past
    exponent, behind = scale_after(of, past + 1, False)
    value, decimals = read
    if not exponent and (
        decimals or value < _HUNDREDS or draft.scale != _THOUSANDS or not _counted(of, past)
    ):
        return past
    if exponent >= draft.scale or value >= Decimal(10) ** (draft.scale - exponent):
        return past
    draft.value += value.scaleb(exponent)
    draft.scale, draft.decimals = exponent, decimals
    return behind


def _counted(of: Passage, at: int) -> bool:
    return not year_at(of, at) and unit_after(of, at + 1) is not None


def united(of: Passage, draft: Draft, past: int) -> None:
    found = unit_after(of, past)
    if found is None and (hedge := longest(of.lexicon.after, of, past)):
        # "20-дан астам компания": the hedge stands between the number and what it counts.
        found = unit_after(of, hedge[1])
        if found is None and not draft.unit and of.lexicon.words["side"] == "after":
            draft.noun = noun_after(of, hedge[1])
            return
    if draft.unit:
        # "$5 billion US", "$500 USD" repeat the sign; any other unit belongs to something else.
        if found and found[0] == draft.unit:
            draft.past = past = found[2]
        draft.unit, draft.past = _rate(of, draft.unit, past, "currency")
        return
    if found is None and (rate := _price_of_money(of, past)):
        draft.unit, draft.unit_kind, draft.past = rate[0], "currency", rate[1]
        return
    if found is None:
        draft.noun = noun_after(of, past)
        if of.lexicon.cases and draft.noun and not draft.case:
            draft.case = _ending_of(of, past)
        return
    unit, kind, behind, _ = found
    if kind == "currency" and _times(of, draft, past, behind):
        unit, kind = "fold", "ratio"
    draft.unit, draft.unit_kind = unit, kind
    draft.past, case = cased(of, behind)
    draft.case = case or draft.case or case_of(of, behind - 1)
    draft.unit, draft.past = _rate(of, unit, draft.past, kind)


def _times(of: Passage, draft: Draft, past: int, behind: int) -> bool:
    """Whether a letter is short for times and for money: "выпуск вырос в 1,5 р.", but "5 р. за пачку"."""
    words = of.lexicon.words
    short = (
        of.words[past] in words["multiples.short"]
        and of.word(draft.at - 1) in words["multiples.prepositions"]
    )
    return short and not draft.scaled and draft.value < _MANY and not denominator(of, behind, "currency")[0]


def _price_of_money(of: Passage, past: int) -> tuple[str, int] | None:
    """The rate that a bare number is, and the token behind: "the rupee fell to 83.41 to the dollar"."""
    words = of.lexicon.words
    if of.word(past) not in words["per.exchange"] and of.word(past) not in words["per.words"]:
        return None
    per, behind = denominator(of, past, "currency")
    if not per.rpartition("-")[2].isupper():
        return None
    for at in range(past - 1, max(past - _CLAUSE, 0) - 1, -1) if per else ():
        found = longest(of.lexicon.units, of, at)
        if found and found[0][1] == "currency" and not per.endswith(found[0][0]):
            return found[0][0] + per, behind
    return None


def _rate(of: Passage, unit: str, past: int, kind: str) -> tuple[str, int]:
    per, behind = denominator(of, past, kind)
    return (unit + per, behind) if per else (unit, past)


def case_of(of: Passage, at: int) -> str:
    """The case that the ending of a unit's word shows, where the language writes it there."""
    word, stem = of.words[at], of.stems[at]
    if word == stem or not word.startswith(stem):
        return ""
    return of.lexicon.cases.get(word[len(stem) :], "")


def _ending_of(of: Passage, at: int) -> str:
    """The case of a counted noun that no lexicon knows: "4 000 тоқаштан алты есе көп"."""
    word = of.words[at]
    return "abl" if len(word) > _SHORT and of.lexicon.cases.get(word[-_ABLATIVE:]) == "abl" else ""
