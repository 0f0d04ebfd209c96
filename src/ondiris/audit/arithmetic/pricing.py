"""Prices: which words say that a number is of each, and what units allow of a price, how many and a total."""

from dataclasses import replace

from ondiris.audit.arithmetic.computing import exact, shift
from ondiris.audit.around import until_next
from ondiris.audit.digits import significant
from ondiris.audit.dimensions import PER, PHYSICAL, dimension, power
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.interval import Interval
from ondiris.model.pattern import pattern

SPANS = {"days": "day", "months": "month", "years": "year", "h": "h", "weeks": "week"}
#: So many digits of a price, and of a count, are no chance; below a hundred a count is told as it is.
_TWO, _THREE, _FEW = 2, 3, 100
#: In these is told how long something took; nothing is paid so many times.
_TIMED = frozenset(("s", "min"))
#: How many signs behind a number, and before it, say that it is a price.
AROUND, BEFORE = 24, 48
STEM = 5  # so many letters of a noun stay in every case
_CLAUSE, LEADS, _SIGNS = pattern(r"[,;:(.]"), " :–—-", ",.;:)"


def countable(count: Claim) -> bool:
    """Whether something may be paid so many times."""
    return count.value > 1 and PER not in count.unit and count.unit not in _TIMED


def payable(total: Claim, price: Claim) -> Claim | None:
    """A total in the unit of its price; None where its own unit makes it no multiple of the price."""
    unit, _, of = price.unit.partition(PER)
    if of and dimension(of) == "money":
        return None  # an exchange rate
    if not total.unit and total.scale and unit and total.sentence == price.sentence:
        return replace(total, unit=unit)  # "one costs 5.6 billion roubles, all four 22.4 billion"
    return total if power(unit)[0] == power(total.unit)[0] and PER not in total.unit else None


def fit(total: Claim, price: Claim, count: Claim) -> bool:
    """Whether the unit of a count allows that a total in the unit of a price is so many times it."""
    unit, _, of = price.unit.partition(PER)
    if of:
        return (
            count.unit == "" or power(count.unit)[0] == power(of)[0] or SPANS.get(count.unit) == of
        ) and count.unit != total.unit
    if not unit or dimension(count.unit) == "money":
        return not unit and (count.unit == "days" or _of_one_noun(total, price, count))
    if dimension(count.unit) in PHYSICAL and _few_digits(total, price, count):
        return False
    return power(count.unit)[0] != power(unit)[0] and (not count.decimals or bool(count.scale))


def _of_one_noun(total: Claim, price: Claim, count: Claim) -> bool:
    """Whether total and price count one thing and the count another: "12 lines at 350 pumps, 4,200 pumps"."""
    nouns = [each.subject.words.lower().split()[:1] for each in (total, price, count)]
    made, of_each, by = ("".join(noun)[:STEM] for noun in nouns)
    return made == of_each != "" and by not in ("", made) and not count.unit and not count.scale


def _few_digits(total: Claim, price: Claim, count: Claim) -> bool:
    """Whether three numbers have so few digits that they fit by chance: one, of a price or of a weight."""
    fine = significant(count.value) >= _THREE <= significant(total.value)
    return min(significant(price.value), significant(count.value)) < _TWO and not fine


def times(price: Claim, count: Claim, total: Claim) -> Interval:
    """How many times the price is paid: 2.4 ha at a price for the square metre is 24,000 times."""
    bare = not count.scale and not count.decimals and (exact(count) or count.value < _FEW)
    paid = Interval.exactly(count.value) if bare else count.rounding
    return shift(paid, tens(price, count, total))


def tens(price: Claim, count: Claim, total: Claim) -> int:
    """The power of ten between the units of a price times a count and those of the total."""
    unit, _, of = price.unit.partition(PER)
    shifted = power(unit)[1] - power(total.unit or unit)[1]
    if of and power(count.unit)[0] == power(of)[0]:
        shifted += power(count.unit)[1] - power(of)[1]
    return shifted


def of_each(view: View, number: int) -> bool:
    """Whether words or a unit say that a number is of each: "each", "a day", "on average"."""
    claim = view.claims[number]
    if PER in claim.unit or (
        dimension(claim.unit) == "money" and claim.printed.endswith(view.words(claim, "ablative"))
    ):
        return True
    if _a_piece(view, claim):
        return True
    if not view.sentence_holds(claim, "each_costs"):
        return False
    begin = max(view.read.sentences[claim.sentence][0], claim.start - BEFORE)
    told = view.low[begin : claim.start]
    former = view.claims[number - 1] if number else claim
    if former.unit == "pct" and begin <= former.start < former.end <= claim.start:
        # A percentage has no words for others: "which is 9.5 per cent higher than the 22.9 billion".
        told = f"{view.low[begin : former.start]} {view.low[former.end : claim.start]}"
    before = _CLAUSE.split(told.rstrip(LEADS))[-1]
    behind = _CLAUSE.split(until_next(view, number, AROUND))[0]
    return view.says(claim, "each_costs", f" {before} | {behind} ")


def _a_piece(view: View, claim: Claim) -> bool:
    """Whether what was counted before is named again behind a price: "12 cars ... or 2.1 million a car"."""
    articles = view.words(claim, "a_piece")
    if not view.low.startswith(articles, claim.end):
        return False
    article = next(each for each in articles if view.low.startswith(each, claim.end))
    start, end = view.read.sentences[claim.sentence]
    noun = view.low[claim.end + len(article) : min(claim.end + AROUND, end)].split()[:1]
    return bool(noun) and f" {noun[0].rstrip(_SIGNS)[:STEM]}" in view.low[start : claim.start]


def measured(view: View, price: int, count: int) -> bool:
    """Whether a price for what is weighed or measured out is told of the very unit of the count."""
    claim = view.claims[count]
    if PER in view.claims[price].unit or dimension(claim.unit) not in PHYSICAL:
        return True
    if count == price + 1 and view.says(claim, "each_costs", view.low[view.claims[price].end : claim.start]):
        return True  # "38 pounds for each of the 1.25 million tonnes"
    return named_beside(view, price, claim.printed)


def named_beside(view: View, price: int, words: str) -> bool:
    """Whether the last of a number's own words, or the first behind it, stands beside a price."""
    told = words.lower().split()
    noun = (told[0] if words.startswith(" ") else told[-1])[:STEM] if told else ""
    return bool(noun) and noun in f"{view.before(price, BEFORE)} {view.after(price, AROUND)}"
