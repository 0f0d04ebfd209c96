"""A list does not add up to the number it breaks down: "47 projects: 21 in metallurgy, 14 in ...".

What stands behind a colon, or behind "of the 47 projects", is a part of that number. Told where the listed
numbers have its unit or none of their own; without such words where one digit puts three
or more parts right, or two digits that changed places.

Mend it by looking up the number that is wrong.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import LASTING, begins_a_sum, is_total, slipped, sums_up
from ondiris.audit.arithmetic.adding import total as added
from ondiris.audit.arithmetic.listing import misprinted
from ondiris.audit.around import since_former
from ondiris.audit.view import View
from ondiris.model.claim import CONVERTED, PART, PLAIN, TO, WHOLE
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import LEVEL
from ondiris.model.pattern import pattern

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

_LEADS = 14
#: Parts that exceed the whole by more than this are of something else.
_MOST = _TWO = 2
#: How far before a part words stand that say it is of the one before.
_OF = 30
_NEARLY = Decimal("1.2")
#: A word or two may stand between the number and the colon.
_COLON = pattern(r"[^\d:.;,()\n]{0,14}:")


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    told: set[int] = set()
    for whole, parts in (*_broken_down(view), *misprinted(view)):
        if whole in told or any(each in told for each in parts):
            continue
        claim = claims[whole]
        if begins_a_sum([claims[part] for part in parts], claim) or _net(view, whole, parts):
            continue
        if _nested(view, parts):
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


def _nested(view: View, parts: list[int]) -> bool:
    """Whether a part is told to be made up of the others: "1.4, of which 0.9 and 0.5", "in all"."""
    claims = [view.claims[each] for each in parts]
    return any(sums_up(claims, one) for one in claims) and any(
        is_total(view, each) or view.says(view.claims[each], "of_all", since_former(view, each, _OF))
        for each in parts
    )


def _broken_down(view: View) -> Iterator[tuple[int, list[int]]]:
    """The wholes and lists that a colon or "of" joins."""
    claims = view.claims
    for whole in view.of_kind(LEVEL):
        claim = claims[whole]
        high = added([claim]).high
        if claim.value <= 0 or high is None or claim.role not in (PLAIN, TO, WHOLE):
            continue
        if claim.unit in LASTING:
            continue
        of = _of(view, whole)
        if not of and not _COLON.match(view.low, claim.end):
            continue
        parts = _listed(view, whole, of)
        if len(parts) < 2:
            continue
        least = added([claims[part] for part in parts]).low
        total = sum((claims[part].value for part in parts), Decimal(0))
        near = least is not None and least >= high and total <= claim.value * _MOST
        if near and not _overlap(view, whole, parts):
            yield whole, parts


def _overlap(view: View, whole: int, parts: list[int]) -> bool:
    """Whether two parts are of one another: "of 18,400 entered 15,900 started, 15,310 finished"."""
    if len(parts) != _TWO:
        return False
    claims = [view.claims[each] for each in (whole, *parts)]
    return min(claims[1].value, claims[2].value) * _TWO > claims[0].value and not any(
        slipped(claims[each], added([claims[0]]) - added([claims[3 - each]]), _TWO) for each in (1, 2)
    )


def _of(view: View, whole: int) -> bool:
    """Whether the sentence begins with "of" this number."""
    claim = view.claims[whole]
    start = view.read.sentences[claim.sentence][0]
    words = view.words_of(view.language(claim))
    if view.low.startswith(words.words("breakdown"), start, claim.start):
        # "Of these 21 make food": the number is a part itself.
        return False
    if claim.start - start <= _LEADS and view.low.startswith(words.words("of_whole"), start, claim.start):
        return True
    # "4 200 жұмысшының 2 900-і ауылда, 1 300-і қалада": the endings of the parts say so.
    endings = words.words("possessed")
    if not endings or _possessed(claim.printed.lower(), endings):
        return False
    behind = [view.claims[each].printed.lower() for each in view.sentence_of(whole) if each > whole]
    return len(behind) > 1 and all(_possessed(each, endings) for each in behind)


def _possessed(printed: str, endings: tuple[str, ...]) -> bool:
    ending = printed.rpartition("-")[2]
    return "-" in printed and ending.isalpha() and f"-{ending}".endswith(endings)


def _listed(view: View, whole: int, of: bool) -> list[int]:
    """The numbers behind it that are of its unit or of none; none at all where one of another unit is "
    "among them."""
    claims = view.claims
    claim = claims[whole]
    found, nouns = list[int](), 0
    for number in view.sentence_of(whole):
        if number <= whole or claims[number].role is CONVERTED:
            continue
        other = claims[number]
        if other.unit not in ("", claim.unit) or other.role not in (PLAIN, PART) or other.value <= 0:
            return []
        scaled = other.scale and other.scale == claim.scale
        nouns += not other.unit and other.kind is LEVEL and not of and not scaled
        if found and ";" in view.low[claims[found[-1]].end : other.start]:
            break
        if claim.value % 1 == 0 and other.value % 1 and not claim.scale:
            return []
        found.append(number)
    # "47 projects: 21 firms": of other things, unless they all but make up the number.
    total = sum((claims[each].value for each in found), Decimal(0))
    same = not nouns or (len(found) > _TWO and total <= claim.value * _NEARLY)
    return found if same else []
