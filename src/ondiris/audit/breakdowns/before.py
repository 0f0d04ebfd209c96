"""A total and its parts right before it: "61.2, 66.7 and 70.1, 198 in all"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ondiris.audit.arithmetic.adding import amount
from ondiris.audit.around import numbers_before, since_printed
from ondiris.audit.breakdowns.behind import rounds_off
from ondiris.audit.digits import shown as printed
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, FROM, Claim

#: How many numbers and sentences before a total its parts may stand, and how many there may be.
_BACK, _SENTENCES, _PARTS = 12, 8, 10
#: How far before a number, and behind it, words call it a total.
_BEFORE, _BEHIND = 44, 14
_TIMED = ("-per-month", "-per-day", "-per-year", "-per-week", "-per-h")


def is_total(view: View, number: int) -> bool:
    """Whether words before a number, or right behind it, call it a total."""
    claim = view.claims[number]
    if not view.sentence_holds(claim, "totals", "totals_behind"):
        return False
    before = since_printed(view, number, _BEFORE)
    if view.says(claim, "the_rest", before):
        return False
    return view.says(claim, "totals", before) or view.after(number, _BEHIND).lstrip().startswith(
        view.words(claim, "totals_behind")
    )


def one_measure(one: Claim, other: Claim) -> bool:
    """Whether two amounts can be added: of one unit, or a number whose unit is left out in a list."""
    if one.unit == other.unit:
        return (one.decimals > 0) == (other.decimals > 0) or bool(one.unit or one.scale)
    if one.unit and other.unit:
        # "7 million kWh a month, the new one 12 million kWh"
        return one.unit.endswith(_TIMED) and one.unit.partition("-per-")[0] == other.unit
    return bool(one.scale) == bool(other.scale) and "-per-" not in one.unit + other.unit


def runs_before(view: View, number: int) -> Iterator[list[int]]:
    """The amounts right before a number that may add up to it: the last two, three, four ... of one unit."""
    claims, own = view.claims, view.claims[number]
    found: list[int] = []
    for each in numbers_before(view, number, _BACK, _SENTENCES):
        claim = claims[each]
        if claim.role in (CONVERTED, FROM) or claim.unit in RATIOS or claim.unit in TIMES:
            continue
        if not claim.scale and not printed(claim.printed):
            continue  # "the four largest", "two others"
        if each and rounds_off(claim, claims[each - 1]):
            continue  # "48,700 guests, nearly 49,000"
        if is_total(view, each):
            return
        if not amount(claim) or not one_measure(claim, own):
            if claim.unit or claim.scale:
                return
            continue
        found.insert(0, each)
        if len(found) > _PARTS:
            return
        if len(found) > 1:
            yield list(found)


def shown(view: View, parts: Sequence[int], scale: int) -> str:
    """`a + b = c` in the magnitude of a number."""
    values = [view.claims[part].value for part in parts]
    terms = " + ".join(view.number(value.scaleb(-scale), 12) for value in values)
    return f"{terms} = {view.number(sum(values, Decimal(0)).scaleb(-scale), 12)}"
