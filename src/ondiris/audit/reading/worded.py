"""Quantities in words: cardinals, fractions, multiples; and what only looks like them."""

from bisect import bisect_left
from decimal import Decimal

from ondiris.audit.reading.bracketed import behind_bracket
from ondiris.audit.reading.completing import case_of, cased, magnitude_over, smaller, united
from ondiris.audit.reading.numeral import quotient
from ondiris.audit.reading.passage import Draft, Passage
from ondiris.audit.reading.spoken import fraction, scale_at, spoken
from ondiris.audit.reading.units import ending, longest, noun_after, scale_after, unit_after
from ondiris.model.claim import Direction

#: Signs behind which a number is told again as a fraction.
_SIGNS = frozenset(",–—-(")


def in_words(of: Passage, at: int, earlier: list[Draft]) -> Draft | None:
    """A quantity in words, a fraction, or a multiple in one word."""
    if of.words[at] in of.lexicon.scales and of.is_number(at - 1):
        return None  # of a numeral that is none: "Rs 1,20,7892 crore"
    if multiple := longest(of.lexicon.multiples, of, at):
        (value, table), past = multiple
        return _multiple(of, at, past, value, table)
    if read := fraction(of, at):
        return _fraction(of, at, read, earlier)
    read = spoken(of, at)
    if read is None:
        return None
    value, scale, past = read
    if exponent := of.lexicon.words["tenths"].get(of.word(past)):
        # "Two tenths of a point", "пять сотых процента".
        return _fraction(of, at, (value.scaleb(-exponent), 0, past + 1), earlier, decimal=True)
    return None if _ordered(of, past, value) else _cardinal(of, at, (value, scale, past), earlier)


def _multiple(of: Passage, at: int, past: int, value: str, table: str) -> Draft | None:
    """So many times in one word: "a threefold increase", "doubled"."""
    draft = Draft(at, past, at, quotient(value), unit="fold")
    draft.unit_kind, draft.spoken = "ratio", True
    if draft.value < 1:
        draft.direction = Direction.DOWN
    if of.word(past) == "-" and of.touches(past - 1):
        # "Double-digit growth", "двукратно-...".
        return None
    if of.word(at - 1) in of.lexicon.words["words.articles"] and not _changes(of, past):
        # "A double room", but "a threefold increase", "a doubling of exports".
        return None
    return draft if table == "verbs" or of.word(past) in of.lexicon.words["change.comparatives"] else None


def _cardinal(of: Passage, at: int, read: tuple[Decimal, int, int], earlier: list[Draft]) -> Draft | None:
    """A number in words with its unit; None where the word counts nothing."""
    value, scale, past = read
    past, case = cased(of, past)
    draft = Draft(at, past, at, value, scale)
    draft.spoken, draft.scaled, draft.case = True, scale > 0, case
    if scale and (behind := smaller(of, draft, past)) > past:
        draft.past = past = behind
    if not scale and (behind := magnitude_over(of, draft, past)) > past:
        draft.scale = scale_at(of, behind)
        draft.value, draft.scaled, past = value.scaleb(draft.scale), True, behind + 1
        draft.past = past
    if of.lexicon.cases and not case:
        draft.case = case_of(of, past - 1)
    if shared := behind_bracket(of, past):
        exponent, behind = scale_after(of, shared, False)
        draft.value, draft.scale = draft.value.scaleb(exponent), draft.scale or exponent
        if earlier and 0 <= earlier[-1].value - draft.value < 1:
            of.taken.update(range(at, past))
            return None  # "100 (жүз) мың теңге": the same told again
        united(of, draft, behind)
        draft.past = past
    else:
        united(of, draft, past)
    hedged = value >= 10 and _hedged(of, draft, past, earlier)
    weak = past - at == 1 and of.words[at] in of.lexicon.words["words.weak"] and not hedged
    if weak and not (_strong(of, draft, past) or (value >= 10 and opens_range(of, past))):
        return None
    vague = past - at == 1 and of.words[at] in of.lexicon.words["words.vague"] and not hedged
    if of.word(at - 1) in of.lexicon.words["words.articles"]:
        vague, draft.at = False, at - 1
    before = ending(of.lexicon.before, of, at)
    told = before is not None and "qualifier" in before[0] and "role" not in before[0]
    counts = draft.unit or draft.noun or value > 10 or told or _left_out(of, draft, earlier)
    return draft if (counts or opens_range(of, past)) and not vague else None


def _ordered(of: Passage, past: int, value: Decimal) -> bool:
    """Whether an ordinal ends the number: "twenty-fifth", "сто первый", "үш жүз елуінші"."""
    words = of.lexicon.words
    hyphen = of.word(past) == "-"
    word = of.word(past + hyphen)
    if value % 10 or not word or (hyphen and not (of.touches(past - 1) and of.touches(past))):
        return False
    if "-" in words["words.joiners"] and not hyphen and value % 100:
        return False
    return word in of.lexicon.ordinals or word in words["words.ordinals"] or ordinal_ending(of, past + hyphen)


