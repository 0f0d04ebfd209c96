"""Numbers in words: "twenty-one thousand", "two and a half million", "half a million"."""

from decimal import Decimal

from ondiris.audit.lexicon import Lexicon
from ondiris.audit.reading.numeral import quotient
from ondiris.audit.reading.passage import Passage

#: More than any power of ten that a word has.
_UNSCALED = 99
#: value, scale as printed, token after the number
Spoken = tuple[Decimal, int, int]


def cardinal_of(lexicon: Lexicon, word: str, stem: str) -> int | None:
    """The value of a word; only where endings pile up a stem alone will do ("семьи" are no seven)."""
    found = lexicon.cardinals.get(word)
    return lexicon.cardinals.get(stem) if found is None and lexicon.cases else found


def scale_of(lexicon: Lexicon, word: str, stem: str) -> int | None:
    found = lexicon.scales.get(word)
    return lexicon.scales.get(stem) if found is None else found


def scale_at(of: Passage, at: int) -> int:
    """The power of ten of the scale word at a token, 0 where there is none."""
    return (scale_of(of.lexicon, of.words[at], of.stems[at]) or 0) if at < len(of.words) else 0


def spoken(of: Passage, at: int) -> Spoken | None:
    """The number in words that begins at a token; None where there is none."""
    found = _summed(of, at)
    if found is None:
        return None
    total, current, last_scale, only_scale, place = found
    lexicon, unscaled = of.lexicon, last_scale == _UNSCALED
    while place > at and of.words[place - 1] in lexicon.words["words.joiners"]:
        place -= 1
    if unscaled and (decimal := _decimal(of, Decimal(current), place)):
        return decimal
    points = unscaled and of.word(place) in lexicon.words["words.points"]
    if points and (digits := _digits(of, place + 1)):
        return half_of(of, Decimal(f"{current}.{digits}"), place + 1 + len(digits))
    if (half := half_at(of, place)) and current == 0 < total:
        # "A million and a half".
        return Decimal(total) + half[0].scaleb(last_scale), last_scale, half[1]
    if unscaled and half:
        return half_of(of, Decimal(current) + half[0], half[1])
    scale = only_scale if only_scale > 0 and current == 0 else 0
    return Decimal(total + current), scale, place


def _summed(of: Passage, at: int) -> tuple[int, int, int, int, int] | None:
    """What the words from a token on add up to; None where there is no number.

    (Up to the last word of magnitude, behind it, that magnitude, the only one where it is the first word, and
    the token behind all.)
    """
    lexicon = of.lexicon
    total, current, last_scale, place = 0, 0, _UNSCALED, at
    begun = False
    only_scale = -1
    while place < len(of.words):
        word = of.words[place]
        value = cardinal_of(lexicon, word, of.stems[place])
        if value is None and begun and _joins(of, place):
            place += 1
            continue
        scale = scale_of(lexicon, word, of.stems[place])
        if value == 1000:
            value, scale = None, 3
        if value is not None:
            if begun and word in lexicon.words["words.groups"] and 0 < current < 10:
                # "Two dozen", "пять десятков".
                current *= value
            elif not _fits(current, value):
                break
            else:
                current = (current or 1) * 100 if value == 100 else current + value
        elif scale is not None and 2 < scale < last_scale:
            only_scale = scale if total == 0 else -1
            total += (current or 1) * 10**scale
            current, last_scale = 0, scale
        else:
            break
        begun = True
        place += 1
        if lexicon.cases and of.stems[place - 1] != word:
            # An ending closes the number: "жүз мыңнан екі жүз мыңға".
            break
    return (total, current, last_scale, only_scale, place) if begun else None


def _digits(of: Passage, at: int) -> str:
    """The decimals that are spelled digit by digit: "two point eight"."""
    found = ""
    while (value := of.lexicon.cardinals.get(of.word(at + len(found)))) is not None and value < 10:
        found += str(value)
    return found


def _decimal(of: Passage, whole: Decimal, at: int) -> Spoken | None:
    """A decimal fraction in words: "две целых пять десятых", "екі бүтін оннан үш"."""
    words = of.lexicon.words
    if of.word(at) not in words["words.wholes"]:
        return None
    before = words["tenths"].get(of.word(at + 1))
    begin = at + 1 + (before is not None)
    read = spoken(of, begin) if begin < len(of.words) else None
    if read is None:
        return None
    exponent, past = before or words["tenths"].get(of.word(read[2]), 0), read[2] + (before is None)
    return half_of(of, whole + read[0].scaleb(-exponent), past) if exponent else None


def half_of(of: Passage, value: Decimal, past: int) -> Spoken:
    """A number with its half, and the scale word behind it."""
    scale = scale_at(of, past)
    return (value.scaleb(scale), scale, past + 1) if scale > 2 else (value, 0, past)


def _fits(current: int, value: int) -> bool:
    if value == 100:
        return 0 <= current < 10 or 10 < current < 20
    if value > 100:
        return current == 0
    if current == 0 or current % 100 == 0:
        return True
    tail = current % 100
    return tail >= 10 and tail % 10 == 0 and 0 < value < 10


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
    behind, stem = of.words[place + 1], of.stems[place + 1]
    if of.words[place] == "-" and scale_of(of.lexicon, behind, stem):
        return close
    return close and cardinal_of(of.lexicon, behind, stem) is not None


def half_at(of: Passage, place: int) -> tuple[Decimal, int] | None:
    """The half, or the quarter, that words at a token add to a number, and the token behind them."""
    if of.word(place) not in of.lexicon.words["halves.begin"]:
        return None
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
        if not rest and of.words[at] in of.lexicon.ordinals:
            continue  # "третий" has the stem of "треть"
        exact = quotient(value)
        words = of.lexicon.words
        after = past + (
            of.word(past) in words["words.joiners"] or of.word(past) in words["words.after_fraction"]
        )
        after += of.word(after) in words["words.articles"]
        scale = scale_at(of, after)
        if scale > 2:
            return exact.scaleb(scale), scale, after + 1
        return exact, 0, past
    return None
