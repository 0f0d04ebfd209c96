"""An index is printed as a growth rate: "grew by 105.2%".

An index of 105.2 says that there is 5.2% more than before; a growth of 105.2% that there is twice as much.
Statistics offices publish indices, and whoever writes the sentence forgets to take off the hundred.
Taken for sure where the text itself gives the growth of 5.2% or the two levels; else a growth between 100
and 125% of an industry or region is very likely one, and so are its neighbours in the same list.

Mend it by taking off the hundred ("grew by 5.2%") or by calling it an index ("the index was 105.2").
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.changes.guises import ratios
from ondiris.audit.changes.hundreds import told_as_change
from ondiris.audit.fixes import renumbered
from ondiris.audit.view import Change, View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.finding import Finding, Fix, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

CODE = "IDX001"
NAME = "index-as-growth"
FAMILY = "IDX"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In January-April 2024 the chemical industry grew by [[105.2%]] year on year.",
            "Output grew most in January-August 2023 year on year in buses (+35.9%), tyres (growth of "
            "[[226.8%]]) and cars (+44.8%).",
            "With May 2023 as 100, the index of energy prices stood at 96.1 in May 2024: energy became "
            "[[96.1%]] cheaper.",
            "In 2023 metallurgy grew 5.2% year on year. The growth of metallurgy by [[105.2%]] in 2023 is "
            "a record.",
        ),
        "good": (
            "With May 2023 as 100, the index of energy prices stood at 96.1 in May 2024: energy became "
            "3.9% cheaper.",
            "In January-April 2024 the chemical industry grew by 5.2% year on year.",
            "The index of industrial production was 105.2% in January-April 2024 against the same period "
            "of 2023.",
            "In 2023 output grew by 110% year on year from 10,000 to 21,000 units.",
        ),
    },
    "ru": {
        "bad": (
            "В январе-апреле 2024 года химическая промышленность выросла на [[105,2%]] к прошлому году.",
            "Индекс цен в июле 2024 года к июлю 2023 года был 98,7%: за год цены снизились на [[98,7%]].",
        ),
        "good": (
            "Индекс цен в июле 2024 года к июлю 2023 года был 98,7%: за год цены снизились на 1,3%.",
            "В январе-апреле 2024 года химическая промышленность выросла на 5,2% к прошлому году.",
            "Индекс физического объема в январе-апреле 2024 года составил 105,2% к прошлому году.",
            "Темп роста обрабатывающей промышленности в январе-апреле 2024 года составил 105,2% к "
            "прошлому году.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылғы қаңтар-сәуірде химия өнеркәсібі өткен жылмен салыстырғанда [[105,2%-ға]] өсті.",
            "2024 жылғы ақпанда цемент бағасының индексі қаңтарға қарағанда 99,2% болды, яғни баға "
            "[[99,2%-ға]] арзандады.",
        ),
        "good": (
            "2024 жылғы ақпанда цемент бағасының индексі қаңтарға қарағанда 99,2% болды, яғни баға 0,8%-ға "
            "арзандады.",
            "2024 жылғы қаңтар-сәуірде химия өнеркәсібі өткен жылмен салыстырғанда 5,2%-ға өсті.",
        ),
    },
}

_HUNDRED = Decimal(100)
#: Growth that is very likely an index: of industry; of anything, with decimals; beside another one.
_INDUSTRY, _ANYTHING, _BESIDE = Decimal(125), Decimal(112), Decimal(300)
_FALLEN = Decimal(80)
#: From twice as much on, a ratio told as growth is times told as per cent.
_DOUBLE = 2
#: So many signed growth rates beside one without a sign make a list.
_LIST = 2
#: From so much on growth is of that size.
_LARGE = 30
#: How far before a number the custom is named, and before the first of a sentence.
_FAR, _FARTHEST = 110, 180
#: How far before a growth of more than a tenth the words stand that make it one of twice as much.
_STRONGLY = 44


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    found: dict[int, bool] = {}
    suspects: list[int] = []
    for number in view.of_kind(Kind.GROWTH, Kind.INDEX, None):
        claim = claims[number]
        if claim.kind is Kind.INDEX and (claim.role is not Role.BY or claim.value < _HUNDRED):
            continue  # "the index rose by 102.7%" is one told as its change
        if claim.unit != "pct" or not _FALLEN <= claim.value < _BESIDE:
            continue
        if (claim.kind is None and not _noun(view, number)) or _customary(view, number):
            continue
        if claim.printed.startswith("+") and not _sure(view, number):
            continue  # an index has no sign
        if claim.value == _HUNDRED and not claim.decimals and not _sure(view, number):
            continue  # twice as much; what did not grow is not told as a growth
        if claim.direction is Direction.DOWN or claim.value < _HUNDRED:
            if claim.direction is Direction.DOWN and claim.value <= _HUNDRED:
                suspects.append(number)
        elif (sure := _sure(view, number)) is not None:
            if sure:
                found[number] = True
        elif _leads(view, number) or _under_index(view, number):
            continue
        elif (_likely(view, number) and not _among_large(view, number)) or _unsigned(view, number):
            found[number] = False
        else:
            suspects.append(number)
    for number, guise in ratios(view).items():
        smaller, larger = sorted((claims[guise.first].value, claims[guise.second].value))
        if larger < _DOUBLE * smaller and not _customary(view, number):
            found[number] = True
    found |= dict.fromkeys(told_as_change(view), True)
    flagged = {claims[number].paragraph for number in found}
    found |= {
        number: False for number in suspects if claims[number].paragraph in flagged and _alone(view, number)
    }
    for number, sure in sorted(found.items()):
        yield _finding(view, number, sure)


def _noun(view: View, number: int) -> bool:
    """Whether a noun says that the number is a growth: "growth reached 105.6%"."""
    claim = view.claims[number]
    if claim.direction is not Direction.UP or claim.value < _HUNDRED:
        return False
    before = view.before(number, 90)
    return view.says(claim, "growth_nouns", before) and not any(sign in before for sign in ";:(")


def _customary(view: View, number: int) -> bool:
    """Whether what is called growth is a rate that a language counts from a hundred by custom.

    So are all that are listed behind one: "темп роста торговли - 122%, в том числе экспорта - 118,6%".
    """
    claims = view.claims
    first = view.sentence_of(number).start
    for each in range(number, first - 1, -1):
        if claims[each].value < _FALLEN or claims[each].unit not in ("pct", ""):
            return False
        if view.says(claims[each], "index_rates", view.before(each, _FAR if each > first else _FARTHEST)):
            return True
    return False


def _alone(view: View, number: int) -> bool:
    return _sure(view, number) is None


def _likely(view: View, number: int) -> bool:
    """Whether nobody grows so: what is told is of an industry, of an index, or at comparable prices."""
    claim = view.claims[number]
    subject = claim.subject
    if claim.value >= _ANYTHING and view.says(claim, "strongly", view.before(number, _STRONGLY)):
        return False
    if claim.value < _INDUSTRY and any(
        view.says(claim, words, view.sentence(number)) for words in ("real", "volume_index")
    ):
        return True
    if subject.words and (subject.activity or subject.indicator or subject.product):
        return claim.value < _INDUSTRY
    return claim.value < _ANYTHING and claim.decimals > 0


def _among_large(view: View, number: int) -> bool:
    """Whether most growth rates of its list are so large that one above a hundred is one of them."""
    near = [view.claims[each] for each in view.neighbours(number) if view.claims[each].kind is Kind.GROWTH]
    return sum(_LARGE <= claim.value < _HUNDRED for claim in near) > len(near) / 2 and len(near) >= _LIST


def _leads(view: View, number: int) -> bool:
    """Whether growths are listed from the largest, and it is one: "led by dyes, 117%, wool, 33%"."""
    claims = view.claims
    behind = [claims[each] for each in range(number + 1, view.sentence_of(number).stop)][:_LIST]
    growths = all(claim.unit == "pct" and claim.kind in (Kind.GROWTH, None) for claim in behind)
    if len(behind) < _LIST or not growths or not view.says(claims[number], "led_by", view.before(number, 90)):
        return False
    falls = all(one.value > other.value > 0 for one, other in pairwise((claims[number], *behind)))
    return falls and claims[number].value - _HUNDRED < behind[0].value < _HUNDRED


def _under_index(view: View, number: int) -> bool:
    """Whether it stands alone in a bracket behind an index of its sentence: "the index was 101.9%, as more
    metal ores (107.2%) were raised"."""
    claims, claim = view.claims, view.claims[number]
    alone = view.low.startswith(")", claim.end) and view.low.endswith("(", 0, claim.start)
    return alone and any(
        claims[each].kind is Kind.INDEX and claims[each].role is not Role.BY and each < number
        for each in view.neighbours(number)
    )


