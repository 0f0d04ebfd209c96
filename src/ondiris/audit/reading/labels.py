"""Digits that measure nothing: labels, ordinals, times, scores, codes."""

from ondiris.audit.reading.names import is_code, is_name
from ondiris.audit.reading.passage import DIGITS, Passage
from ondiris.audit.reading.signs import money_before
from ondiris.audit.reading.units import code_at, longest, noun_after
from ondiris.audit.reading.years import YEARS

#: A score is a number of one or two digits.
_SCORE = 3
#: A telephone number has at most so many groups behind its first.
_GROUPS = 6
#: Marks of dimensions, of relations, of minutes; the letters of a statistical test.
_TIMES, _RELATIONS, _PRIMES = frozenset("x×х"), frozenset("=<>≤≥"), frozenset("'′’")
_TESTS = frozenset("pр")
_PUT = frozenset(("-", "–", "—", ":"))
_DASHES = frozenset("-–")
#: An item has a number of so many digits at most, and stands behind one of these signs.
_TWO, _SIGNS = 2, frozenset(',;:."«“')
#: Units of time that are numbered as well.
_SPANS = frozenset(("s", "min", "h", "days", "weeks", "months"))


def is_label(of: Passage, at: int) -> bool:
    """Whether the numeral at a token names or orders something instead of measuring it."""
    words, starts, ends = of.words, of.starts, of.ends
    before = words[at - 1] if at else ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if before in of.lexicon.words["money.letters"] and ends[at - 1] == starts[at]:
        return money_before(of, at) is None  # R1.2 billion, but K9
    if at and ends[at - 1] == starts[at] and _hangs(of, at, before):
        return True
    if after and ends[at] == starts[at + 1] and _holds(of, at, after):
        return True
    if after in of.lexicon.words["periods.through"] and at + 2 in of.taken and _day(of, at):
        return True
    if of.is_number(at - 1) and _dialled(of, at):
        return True
    if (
        before in _TIMES
        and at > 2
        and of.is_number(at - 2)
        and of.touches(at - 3)
        and words[at - 3].isalpha()
    ):
        # The second size of a part: "M12 x 60".
        return True
    if before in _RELATIONS and of.word(at - 2) in _TESTS:
        return True
    if after in _PRIMES and of.touches(at) and words[at].isdecimal():
        # The minute of a match: "Silva 71'".
        return True
    if before == "=" and words[at] == "100" and at > 1 and _of_year(of, at - 2):
        # The base of an index: "2020 = 100".
        return True
    if len(words[at]) > 9 and words[at].isdecimal() and longest(of.lexicon.units, of, at + 1) is None:
        return True
    return (
        _named(of, at, before)
        or _timed(of, at, after)
        or ((at < 2 or before == "(") and _alone(of, at))
        or (after == ")" and _item(of, at))
        or is_name(of, at, before, after)
    )


def _day(of: Passage, at: int) -> bool:
    """Whether a numeral is the first day of two: "between 6 and 12 October"."""
    days = of.words[at], of.word(at + 2)
    return all(day.isdecimal() and len(day) <= 2 for day in days) and int(days[0]) < int(days[1]) <= 31


def _hangs(of: Passage, at: int, before: str) -> bool:
    """Digits behind a sign that they belong to: A380, COVID-19, 24/7, 10:30."""
    if before[0].isalpha() or before in ("_", "\\", "@", "#", "№"):
        return money_before(of, at) is None and not code_at(of, at - 1)
    if at < 2 or not of.touches(at - 2):
        return (before == "+" and len(of.words[at]) > 6 and " " not in of.words[at]) or (
            before == "[" and of.word(at + 1) == "]"
        )
    earlier = of.words[at - 2]
    if before == "+" and earlier[-1].isalnum():
        return True  # "NPL+90", "10+17+5"
    if before in ("/", ":"):
        return earlier[0].isdecimal()
    if before in _DASHES and earlier[0].isdecimal():
        if earlier == of.words[at] and len(earlier) < _SCORE:
            return True
        chained = before == "-" and _chained(of, at)
        return chained or _season(of, at) or (before == "-" and _named(of, at - 2, of.word(at - 3)))
    if before == "-" and earlier[0].isalpha() and earlier not in of.lexicon.scales:
        return earlier not in of.lexicon.words["roles.to"]
    if before == ".":
        return money_before(of, at) is None
    return before == "[" and of.word(at + 1) == "]"


