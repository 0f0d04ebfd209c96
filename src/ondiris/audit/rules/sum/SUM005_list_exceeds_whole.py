"""A list does not add up to the number it breaks down: "47 projects: 21 in metallurgy, 14 in ...".

What stands behind a colon, or behind "of the 47 projects", is a part of that number. Told where the listed
numbers have its unit or none of their own; without such words where one digit puts three
or more parts right, or two digits that changed places, or where the periods of the parts make up its own.

Mend it by looking up the number that is wrong.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.adding import begins_a_sum
from ondiris.audit.breakdowns.behind import listed
from ondiris.audit.breakdowns.otherwise import in_stages, is_difference, of_a_former_one, with_total
from ondiris.audit.breakdowns.telling import wrong_sum
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


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    told: set[int] = set()
    for whole, parts in (*listed(view), *misprinted(view), *timed(view)):
        if whole in told or not told.isdisjoint(parts):
            continue
        listed_parts = [claims[part] for part in parts]
        if any(begins_a_sum(listed_parts[first:], claims[whole]) for first in range(len(parts) - 1)):
            continue  # "of 1,680 killed 210 were children, 488 women and 1,192 men"
        if (
            is_difference(view, whole, parts)
            or in_stages(view, parts)
            or with_total(view, parts)
            or of_a_former_one(view, whole, parts)
        ):
            continue
        told.update((whole, *parts))
        yield wrong_sum(view, CODE, SEVERITY, whole, parts, "≠")
