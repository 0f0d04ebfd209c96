"""The unit that a numeral carries: signs before it, words behind it, the noun that it counts."""

from typing import Any

from ondiris.audit.lexicon.load import Phrases
from ondiris.audit.reading.passage import Passage

_ADJECTIVES = 3
_SCALES = 4
#: Minor units written as a letter are no more than hundreds.
_SHORT = 3
#: How far back a magnitude is looked for that the next number repeats.
_NEAR = 16
#: Counts are read as rates of time alone: so many pieces a month, but not pieces per tonne.
_TIMES = frozenset(("h", "day", "week", "month"))
_COUNTED = ("count", "currency")
#: A unit of one letter that is also a magnitude: metres, or millions.
_MAGNITUDE_OR_UNIT = frozenset("mbtk")


def longest(table: Phrases, of: Passage, at: int) -> tuple[Any, int] | None:
    """The longest phrase of a table that begins at a token, and the token behind it."""
    if at >= len(of.stems):
        return None
    for rest, sense in table.get(of.stems[at], ()):
        past = at + 1 + len(rest)
        if of.stems[at + 1 : past] == rest:
            return sense, past
    return None


def ending(table: Phrases, of: Passage, past: int) -> tuple[Any, int] | None:
    """The longest phrase of a table that ends before a token, and the token it begins at."""
    if past <= 0:
        return None
    for rest, sense in table.get(of.stems[past - 1], ()):
        at = past - 1 - len(rest)
        if at >= 0 and of.stems[at : past - 1] == rest:
            return sense, at
    return None


def code_at(of: Passage, at: int) -> str:
    """The ISO code of a currency at a token, in capitals as codes are written, else nothing.

    A code that is a word of the language too ("TOP 10") counts before or behind a magnitude alone.
    """
    code: str = of.lexicon.words["codes"].get(of.word(at), "")
    if not code or of.text[of.starts[at] : of.ends[at]] != code:
        return ""
    if of.words[at] in of.lexicon.words["money.also_words"]:
        return code if of.word(at + 2) in of.lexicon.scales or of.word(at - 1) in of.lexicon.scales else ""
    return code


def unit_after(of: Passage, at: int) -> tuple[str, str, int, str] | None:
    """Unit, its kind, the token behind it and the counted noun; None where the next words name no unit.

    Adjectives may stand before a counted noun: "18,000 permanent jobs".
    """
    words, count = of.words, len(of.words)
    if at >= count or at in of.phrased:
        return None
    if code := code_at(of, at):
        return code, "currency", at + 1, ""
    cased = of.lexicon.words["units.cased"].get(words[at])
    if cased and at not in of.sentences and (unit := cased.get(of.text[of.starts[at] : of.ends[at]])):
        return unit, "measure", at + 1, ""
    if words[at] in of.lexicon.words["money.tight"] and (unit := _tight(of, at)):
        return unit, "currency", at + 1, ""
    if words[at] == "-" and of.touches(at - 1) and of.touches(at):
        found = longest(of.lexicon.units, of, at) or longest(of.lexicon.units, of, at + 1)
    else:
        found = longest(of.lexicon.units, of, at)
    if found:
        (unit, kind), past = found
        return (unit, kind, past, "") if unit else None
    if at and of.touches(at - 1) and words[at - 1][0].isdecimal() and words[at].isalpha():
        return None
    stop = of.lexicon.words["stop.words"]
    passed, adjectives = 0, of.lexicon.words["adjective_endings"]
    for place in range(at, min(at + 2 * _ADJECTIVES, count - 1)):
        word = words[place]
        if word == "-" and of.touches(place - 1) and of.touches(place):
            continue
        passed += 1
        if passed > _ADJECTIVES or not word[0].isalpha() or word in stop or word in of.lexicon.cardinals:
            return None
        if adjectives and not word.endswith(adjectives) and place + 1 < count and words[place + 1] != "-":
            # "46 школ Гродненской области" are no 46 oblasts.
            return None
        if place + 1 in of.phrased:
            return None
        found = longest(of.lexicon.units, of, place + 1)
        if found and found[0][1] == "currency" and of.is_number(found[1]):
            # "1.7 lakh farmers got Rs 6,000".
            return None
        if found and (found[0][1] in _COUNTED or found[0][1].startswith("product:")):
            return found[0][0], found[0][1], found[1], ""
    return None


def _tight(of: Passage, at: int) -> str:
    """The minor unit that a letter at a short numeral is: 90p; of some letters only in a rate: 5.2c/kWh."""
    if not at or not of.touches(at - 1) or len(of.words[at - 1].partition(".")[0]) > _SHORT:
        return ""
    unit, rated = of.lexicon.words["money.tight"][of.words[at]]
    return unit if not rated or of.word(at + 1) in of.lexicon.words["per.words"] else ""


