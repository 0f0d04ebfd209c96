"""Numbers that are part of a name: Ariane 5, form 8-K, sample 17B, 22 Main Street, at 10.00."""

from ondiris.audit.reading.passage import Passage
from ondiris.audit.reading.units import code_at, longest

#: Digits of the number of a house or of a model.
_SHORT = 3
#: Letters before the number of a flight, a star or a model, and its digits.
_LETTERS, _CODE = 4, 4
#: How many tokens may stand between the word for a street and the number of a house.
_STREET = 4


def is_code(of: Passage, at: int, after: str) -> bool:
    """A capital letter hangs on the digits and is neither unit nor magnitude: 17B, 8-K."""
    place = at + 1
    dashed = after == "-" and of.touches(place)
    place += dashed
    letter = of.word(place)
    if len(letter) != 1 or not letter.isalpha() or not of.capital(place) or not of.words[at].isdecimal():
        return False
    return dashed or not (
        letter in of.lexicon.attached or letter in of.lexicon.scales or longest(of.lexicon.units, of, place)
    )


def is_name(of: Passage, at: int, before: str, after: str) -> bool:
    """Whether the numeral belongs to a name, an address, a class or a clock."""
    word = of.words[at]
    if not word.isdecimal():
        return len(word) in (4, 5) and (_clock(of, at, before) or _dated(of, at))
    if _abbreviated(of, at, before):
        return True
    if len(word) > _SHORT:
        return False
    if before.isalpha() and len(word) == 1 and after in of.lexicon.words["labels.classes"]:
        return before not in of.lexicon.words["stop.words"]
    if _ranked(of, at, after) or (after in of.lexicon.words["roles.by"] and _ranks(of, at + 2)):
        return True
    if before.isalpha() and of.capital(at - 1) and of.stems[at + 1 : at + 2] and _is_index(of, at + 1):
        return True
    return _house(of, at, before, after) or _numbered(of, at, before, after)


def _ranks(of: Passage, at: int) -> bool:
    """Whether a number there is one of a rank, and the number before it then too: "с 10 на 9 позицию"."""
    return of.is_number(at) and _ranked(of, at, of.word(at + 1))


def _ranked(of: Passage, at: int, after: str) -> bool:
    """Whether a number is one of a rank by the case of its noun: "9 место", "с 7 позиции на 8"."""
    words, last = of.lexicon.words, of.words[at][-1]
    if after in words["labels.ranks"]:
        return last != "1" or len(of.words[at]) == 1
    if after in words["labels.ranks_of"]:
        return last in "1567890"
    return of.word(at - 1) in words["roles.to"] and of.word(at - 2) in words["labels.ranks_of"]


def _abbreviated(of: Passage, at: int, before: str) -> bool:
    """Capitals before a number that nothing is counted by: SU 202, NGC 4321; no list of such pairs."""
    if not (1 < len(before) <= _LETTERS and before.isalpha()) or len(of.words[at]) > _CODE:
        return False
    if not of.text[of.starts[at - 1] : of.ends[at - 1]].isupper() or of.words[at + 1 : at + 2] == ["%"]:
        return False
    if not before.isascii() or _measures(of, at + 1) or longest(of.lexicon.units, of, at - 1):
        return False
    if any(term.past == at for term in of.terms) or before in of.lexicon.scales or code_at(of, at - 1):
        return False
    listed = of.word(at + 1) in (",", ";")
    return not (listed and any(of.is_number(place) for place in range(at + 2, at + 5)))


def _is_index(of: Passage, at: int) -> bool:
    """Whether the word for an index stands there: "the Nikkei 225 index"."""
    indices = of.lexicon.words["roles.index"]
    return of.words[at] in indices or of.stems[at] in indices


def _clock(of: Passage, at: int, before: str) -> bool:
    """10.00 with no unit behind it; minutes are full fives. Some languages say `at` by a case behind."""
    located = of.word(at + 1) == "-" and of.lexicon.cases.get(of.word(at + 2)) == "loc"
    if not located and before not in of.lexicon.words["labels.before_clock"]:
        return False
    hour, point, minute = of.words[at].partition(".")
    if hour == "0" and of.word(at - 3) and (of.is_number(at - 2) or of.is_number(at - 3)):
        # "From 1.8 tonnes to 0.45".
        return False
    if not point or len(minute) != 2 or int(hour) > 24 or int(minute) not in range(0, 60, 5):
        return False
    return not _measures(of, at + 1)


def _dated(of: Passage, at: int) -> bool:
    """A day and a month with a point between, where that is no decimal sign: "до 31.12"."""
    day, point, month = of.words[at].partition(".")
    if not point or of.lexicon.words["decimal"][0] == "." or len(month) != 2 or not month.isdecimal():
        return False
    return int(day) in range(1, 32) and int(month) in range(1, 13) and not _measures(of, at + 1)


def _measures(of: Passage, at: int) -> bool:
    return longest(of.lexicon.units, of, at) is not None or of.word(at) in of.lexicon.scales


def _house(of: Passage, at: int, before: str, after: str) -> bool:
    streets = of.lexicon.words["labels.streets"]
    if before == "," or before in streets:
        near = range(max(at - _STREET, 0), at)
        if any(of.words[place] in streets for place in near) and not _measures(of, at + 1):
            return True
    if not after.isalpha() or not of.capital(at + 1) or of.lexicon.words["side"] != "before":
        return False
    return of.word(at + 2) in streets and of.capital(at + 2)


def _numbered(of: Passage, at: int, before: str, after: str) -> bool:
    """A name in capitals before a number that nothing is counted by: Ariane 5."""
    if not before.isalpha() or at < 2 or at - 1 in of.sentences or not of.capital(at - 1):
        return False
    if of.lexicon.words["side"] != "before" or before in of.lexicon.scales or before in of.lexicon.cardinals:
        return False
    if of.words[at - 2] in ("|", ":", ";", "(", "•") or any(term.past == at for term in of.terms):
        return False
    if after.isalpha() and after not in of.lexicon.words["stop.words"]:
        return False
    if after and not after.isalpha() and after not in (".", ",", ";", "!", "?", ")", "»", '"'):
        return False
    # A list of places and their numbers: "Almaty 12, Astana 9".
    listed = after.isalpha() or after in (",", ";")
    return not (
        _measures(of, at + 1)
        or (listed and any(of.is_number(place) for place in range(at + 2, at + 5)))
        or (
            of.is_number(at - 3)
            and (of.words[at - 2] in ",;" or of.words[at - 2] in of.lexicon.words["stop.words"])
        )
    )