def ordinal_ending(of: Passage, at: int) -> bool:
    """Whether a cardinal with the ending of ordinals stands at a token, where a language has one."""
    word = of.words[at]
    return any(
        word.endswith(end) and word[: -len(end)] in of.lexicon.cardinals
        for end in of.lexicon.words["ordinal_endings"]
    )


def _hedged(of: Passage, draft: Draft, past: int, earlier: list[Draft]) -> bool:
    """Whether a hedge makes a vague word a number: "more than a hundred", "более сотни", "он шақты".

    What it counts stands behind it, or before in the sentence: "968 проектов, почти тысяча".
    """
    before = ending(of.lexicon.before, of, draft.at)
    told = (before and "qualifier" in before[0]) or longest(of.lexicon.after, of, past)
    counts = draft.unit or draft.noun or (_closes(of, past) and _left_out(of, draft, earlier))
    return bool(told and counts)


def _closes(of: Passage, past: int) -> bool:
    """Whether a clause ends at a token."""
    return not of.word(past)[:1].isalnum()


def opens_range(of: Passage, past: int) -> bool:
    """Whether a number without a noun shares that of the one right behind it: "two or three months"."""
    hyphen = of.word(past) == "-" and of.touches(past - 1) and of.touches(past)
    for size in (1,) if hyphen else (2, 1):
        if hyphen or " ".join(of.stems[past : past + size]) in of.lexicon.gaps:
            read = spoken(of, past + size) if past + size < len(of.words) else None
            return read is not None and bool(unit_after(of, read[2]) or noun_after(of, read[2]))
    return False


def _left_out(of: Passage, draft: Draft, earlier: list[Draft]) -> bool:
    """Whether the counted noun is left out: it stands before in the sentence, "8 projects, not three"."""
    words = of.lexicon.words
    if of.word(draft.past) in words["words.out_of"] and _number_near(of, draft.past + 1):
        return True
    if not earlier or of.word(draft.at - 1) in words["words.anaphora"]:
        return False
    if of.word(draft.at - 1) in words["words.out_of"] and draft.at - earlier[-1].past < 3:
        return True
    sentence = of.sentence_of(draft.head)
    for before in earlier[:-4:-1]:
        if of.sentence_of(before.head) != sentence:
            return False
        if before.unit_kind == "count" or before.unit_kind.startswith("product:") or before.noun:
            return True
    return False


def _number_near(of: Passage, at: int) -> bool:
    """Whether a number or a pronoun stands there or behind one more word: "six out of ten", "two of its"."""
    told = of.lexicon.cardinals.keys() | of.lexicon.words["words.of_these"]
    return any(of.is_number(place) or of.word(place) in told for place in (at, at + 1))


def _strong(of: Passage, draft: Draft, past: int) -> bool:
    """Whether `one` counts: a unit follows at once, no other adjective or noun between."""
    if not draft.unit:
        return False
    found = longest(of.lexicon.units, of, past)
    return (
        found is not None
        and found[0][1] not in ("ratio", "currency")
        and of.words[past] not in of.lexicon.words["words.weak"]
    )


def _changes(of: Passage, at: int) -> bool:
    """Whether the word at a token tells a change, or is no noun."""
    if not of.word(at)[:1].isalpha() or of.word(at) in of.lexicon.words["stop.words"]:
        return True
    place = bisect_left(of.terms, at, key=lambda term: term.at)
    return place < len(of.terms) and of.terms[place].at == at and "change" in of.terms[place].says


def _fraction(
    of: Passage, at: int, read: tuple[Decimal, int, int], earlier: list[Draft], decimal: bool = False
) -> Draft | None:
    value, scale, past = read
    draft = Draft(at, past, at, value, scale)
    draft.spoken, draft.scaled = True, scale > 0
    if decimal:
        draft.decimals = -int(value.as_tuple().exponent)
    if scale:
        united(of, draft, past)
        return draft
    begin = past + (of.word(past) in of.lexicon.words["words.after_fraction"])
    begin = begin + 1 if of.word(begin) in of.lexicon.words["words.articles"] else past
    found = unit_after(of, begin)
    if found and begin > past and found[1] in ("measure", "ratio"):
        united(of, draft, begin)
        return draft
    if found and found[2] > past and (value > 1 or decimal or found[0] in ("pct", "pp")):
        united(of, draft, past)
        return draft
    draft.fraction = value < 1
    last = of.words[past - 1]
    draft.case = next((case for end, case in of.lexicon.cases.items() if last.endswith(end)), "")
    by = ending(of.lexicon.before, of, at)
    told = past - at > 1 or (by and by[0].get("role") == "by") or (value > 1 and opens_range(of, past))
    return draft if told or _of_a_number(of, at, earlier) else None


def _of_a_number(of: Passage, at: int, earlier: list[Draft]) -> bool:
    """Whether a fraction in one word is told of a number before it: "16 km, half of it"."""
    if not earlier or of.sentence_of(earlier[-1].head) != of.sentence_of(at):
        return False
    words, before = of.lexicon.words, of.word(at - 1)
    told = before in words["words.that_is"] or before in _SIGNS
    return told or any(end == "gen" and before.endswith(suffix) for suffix, end in of.lexicon.cases.items())
