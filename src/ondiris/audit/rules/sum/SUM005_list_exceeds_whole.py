"""A list does not add up to the number it breaks down: "47 projects: 21 in metallurgy, 14 in ...".

What stands behind a colon, or behind "of the 47 projects", is a part of that number. Told where the listed
numbers have its unit or none of their own; without such words where one digit puts three
or more parts right, or two digits that changed places, or where the periods of the parts make up its own.

Mend it by looking up the number that is wrong.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import begins_a_sum, sums_up
from ondiris.audit.around import since_former
from ondiris.audit.breakdowns.before import is_total
from ondiris.audit.breakdowns.behind import listed
from ondiris.audit.breakdowns.timed import timed
from ondiris.audit.breakdowns.unsaid import misprinted
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "SUM005"
NAME = "list-exceeds-whole"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The 2023 pool has [[47 projects: 21 in metallurgy, 14 in chemistry and 32]] in light industry.",
            "Of the [[5,200 people on the payroll in 2023, 3,100 work in the foundry, 1,450 in the shop and "
            "1,650]] in the offices.",
        ),
        "good": (
            "The 2023 pool has 47 projects: 21 in metallurgy, 14 in chemistry and 12 in light industry.",
            "In 2023 the zone had 3 tenants: 120 jobs in one, 340 jobs in another.",
        ),
    },
    "ru": {
        "bad": (
            "В программе 2023 года [[47 проектов: 21 в металлургии, 14 в химии и 32]] в лёгкой "
            "промышленности.",
        ),
        "good": (
            "В программе 2023 года 47 проектов: 21 в металлургии, 14 в химии и 12 в лёгкой промышленности.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы саладағы [[4 200 жұмысшының 2 900-і ауылда, 3 300-і]] қалада тұрды.",
            "2023 жылы ауданда [[96 мектеп бар: қалада 31, ауылда 95]].",
        ),
        "good": (
            "2023 жылы саладағы 4 200 жұмысшының 2 900-і ауылда, 1 300-і қалада тұрды.",
            "2023 жылы ауданда 96 мектеп бар: қалада 31, ауылда 65.",
        ),
    },
}

_TWO = 2
#: How far before a part words stand that say it is of the one before.
_OF = 30


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    told: set[int] = set()
    for whole, parts in (*listed(view), *misprinted(view), *timed(view)):
        if whole in told or any(each in told for each in parts):
            continue
        claim = claims[whole]
        listed_parts = [claims[part] for part in parts]
        if any(begins_a_sum(listed_parts[first:], claim) for first in range(len(parts) - 1)):
            continue  # "of 1,680 killed 210 were children, 488 women and 1,192 men"
        if _net(view, whole, parts):
            continue
        if _nested(view, parts) or _of_former(view, whole, parts):
            continue
        told.update((whole, *parts))
        total = sum((claims[part].value for part in parts), Decimal(0))
        terms = " + ".join(view.number(claims[part].value.scaleb(-claim.scale)) for part in parts)
        shown = f"{view.number(total.scaleb(-claim.scale))} ≠ {view.number(claim.value.scaleb(-claim.scale))}"
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(whole, *parts),
            (whole, *parts),
            (f"{terms} = {shown}",),
            whole=claim.printed,
            total=view.number(total.scaleb(-claim.scale)),
        )


def _net(view: View, whole: int, parts: list[int]) -> bool:
    """Whether a number is what the first of two leaves: "an outflow of 410: 530 left and 120 came in"."""
    if len(parts) != _TWO:
        return False
    one, other = (view.claims[each] for each in parts)
    gap = one.interval - other.interval if one.value > other.value else other.interval - one.interval
    return not gap.disjoint(view.claims[whole].interval)


def _of_former(view: View, whole: int, parts: list[int]) -> bool:
    """Whether parts make another amount of the sentence: "3.30 billion, last year 3.00: exports 1.90 ..."."""
    claims = view.claims
    listed = [claims[each] for each in parts]
    others = (claims[each] for each in view.sentence_of(whole) if each < whole)
    return any(other.unit == claims[whole].unit and begins_a_sum(listed, other) for other in others)


def _nested(view: View, parts: list[int]) -> bool:
    """Whether a part is told to be made up of the others: "1.4, of which 0.9 and 0.5", "in all"."""
    claims = [view.claims[each] for each in parts]
    return any(sums_up(claims, one) for one in claims) and any(
        is_total(view, each) or view.says(view.claims[each], "of_all", since_former(view, each, _OF))
        for each in parts
    )