def _of_year(of: Passage, at: int) -> bool:
    """Whether a year ends at a token: "2020", "2020 год", "2020 ж."."""
    years = of.lexicon.words["periods.year"]
    return of.words[at][-1] in DIGITS or of.words[at] in {".", *years} or of.stems[at] in years


def _dialled(of: Passage, at: int) -> bool:
    """Whether a numeral is a group of a telephone number: "0800 123 456", "tel. 7172 55 66 77"."""
    first = at
    while of.is_number(first - 1) and of.words[first - 1].replace(" ", "").isdecimal():
        first -= 1
        if at - first > _GROUPS:
            return False
    if first == at:
        return False
    if of.words[first][0] == "0" and len(of.words[first]) > 1:
        return True
    told = of.word(first - 1 - (of.word(first - 1) == "."))
    return told in of.lexicon.words["labels.words"] and (at - first > 1 or of.is_number(at + 1))


def _season(of: Passage, at: int) -> bool:
    """Whether a numeral is the second of two years: "the 2021-22 season"."""
    year = of.words[at - 2]
    if len(year) != 4 or not year.isdecimal() or int(year) not in YEARS:
        return False
    return of.words[at] == f"{(int(year) + 1) % 100:02d}"


def _chained(of: Passage, at: int) -> bool:
    """Whether hyphens join three numbers and more, as in a code: "6-10-80"."""
    return any(
        first >= 0
        and first + 4 < len(of.words)
        and all(of.touches(place) for place in range(first, first + 4))
        and of.words[first + 1] == of.words[first + 3] == "-"
        and all(of.is_number(place) for place in (first, first + 2, first + 4))
        for first in (at - 4, at - 2, at)
    )


def _holds(of: Passage, at: int, after: str) -> bool:
    """Digits before a sign that belongs to them: 10:30, 3:1, 1st, 5-й, 1990s."""
    if after in ("/", ":"):
        return of.is_number(at + 2) and of.touches(at + 1)
    if after == "-" and of.is_number(at + 2) and of.touches(at + 1):
        level = of.words[at] == of.words[at + 2] and len(of.words[at]) < _SCORE
        if level or _chained(of, at):
            return True
    return after not in (",", ".", "%") and (_ordinal(of, at, after) or is_code(of, at, after))


def _named(of: Passage, at: int, before: str) -> bool:
    """A numeral behind the word for what it names: Article 5, No. 7."""
    if _links(of, at - 1) and of.is_number(at - _TWO) and _listed(of, at):
        return True
    if before == "." and at > 1 and of.touches(at - 2):
        before = of.word(at - 2)
        if of.words[at - 2] not in of.lexicon.words["abbreviations.words"]:
            return False
    elif len(before) == 1 and before.isalpha():
        # "с. 5" is a page; in "с 5" the letter is a preposition.
        return False
    if (
        before in _PUT
        and of.word(at - 2) in of.lexicon.words["labels.words"] - of.lexicon.words["labels.soft"]
    ):
        # "His number: 9", "стартовый номер – 44".
        return longest(of.lexicon.units, of, at + 1) is None and of.word(at + 1) not in of.lexicon.scales
    if before not in of.lexicon.words["labels.words"] or at - 1 in of.sentences:
        return _coded(of, at, before)
    if of.word(at + 1) in of.lexicon.scales or " " in of.words[at]:
        # "За сезон 5,9 млн", "in area 12 400 ha".
        return False
    if before in of.lexicon.words["labels.soft"] and not (of.words[at - 1] == "." and "." in of.words[at]):
        return longest(of.lexicon.units, of, at + 1) is None and of.word(at + 1) not in of.lexicon.scales
    return True


