"""A number is told again with its digits in another order: "1,478 billion ... of those 1,748 billion".

Told where the later number has exactly the digits, the magnitude and the unit of one before it, is told
nowhere else and names no other time; where the text has many numbers, or percentages, also the same thing.

Mend it by putting the digits in order.
"""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from ondiris.audit.around import clause_behind
from ondiris.audit.digits import significant
from ondiris.audit.naming.named import WHAT, own
from ondiris.audit.naming.regrown import regrown
from ondiris.audit.naming.senses import told_in
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern

CODE = "CON007"
NAME = "digits-swapped"
FAMILY = "CON"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the fund earned 1,478 billion tenge. Of the total of [[1,748 billion tenge]] much went.",
            "In 2024 the plant had a staff of 1,600. Our [[1,060]] colleagues know the product.",
            "Sales of the toolmaker grew by 7.8% in 2024 on 2023. A rise of [[8.7%]] is rare in its market.",
        ),
        "good": (
            "In 2024 the fund earned 1,478 billion tenge. Of those 1,478 billion tenge much went.",
            "In 2024 the mill sold 1,478 tonnes of wire. In 2023 it sold 1,748 tonnes of wire.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году выручка холдинга составила 46,37 млрд тенге. Из выручки в [[43,67 млрд тенге]] "
            "треть дал экспорт.",
        ),
        "good": (
            "В 2024 году выручка холдинга составила 46,37 млрд тенге. Из выручки в 46,37 млрд тенге "
            "треть дал экспорт.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы завод 4 310 вагон шығарды. Осы [[4 130 вагонның]] бәрі сатылды.",),
        "good": ("2024 жылы завод 4 310 вагон шығарды. Осы 4 310 вагонның бәрі сатылды.",),
    },
}

#: Two digits in another order are found by chance; so few of them need words that say so.
_DIGITS, _FEW = 3, 2
#: How many numbers of the same digits are kept, and how far before a number its words stand.
_KEPT, _BEFORE, _BEHIND = 3, 34, 12
_WORD = pattern(r"[^\W\d_]+")
_WORDS = pattern(r"[^\W\d_]{4,}")
_QUOTES = pattern(r"[«»“”\"(—–-]")
_KINDS = frozenset((Kind.LEVEL, Kind.SHARE, Kind.GROWTH, Kind.INDEX, None))
_ASIDE = frozenset((Role.CONVERTED, Role.FROM, Role.PLAN))
_LONGEST, _POINTED = 12, 12
#: Of more numbers in one unit some have the same digits; so many letters of a noun stay in every case.
_MANY, _STEM = 10, 5
#: How far behind a percentage the words stand that say what it is of.
_OF = 30


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    seen: dict[tuple[str, int, int], list[int]] = {}
    told: set[Decimal] = set()
    for number, claim in enumerate(claims):
        if claim.value <= 0 or not (digits := _in_order(claim.printed)):
            continue
        key = (digits, claim.decimals, claim.scale)
        former = seen.setdefault(key, [])
        if former and claim.value not in told and claim.kind in _KINDS and claim.role not in _ASIDE:
            first = next((each for each in reversed(former) if _again(view, each, number)), -1)
            if first >= 0 and not _adds_up(view, first, number):
                yield view.unlike(CODE, SEVERITY, first, number)
        told.add(claim.value)
        former.append(number)
        del former[:-_KEPT]
    for first, later in regrown(view):
        yield view.unlike(CODE, SEVERITY, first, later)


def _adds_up(view: View, first: int, second: int) -> bool:
    """Whether a third amount right behind is the difference: "of 21.6 tonnes 16.2 stayed, 5.4 left"."""
    claims = view.claims
    gap = abs(claims[first].value - claims[second].value)
    return any(claim.value == gap for claim in claims[second + 1 : second + _FEW + 1])


@lru_cache(maxsize=65536)
def _in_order(printed: str) -> str:
    """The digits of a number, sorted; none where they are too many, or all one."""
    digits = sorted(filter(str.isdecimal, printed))
    return "".join(digits) if len(set(digits)) >= _FEW and len(digits) <= _LONGEST else ""


def _digits(claim: Claim) -> str:
    """The digits that a number is printed with; none where it is told in words."""
    return "".join(filter(str.isdecimal, claim.printed)) if claim.value > 0 else ""