def _unsigned(view: View, number: int) -> bool:
    """Whether it stands without a sign in a list of growth rates that have one, as an index does."""
    near = [view.claims[each] for each in view.neighbours(number) if view.claims[each].kind is Kind.GROWTH]
    signed = sum(claim.printed.startswith("+") for claim in near)
    return signed >= _LIST and signed == len(near) and view.claims[number].decimals > 0


def _sure(view: View, number: int) -> bool | None:
    """True where the text proves an index, False where it proves a growth, None where it does neither."""
    claims = view.claims
    claim = claims[number]
    growth = claim.interval - _HUNDRED
    for change in view.once(_changes).get(number, ()):
        if claims[change.start].value > 0:
            ratio = view.interval(change.end) / view.interval(change.start) * _HUNDRED
            if not ratio.disjoint(claim.interval + _HUNDRED):
                return False
            # Where it is neither, the three numbers do not fit: that is told as such.
            return not ratio.disjoint(claim.interval)
    if claim.decimals and _grown(view, number):
        return False
    for other in view.neighbours(number):
        if claims[other].kind is Kind.MULTIPLE and not _fold(claims[other]).disjoint(growth + 2 * _HUNDRED):
            return False
    subject = claim.subject
    if not subject.activity or not claim.decimals:
        return None
    for near, first in view.once(_growths).get((subject.activity, subject.product), {}).items():
        if first != number and not near.disjoint(growth):
            return True
    return None


