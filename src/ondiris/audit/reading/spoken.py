"""Numbers in words: "twenty-one thousand", "two and a half million", "half a million"."""

from decimal import Decimal

from ondiris.audit.lexicon import Lexicon
from ondiris.audit.reading.numeral import quotient
from ondiris.audit.reading.passage import Passage

#: value, scale as printed, token after the number
Spoken = tuple[Decimal, int, int]


def cardinal_of(lexicon: Lexicon, word: str, stem: str) -> int | None:
    found = lexicon.cardinals.get(word)
    return lexicon.cardinals.get(stem) if found is None else found


def spoken(of: Passage, at: int) -> Spoken | None:
    """The number in words that begins at a token; None where there is none."""
    lexicon = of.lexicon
    total, current, last_scale, place = 0, 0, 99, at
    begun = False
    only_scale = -1
    while place < len(of.words):
        word = of.words[place]
        value = cardinal_of(lexicon, word, of.stems[place])
        if value is None and begun and _joins(of, place):
            place += 1
            continue
        scale = lexicon.scales.get(word)
        if value == 1000:
            value, scale = None, 3
        if value is not None:
            if not _fits(current, value):
                break
            current = (current or 1) * 100 if value == 100 else current + value
            if value == 12 and begun and 12 < current < 22:
                current = (current - 12) * 12
        elif scale is not None and 2 < scale < last_scale:
            only_scale = scale if total == 0 else -1
            total += (current or 1) * 10**scale
            current, last_scale = 0, scale
        else:
            break
        begun = True
        place += 1
    if not begun:
        return None
    while place > at and of.words[place - 1] in lexicon.words["words.joiners"]:
        place -= 1
    points = last_scale == 99 and of.word(place) in lexicon.words["words.points"]
    if points and (digits := _digits(of, place + 1)):
        return half_of(of, Decimal(f"{current}.{digits}"), place + 1 + len(digits))
    if last_scale == 99 and (half := _half(of, place)):
        return half_of(of, Decimal(current) + half[0], half[1])
    scale = only_scale if only_scale > 0 and current == 0 else 0
    return Decimal(total + current), scale, place


def _digits(of: Passage, at: int) -> str:
    """The decimals that are spelled digit by digit: "two point eight"."""
    found = ""
    while (value := of.lexicon.cardinals.get(of.word(at + len(found)))) is not None and value < 10:
        found += str(value)
    return found


def half_of(of: Passage, value: Decimal, past: int) -> Spoken:
    """A number with its half, and the scale word behind it."""
    scale = of.lexicon.scales.get(of.word(past), 0)
    return (value.scaleb(scale), scale, past + 1) if scale > 2 else (value, 0, past)


def _fits(current: int, value: int) -> bool:
    if value == 100:
        return 0 <= current < 10
    if value > 100:
        return current == 0
    if current == 0 or current % 100 == 0:
        return True
    tail = current % 100
    return (tail >= 10 and tail % 10 == 0 and 0 < value < 10) or (value == 12 and tail < 10)


def _joins(of: Passage, place: int) -> bool:
    """A hyphen or an `and` that stands between two words of one number."""
    if of.words[place] not in of.lexicon.words["words.joiners"] or place + 1 >= len(of.words):
        return False
    if of.words[place] == "-":
        close = of.touches(place - 1) and of.touches(place)
    else:
        close = cardinal_of(of.lexicon, of.words[place - 1], of.stems[place - 1]) == 100 or (
            of.words[place - 1] in of.lexicon.scales
        )
    return close and cardinal_of(of.lexicon, of.words[place + 1], of.stems[place + 1]) is not None


def _half(of: Passage, place: int) -> tuple[Decimal, int] | None:
    for size in (3, 2, 1):
        phrase = " ".join(of.words[place : place + size])
        if phrase in of.lexicon.words["halves"]:
            return Decimal(of.lexicon.words["halves"][phrase]), place + size
    return None


def fraction(of: Passage, at: int) -> Spoken | None:
    """A fraction in words: two thirds; with a scale word behind it a number: half a million."""
    for rest, value in of.lexicon.fractions.get(of.stems[at], ()):
        past = at + 1 + len(rest)
        if of.stems[at + 1 : past] != rest:
            continue
        exact = quotient(value)
        after = past + (of.word(past) in of.lexicon.words["words.joiners"] or of.word(past) in ("a", "an"))
        scale = of.lexicon.scales.get(of.word(after), 0)
        if scale > 2:
            return exact.scaleb(scale), scale, after + 1
        return exact, 0, past
    return None
