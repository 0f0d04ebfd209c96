"""A whole and the parts that a text lists behind it: "47 projects: 21 in metallurgy, 14 in chemistry".

One walk collects what may be the parts. What joins them to the whole is a word that the reader knows
("including"), a colon, "of the 47", a sentence that begins with "of these"; or nothing (`unsaid`).
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, takewhile
from typing import NamedTuple

from ondiris.audit.arithmetic.adding import LASTING, slipped, total
from ondiris.audit.around import one_range
from ondiris.audit.digits import shown
from ondiris.audit.naming.labels import possessed
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, PART, PLAIN, TO, WHOLE, Claim
from ondiris.model.kind import LEVEL, SHARE
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

#: How many numbers behind a whole, and in how many sentences, its parts are looked for.
AHEAD, _SENTENCES = 9, 3
_LEADS, _OPENING = 14, 24
#: A part so much larger than what stands before it is of something else; digits of a number told in full.
_THOUSAND, _LONG = 1000, 4
#: Parts that exceed the whole by more than this are of something else.
_MOST = _TWO = 2
_NEARLY = Decimal("1.2")
#: How far an exact amount is from the hedged one that it is told behind.
_HEDGED = Decimal("0.1")
#: A few words may stand between the number and the colon, and no other number.
_COLON = pattern(r"[^\d:.;,()\n]{0,40}:")
_SIGN = pattern(r"[,;:]")
_LEVELS = frozenset((LEVEL, SHARE, None))
_ASIDE = LASTING | RATIOS


class Breakdown(NamedTuple):
    """The number of a whole, and those of its parts in the order of the text."""

    whole: int
    parts: list[int]


class Behind(NamedTuple):
    """The numbers that may be parts, and the number of another thing that ends them, or -1."""

    parts: list[int]
    stop: int


def lists_behind(view: View) -> Sequence[Sequence[int]]:
    """By number the sentences, its own and the next ones, that tell two numbers behind it or more."""
    return view.once(_lists)


def _lists(view: View) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in view.claims]
    for sentence, numbers in view.sentences.items():
        if len(numbers) < _TWO:
            continue
        paragraph = view.claims[numbers.start].paragraph
        for before in range(1 - _SENTENCES, 0):
            near = view.inside_sentence(sentence + before)
            if near and view.claims[near.start].paragraph == paragraph:
                for whole in near[-AHEAD:]:
                    if numbers.start + _TWO <= whole + 1 + AHEAD:
                        found[whole].append(sentence)
        for whole in numbers[:-_TWO]:
            found[whole].append(sentence)
    return found


def _behind(view: View, whole: int, sentence: int) -> range:
    """The numbers behind a whole in a sentence of its paragraph, which may be its parts."""
    told = view.inside_sentence(sentence)
    near = range(max(whole + 1, told.start), min(told.stop, whole + 1 + AHEAD))
    one = bool(near) and view.claims[near.start].paragraph == view.claims[whole].paragraph
    return near if one else range(0)


def parts_behind(view: View, whole: int, sentence: int, worded: bool = False) -> Behind:
    """The amounts of the unit of a whole, or of none, that stand behind it in a sentence.

    Percentages, times and conversions are passed over; so are numbers in words, if not `worded`.
    """
    claims, own = view.claims, view.claims[whole]
    found: list[int] = []
    for number in _behind(view, whole, sentence):
        claim = claims[number]
        if claim.unit in _ASIDE or claim.role is CONVERTED:
            continue
        if not worded and not shown(claim.printed):
            continue
        if (
            found
            and view.sentence_holds(claim, "part")
            and view.before(number, _OPENING).rstrip().endswith(_words(view, claim, "part"))
        ):
            break  # "28,900 arrived, among them 7,100 women": parts of a part
        if not _of_unit(claim, own):
            return Behind(found, number)
        if found and one_range(claims[found[-1]], claim):
            continue
        if found and rounds_off(claims[found[-1]], claim):
            found.pop()
        found.append(number)
    return Behind(found, -1)


def with_endings(view: View, numbers: list[int]) -> list[int]:
    """The numbers, without counts of other things where endings say which are parts.

    "122 көл бар. Оның 85-і 74 кәсіпкерге берілді, 37-і бос": the 74 are no lakes.
    """
    ended = [each for each in numbers if possessed(view, each)]
    if len(ended) < _TWO:
        return numbers
    return [each for each in numbers if each in ended or each < ended[0] or view.claims[each].unit]


def rounds_off(round_one: Claim, claim: Claim) -> bool:
    """Whether an amount is the exact one of the hedged one before: "over 21 million (21.6 million)"."""
    if round_one.qualifier is EXACT or claim.qualifier is not EXACT or not round_one.value:
        return False
    near = abs(claim.value / round_one.value - 1) <= _HEDGED
    return near and round_one.interval.contains(claim.value) and claim.value != round_one.value


def _words(view: View, claim: Claim, table: str) -> tuple[str, ...]:
    return view.words(claim, table)


def _of_unit(part: Claim, whole: Claim) -> bool:
    if part.value <= 0 or part.kind not in _LEVELS:
        return False
    if part.unit == whole.unit:
        return True
    return not part.unit and (part.scale > 0 or not whole.scale or shown(part.printed) >= _LONG)


def joined(view: View) -> Iterator[Breakdown]:
    """The wholes and parts that a word joins: "10 billion, including 7 and 5"."""
    wholes: dict[int, list[int]] = {}
    for number in view.of_role(PART):
        whole = view.claims[number].pair
        if one_range(view.claims[number - 1], view.claims[number]):
            continue
        if whole >= 0 and _of_one_kind(view, whole, number):
            wholes.setdefault(whole, []).append(number)
    for whole, parts in sorted(wholes.items()):
        yield Breakdown(whole, parts if len(parts) == 1 else _of_herd(view, whole, parts))


def _of_herd(view: View, whole: int, parts: list[int]) -> list[int]:
    """The parts up to one of another herd: "cattle 127, including cows 51, pigs 82" counts cows alone."""
    claims = view.claims
    own = _herds(view, parts[0], view.read.sentences[claims[whole].sentence][0])
    if len(own) != 1:
        return parts
    gaps = pairwise(parts)
    return [
        parts[0],
        *(part for _, part in takewhile(lambda two: _herds(view, two[1], claims[two[0]].end) <= own, gaps)),
    ]


def _herds(view: View, number: int, begin: int) -> set[str]:
    """The herds that the words before a number name; each is told by the words of its animals."""
    piece = view.low[begin : view.claims[number].start]
    herds = _words(view, view.claims[number], "herds")
    return {herd for herd in herds if any(each in piece for each in herd.split("|"))}


def _of_one_kind(view: View, whole: int, part: int) -> bool:
    """Whether a part can be of this whole: not a share of a share, not a count of other things elsewhere."""
    one, other = view.claims[whole], view.claims[part]
    if one.unit != other.unit or (not shown(other.printed) and shown(one.printed) > 1):
        return False
    if one.unit in LASTING or (not one.unit and one.sentence != other.sentence):
        return False
    if one.value == 1 and not one.decimals and not one.scale:
        return False  # "one person needs 14 kilograms. Of 20 acids eight are": one thing has no parts
    if view.after(whole).lstrip().startswith(_words(view, one, "breakdown")):
        # "It closes 12 of them, leaving 300": the number before is the part.
        return False
    if other.scale > one.scale and other.value > one.value * _THOUSAND:
        return False
    if one.sentence != other.sentence and f" {view.after(whole).lstrip()}".startswith(
        _words(view, one, "more_than_what")
    ):
        return False  # "This is 652 thousand hectares more. Of these wheat took 17.1 million"
    between = f" {view.low[one.end : other.start]} "
    inside = between.partition("(")[2]
    if ")" in inside and inside.startswith((*_words(view, one, "breakdown"), *_words(view, one, "part"))):
        return False  # "290 of wheat (of that 92 of winter wheat) and 330 of barley"
    return not view.says(one, "imported", between) or view.says(one, "imported", view.before(whole, 60))


def listed(view: View) -> Iterator[Breakdown]:
    """The wholes and lists that a colon or "of" joins, or the endings of the parts."""
    claims = view.claims
    for whole in view.of_kind(LEVEL):
        claim = claims[whole]
        if claim.value <= 0 or claim.role not in (PLAIN, TO, WHOLE) or claim.unit in LASTING:
            continue
        of = _of(view, whole)
        colon = _COLON.match(view.low, claim.end)
        if not of and (colon is None or view.inside(claim.end, colon.end())):
            continue
        parts = _counted(view, whole, of)
        if len(parts) < 2:
            continue
        high, least = total([claim]).high, total([claims[part] for part in parts]).low
        made = sum((claims[part].value for part in parts), Decimal(0))
        near = high is not None and least is not None and least >= high and made <= claim.value * _MOST
        if near and not _overlap(view, whole, parts):
            yield Breakdown(whole, parts)


def _overlap(view: View, whole: int, parts: list[int]) -> bool:
    """Whether two parts are of one another: "of 18,400 entered 15,900 started, 15,310 finished"."""
    if len(parts) != _TWO:
        return False
    claims = [view.claims[each] for each in (whole, *parts)]
    return min(claims[1].value, claims[2].value) * _TWO > claims[0].value and not any(
        slipped(claims[each], total([claims[0]]) - total([claims[3 - each]]), _TWO) for each in (1, 2)
    )


def _of(view: View, whole: int) -> bool:
    """Whether the sentence begins with "of" this number."""
    claim = view.claims[whole]
    start = view.read.sentences[claim.sentence][0]
    if view.low.startswith(view.words(claim, "breakdown"), start, claim.start):
        # "Of these 21 make food": the number is a part itself.
        return False
    if claim.start - start <= _LEADS and view.low.startswith(
        view.words(claim, "of_whole"), start, claim.start
    ):
        return True
    if _clause_of(view, whole):
        return True
    # "4 200 жұмысшының 2 900-і ауылда, 1 300-і қалада": the endings of the parts say so.
    endings = view.words(claim, "possessed")
    if not endings or _possessed(claim.printed.lower(), endings):
        return False
    behind = [view.claims[each].printed.lower() for each in view.sentence_of(whole) if each > whole]
    return len(behind) > 1 and all(_possessed(each, endings) for each in behind)


def _clause_of(view: View, whole: int) -> bool:
    """Whether a clause begins with "of" this number: "he said that of the 38 schools 24 were done"."""
    before, words = view.before(whole, _OPENING).rstrip(), _words(view, view.claims[whole], "of_whole")
    if not f"{before} ".endswith(words):
        return False
    clause = f"{_SIGN.split(before)[-1].strip()} "
    return len(clause) <= _LEADS and clause.endswith(words)


def _possessed(printed: str, endings: tuple[str, ...]) -> bool:
    ending = printed.rpartition("-")[2]
    return "-" in printed and ending.isalpha() and f"-{ending}".endswith(endings)


def _counted(view: View, whole: int, of: bool) -> list[int]:
    """The numbers behind a whole in its sentence; none where one of something else is among them."""
    claims, claim = view.claims, view.claims[whole]
    numbers, stop = parts_behind(view, whole, claim.sentence, worded=True)
    if stop >= 0 or any(claims[each].role not in (PLAIN, PART) for each in numbers):
        return []
    found, nouns = list[int](), 0
    for number in numbers:
        other = claims[number]
        scaled = other.scale and other.scale == claim.scale
        nouns += not other.unit and other.kind is LEVEL and not of and not scaled
        if found and ";" in view.low[claims[found[-1]].end : other.start]:
            break
        if claim.value % 1 == 0 and other.value % 1 and not claim.scale:
            return []
        found.append(number)
    # "47 projects: 21 firms": of other things, unless they all but make up the number.
    made = sum((claims[each].value for each in found), Decimal(0))
    same = not nouns or (len(found) > _TWO and made <= claim.value * _NEARLY)
    return found if same else []