def noun_after(of: Passage, at: int) -> str:
    """The noun phrase that an unknown count is of, in the words of the text, at most three; or nothing."""
    stop, verbs = of.lexicon.words["stop.words"], of.lexicon.words["verb_endings"]
    final = of.lexicon.words["side"] == "after"
    past = at
    if of.word(at) in of.lexicon.words["change.more"] or of.word(at) in of.lexicon.words["change.less"]:
        return ""
    closes = not final or not of.word(at + 1)[:1].isalnum()
    if verbs and closes and of.word(at).endswith(verbs):
        # In a language whose verb stands last, the ending alone does not tell it from a noun.
        return ""
    while past < min(at + _ADJECTIVES, len(of.words)):
        if (
            not of.words[past][0].isalpha()
            or of.words[past] in stop
            or of.words[past] in of.lexicon.cardinals
        ):
            break
        past += 1
        if not of.touches(past - 1) and past < len(of.words) and not of.words[past][0].isalpha():
            break
    return of.text[of.starts[at] : of.ends[past - 1]] if past > at else ""


def denominator(of: Passage, past: int, kind: str) -> tuple[str, int]:
    """`-per-kg` and the token behind it, where the unit is a rate; else nothing."""
    if kind == "currency" and of.word(past) in of.lexicon.words["per.exchange"]:
        # "280 rupees to the dollar".
        behind = past + 1 + (of.word(past + 1) in of.lexicon.words["roles.definite"])
        behind += of.word(behind) in of.lexicon.words["words.weak"]
        found = longest(of.lexicon.units, of, behind)
        if found and found[0][1] == "currency" and behind > past + 1:
            return f"-per-{found[0][0]}", found[1]
    if past >= len(of.words) or of.words[past] not in of.lexicon.words["per.words"]:
        return "", past
    if past in of.phrased:
        # "298,000 tonnes a month earlier".
        return "", past
    found = longest(of.lexicon.denominators, of, past + 1)
    if kind == "count" or kind.startswith("product:"):
        return (f"-per-{found[0]}", found[1]) if found and found[0] in _TIMES else ("", past)
    money_only = of.words[past] in of.lexicon.words["per.money"]
    if kind != "currency" and (kind != "measure" or money_only):
        return "", past
    if found and of.is_number(found[1]) and not of.words[found[1] - 1][-1].isalpha():
        return "", past  # "5.5 million tonnes for $721.6 million": the sign is that of the amount behind it
    return (f"-per-{found[0]}", found[1]) if found else ("", past)


def scale_after(of: Passage, at: int, money: bool) -> tuple[int, int]:
    """The power of ten of the words behind a numeral, and the token behind them."""
    lexicon, exponent, most = of.lexicon, 0, at + _SCALES
    while at < min(len(of.words), most):
        word = of.words[at]
        found = lexicon.scales.get(word)
        if found is None:
            found = lexicon.scales.get(of.stems[at])
        if found is None and not exponent and word in lexicon.attached and _attached(of, at, word, money):
            found = lexicon.attached[word]
        if found is None:
            break
        exponent += found
        at += 1
        if of.word(at) == "." and of.touches(at - 1) and len(word) <= 4 and not _closes(of, at):
            at += 1
    return exponent, at


def _attached(of: Passage, at: int, word: str, money: bool) -> bool:
    """Whether letters behind a numeral are a magnitude: 5bn, $5m, 5M, 5k; but not 5m of cable."""
    if not of.touches(at - 1) and not money:
        return False
    if len(word) > 1 or money:
        return True
    if word in "mb" and of.capital(at):
        return True
    if word == "k":
        return not of.capital(at) or of.touches(at - 1)
    if word == "m":
        after = longest(of.lexicon.units, of, at + 1)
        return bool(after and after[0][1] != "ratio") or of.word(at + 1).endswith("s") or _again(of, at)
    return False


def _again(of: Passage, at: int) -> bool:
    """Whether the sentence wrote millions so before: "to 1.2m tonnes from 0.9m"."""
    begin = max(of.bounds(of.sentence_of(at))[0], at - _NEAR) + 1
    return any(
        of.words[place] == "m" and of.is_number(place - 1) and _attached(of, place, "m", False)
        for place in range(begin, at - 1)
    )


def _closes(of: Passage, at: int) -> bool:
    """Whether the point ends the sentence instead of an abbreviation."""
    return at + 1 in of.sentences or at + 1 >= len(of.words)
