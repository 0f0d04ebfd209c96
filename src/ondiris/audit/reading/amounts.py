"""Numerals with what belongs to them: sign, magnitude, unit or currency, range, multiple."""

from decimal import Decimal

from ondiris.audit.lexicon.marks import NUMERAL, STARTER
from ondiris.audit.reading.labels import is_label, year_at
from ondiris.audit.reading.numeral import numeral, quotient
from ondiris.audit.reading.passage import DIGITS, Draft, Passage
from ondiris.audit.reading.spoken import fraction, spoken
from ondiris.audit.reading.units import (
    code_at,
    denominator,
    ending,
    longest,
    noun_after,
    scale_after,
    unit_after,
)
from ondiris.model.claim import Direction

#: A noun is longer than this, and an ablative has so many letters.
_SHORT, _ABLATIVE = 5, 3
_VULGAR = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def find_amounts(of: Passage) -> list[Draft]:
    """The quantities of a passage in their order, each with value, unit and place."""
    found: list[Draft] = []
    past = 0
    for at, flags in of.marked:
        if at < past or not flags & (NUMERAL | STARTER):
            continue
        if flags & NUMERAL:
            draft = None if at in of.taken else _written(of, at, past)
        else:
            draft = None if at in of.taken else _in_words(of, at, found)
        if draft:
            if found and draft.at < found[-1].past:
                draft.at = found[-1].past
            found.append(draft)
            past = draft.past
    return found


def _written(of: Passage, at: int, past: int) -> Draft | None:
    """A quantity written in digits; the words before token `past` belong to the one before."""
    read = numeral(of.words[at], of.lexicon.words["decimal"][0])
    if read is None or year_at(of, at) or is_label(of, at):
        return None
    value, decimals = read
    draft = Draft(at, at + 1, at, value, decimals=decimals)
    _signed(of, draft, past)
    behind = at + 1
    if not decimals and of.touches(at) and (part := _VULGAR.get(of.word(behind))):
        # 2½ is as exact as 2.5.
        draft.value, draft.decimals, behind = value + part, -int(part.as_tuple().exponent), behind + 1
    behind, draft.case = _cased(of, behind)
    return _completed(of, draft, behind)


def _signed(of: Passage, draft: Draft, past: int) -> None:
    """Takes along a minus and a currency sign that stand before the numeral."""
    money = ending(of.lexicon.signs, of, draft.at)
    if money is None and (code := code_at(of, draft.at - 1)):
        draft.unit, draft.unit_kind, draft.at = code, "currency", draft.at - 1
    elif (
        money
        and money[1] >= past
        and not _word_of_unit(of, money[1], draft.at)
        and (of.touches(draft.at - 1) or not (money[1] and of.words[money[1] - 1][0] in DIGITS))
    ):
        draft.unit, draft.at = money
        draft.unit_kind = "currency"
    at = draft.at - 1
    if at >= 0 and of.words[at] == "+" and of.touches(at):
        draft.at, draft.signed, draft.direction = at, True, Direction.UP
    elif at >= 0 and of.words[at] in of.lexicon.words["minus"] and of.touches(at):
        free = at == 0 or not of.touches(at - 1) or of.words[at - 1] in "(["
        if free and of.words[at] != "—":
            draft.at, draft.negative = at, True
            draft.signed = of.word(at - 1) in ("(", ",", ":", ";") or at in (0, *of.sentences)
    elif at >= 0 and of.words[at] in of.lexicon.words["minus"] and of.words[at][0].isalpha():
        draft.at, draft.negative = at, True


def _word_of_unit(of: Passage, begin: int, at: int) -> bool:
    """Whether what stands before a numeral is a word, where a language writes units behind: "доллар 34"."""
    word = of.text[of.starts[begin] : of.ends[at - 1]]
    return of.lexicon.words["side"] == "after" and word.isalpha() and word.islower()


def _cased(of: Passage, past: int) -> tuple[int, str]:
    """A case suffix behind a hyphen, as some languages write it: 4 700-ден."""
    if of.word(past) == "-" and of.touches(past - 1) and of.touches(past):
        case = of.lexicon.cases.get(of.words[past + 1])
        if case is not None:
            return past + 2, case
        if of.words[past + 1] in of.lexicon.words["labels.cardinal_suffixes"]:
            return past + 2, ""
    return past, ""


def _completed(of: Passage, draft: Draft, past: int) -> Draft:
    """Reads magnitude and unit behind a number."""
    exponent, behind = scale_after(of, past, draft.unit_kind == "currency")
    if exponent:
        draft.scale += exponent
        draft.value = draft.value.scaleb(exponent)
        draft.scaled = True
        past, case = _cased(of, _smaller(of, draft, behind))
        draft.case = case or draft.case
    if draft.negative:
        draft.value = -draft.value
    draft.past = past
    _united(of, draft, past)
    return draft