def _listed(of: Passage, at: int) -> bool:
    """Whether a number is one of those that a word before the first of them names: "статьям 4, 5 и 6"."""
    first = at
    while at - first < 2 * _GROUPS and _links(of, first - 1) and of.is_number(first - _TWO):
        first -= _TWO
    named = of.word(first - 1) in of.lexicon.words["labels.words"] - of.lexicon.words["labels.soft"]
    numbers = all(of.words[place].isdecimal() for place in range(first, at + 1, _TWO))
    closed = of.word(at + 1) in of.lexicon.words["change.degrees"] or not noun_after(of, at + 1)
    return named and numbers and closed and longest(of.lexicon.units, of, at + 1) is None


def _links(of: Passage, at: int) -> bool:
    return of.word(at) == "," or of.lexicon.gaps.get(of.word(at)) == "and"


def _coded(of: Passage, at: int, before: str) -> bool:
    """The letters of a code between its word and its number: flight BA 117."""
    if not (
        0 < len(before) <= 3 and before.isalpha() and of.text[of.starts[at - 1] : of.ends[at - 1]].isupper()
    ):
        return False
    if longest(of.lexicon.units, of, at + 1):
        return False
    return of.word(at - 2) in of.lexicon.words["labels.words"]


def _timed(of: Passage, at: int, after: str) -> bool:
    """The hour of a clock: 3 p.m."""
    clock = of.lexicon.words["labels.clock"]
    return after in clock or (of.word(at + 2) == "." and " ".join(of.words[at + 1 : at + 4]) in clock)


def _ordinal(of: Passage, at: int, after: str) -> bool:
    """1st, 5-й, 5-ші, 1990s."""
    words = of.lexicon.words
    if not of.words[at].replace(".", "").isdecimal():
        return False
    if after in words["labels.ordinal_suffixes"] and after.isalpha():
        return True
    if after in words["labels.decade_suffixes"] and len(of.words[at]) in (2, 4) and of.words[at][-1] == "0":
        return True
    if after != "-" or not of.touches(at + 1):
        return False
    follows = of.word(at + 2)
    if of.is_number(at + 2) and of.touches(at + 2) and _ordinal(of, at + 2, of.word(at + 3)):
        # "16-1-бап".
        return True
    if follows in words["labels.ordinal_suffixes"]:
        counts = longest(of.lexicon.units, of, at + 3) or of.word(at + 3) in of.lexicon.scales
        if follows in words["labels.cardinal_suffixes"] and counts:
            return False
        return longest(of.lexicon.after, of, at + 3) is None
    if not words["hyphen_orders"] or not follows[0].isalpha() or follows in of.lexicon.cases:
        return False
    known = longest(of.lexicon.units, of, at + 2) or longest(of.lexicon.units, of, at + 1)
    if known and known[0][0] in _SPANS and (measures := words["measure_endings"]):
        # "67-минут" is the 67th minute, "20-күндік" lasts twenty days.
        return not follows.endswith(measures)
    return known is None and follows not in words["labels.cardinal_suffixes"]


def _alone(of: Passage, at: int) -> bool:
    """The number of a list item, of a heading, or a note in brackets."""
    after = of.word(at + 1)
    if at == 0 and after in (".", ")") and of.words[0].isdecimal() and not of.touches(1):
        return len(of.words) > 2
    if after == ")" and of.word(at - 1) == "(" and of.words[at].isdecimal():
        # "Half of them (20)" tells the amount, "as shown before (20)" a note.
        return at < _TWO or of.word(at - _TWO) not in of.lexicon.words["words.of_these"]
    heading = at == 0 and "." in of.words[0] and of.words[0].count(".") < 4 and len(of.words) > 1
    return heading and after[0].isalpha() and of.capital(1) and longest(of.lexicon.units, of, 1) is None


def _item(of: Passage, at: int) -> bool:
    """The number of an item within a line, behind which a bracket closes that none opened: "2) a shirt"."""
    begin = of.bounds(of.sentence_of(at))[0]
    inside = of.words[begin:at]
    if not of.words[at].isdecimal() or len(of.words[at]) > _TWO or of.touches(at + 1):
        return False
    opens = not inside or inside[-1] in _SIGNS
    return opens and inside.count("(") == inside.count(")")
