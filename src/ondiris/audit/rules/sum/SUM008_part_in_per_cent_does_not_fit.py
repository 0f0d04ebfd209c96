"""A part and its per cent do not fit the whole of the text: "31.2 billion, or 90%, of 52.0 billion".

The whole is an amount of the same unit whose words are named behind the per cent, or a plan where none are;
or any amount before, where one digit of the per cent is off.

Mend it by dividing the part by the whole.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.beside import has_share, part_of
from ondiris.audit.arithmetic.sharing import Share, of_economy, wrong_shares
from ondiris.audit.dimensions import dimension
from ondiris.audit.naming.restating import whole_of
from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern

CODE = "SUM008"
NAME = "part-in-per-cent-does-not-fit"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 premiums were 52.0 billion tenge. Cars brought [[31.2 billion tenge, or 90%]] "
            "of premiums.",
        ),
        "good": (
            "In 2023 premiums were 52.0 billion tenge. Cars brought 31.2 billion tenge, or 60% of premiums.",
            "In 2023 imports were 52.0 billion tenge. Sales were 31.2 billion tenge, or 90% of output.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году кредитный портфель банка - 1,44 трлн тенге, просрочка - [[43,2 млрд тенге, "
            "или 9,0%]] портфеля.",
        ),
        "good": (
            "В 2023 году кредитный портфель банка - 1,44 трлн тенге, просрочка - 43,2 млрд тенге, или 3,0% "
            "портфеля.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы банктің несие портфелі 1,2 трлн теңге болды, мерзімі өткені [[48 млрд теңге, яғни "
            "портфельдің 14,0%-ы]].",
        ),
        "good": (
            "2023 жылы банктің несие портфелі 1,2 трлн теңге болды, мерзімі өткені 48 млрд теңге, яғни "
            "портфельдің 4,0%-ы.",
        ),
    },
}

_HUNDRED = Decimal(100)
#: How far behind a per cent its whole is named, and by how many letters.
_BEHIND, _LETTERS = 34, 5
_CONTEXT = 60
#: What ends the words of a per cent: what stands behind its bracket is said of the part.
_OWN = pattern(r"[.)]")


def check(view: View) -> Iterator[Finding]:
    told: set[int] = set()
    for share in (*wrong_shares(view), *_of_named(view)):
        if share.power or share.percent in told:
            continue
        told.add(share.percent)
        percent, part, whole = (view.claims[each] for each in share[:3])
        ratio = whole_of(part) / whole_of(whole) * _HUNDRED
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(share.part, share.percent),
            share.numbers,
            (f"{part.printed} ÷ {whole.printed} = {view.number(ratio, 3)}%",),
            printed=percent.printed,
            computed=f"{view.number(ratio, 3)}%",
        )


def _of_named(view: View) -> Iterator[Share]:
    """The shares that do not fit the whole that their words name, or the plan."""
    claims = view.claims
    for number in view.of_kind(Kind.SHARE, Kind.ATTAINMENT, None):
        percent = claims[number]
        if percent.unit != "pct" or percent.direction is not Direction.NONE:
            continue
        place = part_of(view, number)
        part = claims[place]
        if place < 0 or abs(place - number) > 1 or not (part.unit or part.scale):
            continue
        if view.says(percent, "compares", view.after(number, 14)) or of_economy(view, number):
            continue
        wholes = _wholes(view, place, number)
        if wholes and not any(_fits(view, number, place, whole) for whole in wholes):
            yield Share(number, place, wholes[-1])


def _fits(view: View, number: int, part: int, whole: int) -> bool:
    ratio = view.interval(part) / view.interval(whole) * _HUNDRED
    return not ratio.disjoint(view.claims[number].interval)


def _wholes(view: View, place: int, number: int) -> list[int]:
    """The amounts of the paragraph that the per cent may be of."""
    claims = view.claims
    percent, part = claims[number], claims[place]
    first, last = sorted((place, number))
    gap, behind = view.low[claims[first].end : claims[last].start], _OWN.split(view.after(number, _BEHIND))[0]
    if place > number:
        gap, behind = "", gap  # "9% of the sales, or 4.3 billion"
    if gap.rstrip().endswith(view.words(percent, "dative")):
        return []  # "немесе жұмыс күшіне 2,4%": held against what is named, no part of it
    joins = {word.strip() for word in view.words(percent, "that_is")}
    words = [word for word in f"{gap} {behind}".split() if word.isalpha() and word not in joins]
    named = {word[:_LETTERS] for word in words if len(word) >= _LETTERS}
    paragraph = view.read.paragraphs[percent.paragraph]
    found = []
    for each in view.inside(paragraph.start, claims[first].start):
        claim = claims[each]
        # "Cars brought 31.2 billion": the currency was told with the whole.
        alike = claim.unit == part.unit if part.unit else dimension(claim.unit) == "money"
        if not alike or claim.value <= part.value or claim.role is Role.CONVERTED:
            continue
        if has_share(view, each, number):
            continue  # a part itself, with its own per cent
        around = view.low[max(paragraph.start, claim.start - _CONTEXT) : claim.start]
        same = any(word.startswith(tuple(named)) for word in around.split()) if named else False
        planned = claim.nature is Nature.PLAN and claim.period == part.period
        if (same and (planned or percent.kind is not Kind.ATTAINMENT)) or (
            planned and not behind.strip(" ,;)")
        ):
            found.append(each)
    # "Output rose from 35 to 56 billion": named once, it is of both.
    led = (change.end for change in view.changes if change.start in found)
    return sorted({*found, *led})