def _smaller(of: Passage, draft: Draft, past: int) -> int:
    """Takes along a second number of a smaller magnitude: "3 trillion 120 billion", "2 млн 800 тыс."."""
    if draft.decimals or draft.unit:
        return past
    read = numeral(of.word(past), of.lexicon.words["decimal"][0]) if of.word(past)[:1] in DIGITS else None
    if read is None or of.touches(past - 1) or past in of.sentences:
        return past
    exponent, behind = scale_after(of, past + 1, False)
    value, decimals = read
    if not exponent or exponent >= draft.scale or value >= Decimal(10) ** (draft.scale - exponent):
        return past
    draft.value += value.scaleb(exponent)
    draft.scale, draft.decimals = exponent, decimals
    return behind


def _united(of: Passage, draft: Draft, past: int) -> None:
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
    if found is None:
        draft.noun = noun_after(of, past)
        if of.lexicon.cases and draft.noun and not draft.case:
            draft.case = _ending_of(of, past)
        return
    unit, kind, behind, _ = found
    draft.unit, draft.unit_kind = unit, kind
    draft.past, case = _cased(of, behind)
    draft.case = case or draft.case or _case_of(of, behind - 1)
    draft.unit, draft.past = _rate(of, unit, draft.past, kind)


def _rate(of: Passage, unit: str, past: int, kind: str) -> tuple[str, int]:
    per, behind = denominator(of, past, kind)
    return (unit + per, behind) if per else (unit, past)


def _case_of(of: Passage, at: int) -> str:
    """The case that the ending of a unit's word shows, where the language writes it there."""
    word, stem = of.words[at], of.stems[at]
    if word == stem or not word.startswith(stem):
        return ""
    return of.lexicon.cases.get(word[len(stem) :], "")


def _ending_of(of: Passage, at: int) -> str:
    """The case of a counted noun that no lexicon knows: "4 000 тоқаштан алты есе көп"."""
    word = of.words[at]
    return "abl" if len(word) > _SHORT and of.lexicon.cases.get(word[-_ABLATIVE:]) == "abl" else ""


def _in_words(of: Passage, at: int, earlier: list[Draft]) -> Draft | None:
    """A quantity in words, a fraction, or a multiple in one word."""
    if multiple := longest(of.lexicon.multiples, of, at):
        (value, table), past = multiple
        draft = Draft(at, past, at, quotient(value), unit="fold")
        draft.unit_kind, draft.spoken = "ratio", True
        if draft.value < 1:
            draft.direction = Direction.DOWN
        if of.word(past) == "-" and of.touches(past - 1):
            # "Double-digit growth", "двукратно-...".
            return None
        return draft if table == "verbs" or of.word(past) in of.lexicon.words["change.comparatives"] else None
    read = fraction(of, at)
    if read:
        return _fraction(of, at, read)
    read = spoken(of, at)
    if read is None:
        return None
    value, scale, past = read
    past, case = _cased(of, past)
    draft = Draft(at, past, at, value, scale)
    draft.spoken, draft.scaled, draft.case = True, scale > 0, case
    _united(of, draft, past)
    weak = past - at == 1 and of.words[at] in of.lexicon.words["words.weak"]
    if weak and not _strong(of, draft, past):
        return None
    vague = of.words[at] in of.lexicon.words["words.vague"]
    if of.word(at - 1) in of.lexicon.words["words.articles"]:
        vague, draft.at = False, at - 1
    counts = draft.unit or draft.noun or value > 10 or _left_out(of, draft, earlier)
    return draft if counts and not vague else None


def _left_out(of: Passage, draft: Draft, earlier: list[Draft]) -> bool:
    """Whether the counted noun is left out: it stands before in the sentence, "8 projects, not three"."""
    if not earlier or of.word(draft.at - 1) in of.lexicon.words["words.anaphora"]:
        return False
    sentence = of.sentence_of(draft.head)
    for before in earlier[:-4:-1]:
        if of.sentence_of(before.head) != sentence:
            return False
        if before.unit_kind == "count" or before.unit_kind.startswith("product:") or before.noun:
            return True
    return False


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


def _fraction(of: Passage, at: int, read: tuple[Decimal, int, int]) -> Draft | None:
    value, scale, past = read
    draft = Draft(at, past, at, value, scale)
    draft.spoken, draft.scaled = True, scale > 0
    if scale:
        _united(of, draft, past)
        return draft
    article = of.word(past) in of.lexicon.words["words.articles"]
    found = unit_after(of, past + article)
    if found and article and found[1] in ("measure", "ratio"):
        _united(of, draft, past + 1)
        return draft
    if found and found[2] > past and value > 1:
        _united(of, draft, past)
        return draft
    draft.fraction = value < 1
    last = of.words[past - 1]
    draft.case = next((case for end, case in of.lexicon.cases.items() if last.endswith(end)), "")
    by = ending(of.lexicon.before, of, at)
    return draft if past - at > 1 or (by and by[0].get("role") == "by") else None
