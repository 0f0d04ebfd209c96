"""One number that words make a part of another: "12 of the 14 mills", "2,600 people, 370 of them in Oslo"."""

from collections.abc import Iterator

from ondiris.audit.arithmetic.adding import amount
from ondiris.audit.around import ends_in, numbers_before, one_range, since_former, until_next
from ondiris.audit.breakdowns.behind import Breakdown
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import PHYSICAL, dimension
from ondiris.audit.naming.restating import one_unit
from ondiris.audit.view import View
from ondiris.model.claim import PART, Claim
from ondiris.model.pattern import pattern

#: How long the words between the two numbers may be: of a phrase, of a clause.
_GAP, _CLAUSE = 26, 60
#: How far words behind a part say so, and how long a noun and its attributes behind a whole are.
_OF, _NOUN = 14, 40
#: How many numbers and sentences before it the whole of "almost all" is looked for.
_BACK, _SENTENCES = 6, 3

_SIGN = pattern(r"[,;:.()–—]")


def singles(view: View) -> Iterator[Breakdown]:
    """The wholes and their one part, in whichever order they stand."""
    claims = view.claims
    for number in range(1, len(claims)):
        one, other = claims[number - 1], claims[number]
        if one.sentence != other.sentence or other.start - one.end > _CLAUSE:
            continue
        if not (amount(one) and amount(other)) or (number > 1 and one_range(claims[number - 2], one)):
            continue  # "pupils in years 9 to 11 took 46 of them apart"
        whole_numbers = one.scale == other.scale and not one.decimals and not other.decimals
        if whole_numbers and (near := _near(view, number)) is not None:
            yield near
            continue
        if _of_its_whole(view, number):
            yield Breakdown(number - 1, [number])
            continue
        if other.role is PART or not (shown(one.printed) and shown(other.printed)):
            continue
        if _of_unit(other, one) and _of_former(view, number):
            yield Breakdown(number - 1, [number])
    for number in view.sentence_holding(range(1, len(claims)), "nearly_all"):
        if amount(claims[number]) and claims[number].role is not PART:
            whole = _all_of_it(view, number)
            if whole >= 0:
                yield Breakdown(whole, [number])
    for number in view.sentence_holding(range(1, len(claims)), "of_this_sum"):
        if amount(claims[number], planned=True) and (whole := _of_this_sum(view, number)) >= 0:
            yield Breakdown(whole, [number])


def larger(view: View) -> Iterator[Breakdown]:
    """The wholes and parts in two magnitudes whose part is the larger: "18 billion of the 1.3 billion"."""
    claims = view.claims
    for number in range(1, len(claims)):
        one, other = claims[number - 1], claims[number]
        if one.sentence != other.sentence or not one.scale >= other.scale > 0 or one.value <= other.value:
            continue
        joined = view.low[one.end : other.start] in view.words(one, "out_of")
        alike = one.unit == other.unit or not (one.unit and other.unit)
        if joined and alike and amount(one, planned=True) and amount(other, planned=True):
            yield Breakdown(number, [number - 1])
    for number in view.sentence_holding(range(1, len(claims)), "of_this_sum", "of_it"):
        if not amount(claims[number], planned=True) or not claims[number].scale:
            continue
        whole = _of_this_sum(view, number)
        if whole >= 0 and claims[number].scale > claims[whole].scale > 0:
            yield Breakdown(whole, [number])


def _of_this_sum(view: View, number: int) -> int:
    """The amount told last before a number that is called a part of "this sum", or -1."""
    claims, own = view.claims, view.claims[number]
    after = until_next(view, number, _NOUN)  # "4.9 trillion, 52% of this sum"
    beside = f"{since_former(view, number, _NOUN)}|{after}"
    behind = f"{after[:_OF].replace(',', ' ')} "
    if not view.says(own, "of_this_sum", beside) and not view.says(own, "of_it", behind[:_OF]):
        return -1
    for each in numbers_before(view, number, _BACK, 1):
        if amount(claims[each], planned=True) and (claims[each].unit or claims[each].scale):
            alike = one_unit(claims[each], own) or one_unit(own, claims[each])
            return each if alike else -1
    return -1


def _near(view: View, number: int) -> Breakdown | None:
    """Two counts that a word or their endings join: "12 of the 14", "14 зауыттың 12-сі"."""
    one, other = view.claims[number - 1], view.claims[number]
    gap, words = view.low[one.end : other.start], view.words_of(view.language(one))
    if gap in words.words("out_of") and one.unit in ("", other.unit):
        sized = not one.unit and dimension(other.unit) in PHYSICAL and view.after(number, 2).strip()
        return None if sized else Breakdown(number, [number - 1])  # "9,200 of 60 kg bags"
    last = (one.printed.lower() + gap).rstrip()
    joined = len(gap) <= _GAP and last.endswith(words.words("genitive"))
    joined = joined or last.endswith(words.words("breakdown"))
    if joined and ends_in(view, other, "possessed") and other.unit in ("", one.unit):
        return Breakdown(number - 1, [number])
    return None


def _of_its_whole(view: View, number: int) -> bool:
    """Whether endings make an amount a part of the one before it: "820 теңге қарызының 300 теңгесі"."""
    one, other = view.claims[number - 1], view.claims[number]
    if one.unit != other.unit or not one.unit or not ends_in(view, other, "possessed"):
        return False
    gap = view.low[one.end : other.start].rstrip()
    return 0 < len(gap) <= _GAP and gap.endswith(view.words(other, "genitive")) and "," not in gap


def _of_unit(part: Claim, whole: Claim) -> bool:
    return part.unit == whole.unit or (not part.unit and part.scale == whole.scale)


def _of_former(view: View, number: int) -> bool:
    """Whether words call a number a part of the one before it: "of the 47 firms 12", "12 of them"."""
    other = view.claims[number]
    words = view.words_of(view.language(other))
    gap = since_former(view, number, _CLAUSE)
    behind = view.after(number, _OF).lstrip()
    if behind.startswith(words.words("part")):
        return True
    if view.lexicon_of(view.language(other)).gaps.get(gap.strip()) == "and":
        return False  # "the two halls, of 9,000 and 11,500 square metres"
    if view.says(other, "part", _SIGN.split(gap)[-1]):
        return True  # "of which overdue 112 million"
    return not any(sign in gap for sign in ".;:(") and _of_the(view, number - 1)


def _of_the(view: View, number: int) -> bool:
    """Whether "of the" before a number opens its sentence or a clause of it."""
    claim = view.claims[number]
    before = f"{view.before(number, _CLAUSE).rstrip()} "
    for word in view.words(claim, "of_whole"):
        opening = before.removesuffix(f" {word}").rstrip()
        if len(opening) < len(before.rstrip()) and (
            not opening or f"{opening} ".endswith(_signs(view.words(claim, "clause")))
        ):
            return True
    return False


def _signs(words: tuple[str, ...]) -> tuple[str, ...]:
    return (*words, ", ", "; ", "– ", "— ")


def _all_of_it(view: View, number: int) -> int:
    """The largest amount shortly before a number that is told as nearly all of it, or -1."""
    claims, own = view.claims, view.claims[number]
    if not view.says(own, "nearly_all", since_former(view, number, _CLAUSE)):
        return -1
    former = [
        each
        for each in range(max(0, number - _BACK), number)
        if claims[each].paragraph == own.paragraph
        and own.sentence - claims[each].sentence <= _SENTENCES
        and claims[each].unit == own.unit
        and amount(claims[each])
    ]
    return max(former, key=lambda each: claims[each].value) if former and own.unit else -1