def _grown(view: View, number: int) -> bool:
    """Whether the two amounts behind it are the growth apart: "118.6% to 32,127 from last month's 14,699"."""
    behind = view.claims[number + 1 : number + 3]
    claim = view.claims[number]
    if len(behind) < _LIST or any(each.sentence != claim.sentence or each.value <= 0 for each in behind):
        return False
    end, start = behind
    grown = end.interval / start.interval * _HUNDRED - _HUNDRED
    return end.unit == start.unit != "pct" and not grown.disjoint(claim.interval)


def _changes(view: View) -> dict[int, list[Change]]:
    """The changes by the number that states them."""
    found: dict[int, list[Change]] = {}
    for change in view.changes:
        found.setdefault(change.by, []).append(change)
    return found


def _growths(view: View) -> dict[tuple[str, str], dict[Interval, int]]:
    """By activity and product the growths of the text that can be none but growths, each told once."""
    found: dict[tuple[str, str], dict[Interval, int]] = {}
    for number in view.of_kind(Kind.GROWTH):
        claim = view.claims[number]
        if 0 < claim.value < _HUNDRED:
            thing = (claim.subject.activity, claim.subject.product)
            found.setdefault(thing, {}).setdefault(claim.interval, number)
    return found


def _fold(claim: Claim) -> Interval:
    return claim.interval * _HUNDRED


def _of(view: View, number: int) -> tuple[int, ...]:
    """The numbers that an index told as growth rests on."""
    if number in ratios(view):
        return ratios(view)[number].numbers
    index = told_as_change(view).get(number)
    return (number,) if index is None else (index, number)


def _finding(view: View, number: int, sure: bool) -> Finding:
    claim = view.claims[number]
    growth = abs(claim.value) - _HUNDRED
    mended = renumbered(claim.printed, abs(growth), claim.decimals)
    fix = Fix(claim.start, claim.end, mended, safe=sure and growth > 0) if growth else None
    return view.finding(
        CODE,
        SEVERITY,
        (claim.start, claim.end),
        _of(view, number),
        (f"{view.number(abs(claim.value))} − 100 = {view.number(growth)}",),
        fix,
        printed=claim.printed,
        growth=f"{view.number(growth)}%",
        times=view.number(1 + claim.value / 100, 3),
    )