def _again(view: View, first: int, second: int) -> bool:
    """Whether the later number can only be meant as the earlier one."""
    one, other = view.claims[first], view.claims[second]
    if one.value == other.value or one.role is Role.CONVERTED:
        return False
    if other.unit == "pct" and _in_bracket(view, second):
        return False  # "30 million tonnes (+21.9%)": it is of the amount before its bracket
    if other.role is Role.TO and other.pair >= 0 and view.claims[other.pair].role is Role.FROM:
        return False  # "from 198 to 204": it is what has become of another number
    if one.sentence == other.sentence and not view.says(other, "these", view.before(second, _POINTED)):
        return False
    if (one.unit != other.unit and one.unit and other.unit) or (one.unit == "pct") != (other.unit == "pct"):
        return False
    if not one.interval.disjoint(other.interval) or _shares(view, first) or _shares(view, second):
        return False
    start = view.read.sentences[other.sentence][0]
    named = view.periods_in(start, other.end + _BEHIND)
    if any(each.period != one.period for each in named if not each.relative):
        return False
    if other.kind is Kind.SHARE and not _of_the_same(view, first, second):
        return False
    before = view.before(second, _BEFORE)
    opening = f" {view.low[start : other.start]}"
    if view.says(other, "back_then", opening) or view.says(
        other, "earlier", f"{opening}{view.after(second, _BEFORE)}"
    ):
        return False
    if view.says(other, "the_rest", before):
        return False  # "rent 310, food 190, the remaining 130 is saved"
    if one.paragraph == other.paragraph and view.says(other, "definite", _QUOTES.sub(" ", before)):
        return True
    if one.nature is not other.nature and not _of_what_is(view, first, second):
        return False
    if len(_digits(other)) < _DIGITS and not (one.unit and other.unit and (other.scale or other.decimals)):
        return False
    few = significant(other.value) < _DIGITS and one.sentence != other.sentence
    if few and len(view.claims) > _MANY:
        return False  # "hospitals took on 13,000 people, ... business services 31,000"
    certain = _one_unit(one, other) and not _by_chance(view, second)
    if certain or _called_again(view, first, second):
        return True
    return len(_digits(other)) >= _DIGITS and _of_one(view, first, second)


def _of_what_is(view: View, first: int, second: int) -> bool:
    """Whether the name of the earlier number stands right before the later one, whatever its verb foretells.

    "Мощность станции – 75 МВт. Станция мощностью 57 МВт обеспечит": it has its capacity already.
    """
    one, other = view.claims[first], view.claims[second]
    if one.nature is not Nature.ACTUAL or view.says(other, "planned", view.sentence(second)):
        return False
    words = _WORD.findall(view.before(second, _BEFORE))
    links = view.words(other, "of_thing")
    named = next((word for word in reversed(words) if word not in links), "")
    return len(named) >= _DIGITS and named in told_in(view, first) and one.sentence != other.sentence


def _called_again(view: View, first: int, second: int) -> bool:
    """Whether what the later number counts is what the earlier one does: "3,850 people. Its 3,580 staff"."""
    one, other = view.claims[first], view.claims[second]
    near = one.paragraph == other.paragraph and other.sentence - one.sentence == 1
    if not near or len(_digits(other)) <= _DIGITS or other.kind is not Kind.LEVEL:
        return False
    noun = next(iter(_WORD.findall(view.after(second, _BEHIND))), "")
    return len(noun) >= _POINTED // 3 and noun in told_in(view, first)


def _in_bracket(view: View, number: int) -> bool:
    """Whether a bracket has opened since the number before: "9.7 billion (of the whole 18.9%)"."""
    if not number or view.claims[number - 1].sentence != view.claims[number].sentence:
        return view.before(number, _FEW).rstrip().endswith("(")
    gap = view.low[view.claims[number - 1].end : view.claims[number].start]
    return gap.rfind("(") > gap.rfind(")")


def _of_the_same(view: View, first: int, second: int) -> bool:
    """Whether all that a percentage is told of was named with the first: no "31.9% ... 13.9% of imports"."""
    told = view.sentence(first)
    return all(f" {word[:_STEM]}" in told for word in _WORDS.findall(clause_behind(view, second, _OF)))


def _shares(view: View, number: int) -> bool:
    """Whether a percentage tells once more the amount right before it: "4.3 million tons or 91.8 percent"."""
    claim = view.claims[number]
    if claim.unit != "pct" or not number or view.claims[number - 1].unit == "pct":
        return False
    gap = view.low[view.claims[number - 1].end : claim.start].strip()
    return gap in view.lexicon_of(view.language(claim)).words["words.that_is"]


def _one_unit(one: Claim, other: Claim) -> bool:
    """Whether two numbers are of one unit, or the later one leaves its unit out."""
    if one.paragraph != other.paragraph:
        return False
    if one.unit and other.unit:
        return one.unit == other.unit
    if other.unit:
        return False
    if one.unit:
        return one.unit != "pct" and not (other.kind is Kind.LEVEL and not other.scale)
    words = [claim.subject.words.lower()[:_STEM] for claim in (one, other)]
    return words[0] == words[1] or not all(words)


def _by_chance(view: View, number: int) -> bool:
    """Whether the text has so many numbers of this unit that two of the same digits mean nothing."""
    unit = view.claims[number].unit
    return unit == "pct" or view.once(_units)[unit] > _MANY


def _units(view: View) -> Counter[str]:
    return Counter(claim.unit for claim in view.claims)


def _of_one(view: View, first: int, second: int) -> bool:
    """Whether the words around the later number name what those around the earlier one do, no more."""
    one, other = own(view, first), own(view, second)
    words = one[1] & other[1]
    if len(one[1] - words) > 1 and len(other[1] - words) > 1 and len(words) < _FEW:
        return (
            False  # "the net interest charge was 47.3 million", "a net loss of 37.4 million for the owners"
        )
    if view.claims[second].unit != "pct" and _by_chance(view, second):
        units = view.lexicon_of(view.language(view.claims[second])).units
        if len(words - units.keys()) + len(one[0] & other[0]) < _FEW:
            return False  # what is told of one country in two lists
    if one[1] and other[1] and not words and not any(code.startswith(WHAT) for code in one[0] & other[0]):
        return False  # "retail made a gain of 174,000, schools one of 147,000": the verb alone is the same
    return bool(words | (one[0] & other[0])) and not (other[0] - one[0])
