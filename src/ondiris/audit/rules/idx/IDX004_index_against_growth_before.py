"""An index of a branch that is not its growth told before: "mining grew by 3.2%. Its index is 113.2".

An index printed without its hundred is told, too.

Mend it by looking up both numbers.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import LINKS
from ondiris.audit.changes.explaining import as_index
from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "IDX004"
NAME = "index-against-growth-before"
FAMILY = "IDX"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Manufacturing grew by 4.0% in 2024 over 2023, and machinery by 7.9%. "
            "The volume index of machinery was [[7.9]].",
            "Manufacturing grew by 4.0% in 2024 over 2023, and machinery by 7.9%. "
            "The volume index of machinery was [[117.9]].",
        ),
        "good": (
            "Manufacturing grew by 4.0% in 2024 over 2023, and machinery by 7.9%. "
            "The volume index of machinery was 107.9.",
            "Manufacturing grew by 4.0% in 2024 over 2023, and machinery by 7.9%. "
            "The price index of machinery was 117.9.",
        ),
    },
    "ru": {
        "bad": (
            "Промышленность за 2024 год выросла на 5,0% к 2023 году, в том числе добыча на 3,2%. "
            "Индекс добычи, равный [[3,2]], рассчитан в ценах базисного года.",
            "Промышленность за 2024 год выросла на 5,0% к 2023 году, в том числе добыча на 3,2%. "
            "Индекс добычи, равный [[113,2]], рассчитан в ценах базисного года.",
        ),
        "good": (
            "Промышленность за 2024 год выросла на 5,0% к 2023 году, в том числе добыча на 3,2%. "
            "Индекс добычи, равный 103,2, рассчитан в ценах базисного года.",
        ),
    },
    "kk": {
        "bad": (
            "Өнеркәсіп 2024 жылы 2023 жылмен салыстырғанда 4,5%-ға, кен өндіру 2,8%-ға өсті. "
            "Кен өндірудің нақты көлем индексі [[112,8%]] болды.",
        ),
        "good": (
            "Өнеркәсіп 2024 жылы 2023 жылмен салыстырғанда 4,5%-ға, кен өндіру 2,8%-ға өсті. "
            "Кен өндірудің нақты көлем индексі 102,8% болды.",
        ),
    },
}

_HUNDRED, _LEAST, _MOST = Decimal(100), Decimal(40), Decimal(200)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.INDEX):
        index = claims[number]
        yield from _explained(view, number)
        branch = index.subject.activity
        if (
            not branch
            or index.value == _HUNDRED
            or index.value > _MOST
            or index.direction is not Direction.NONE
        ):
            continue
        start, end = view.read.sentences[index.sentence]
        if view.periods_in(start, end) or view.says(index, "price_index", view.sentence(number)):
            # What is told of a period of its own may be of another one.
            continue
        growths = [
            claim
            for claim in claims[max(0, number - _BACK) : number]
            if claim.paragraph == index.paragraph and claim.kind is Kind.GROWTH and claim.unit == "pct"
        ]
        own = [
            claim for claim in growths if claim.subject.activity == branch and claim.sentence < index.sentence
        ]
        if not own or any(not as_index(claim).disjoint(index.interval) for claim in growths):
            continue
        told = own[-1]
        value = told.value if told.direction is not Direction.DOWN else -told.value
        bare = index.value < _LEAST and not told.interval.disjoint(index.interval)
        # One digit is wrong, or the words leave no doubt that it is the index of this growth.
        digit = index.value >= _LEAST and (index.value - value) % 10 == 0
        if not (bare or digit or view.says(index, "volume_index", view.sentence(number))):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (index.start, index.end),
            (claims.index(told), number),
            (f"100 + {view.number(value)} = {view.number(value + _HUNDRED)}",),
            printed=index.printed,
            growth=told.printed,
            index=view.number(value + _HUNDRED),
        )


#: How many numbers before an index the growth of its branch is looked for.
_BACK = 12


def _explained(view: View, number: int) -> Iterator[Finding]:
    """An index and the growth it is said to be: "102.7%, that is an increase of 27%"."""
    if number + 1 >= len(view.claims):
        return
    index, growth = view.claims[number], view.claims[number + 1]
    if growth.sentence != index.sentence or growth.unit != "pct" or growth.kind is not Kind.GROWTH:
        return
    if not _LEAST < index.value < _MOST or index.value == _HUNDRED or index.role is not Role.PLAIN:
        return
    said = view.low[index.end : growth.start].lstrip(LINKS)
    apposition = view.words(index, "apposition")
    if not said.startswith(apposition) or any(sign in said for sign in ",;:("):
        return
    change = index.interval - _HUNDRED
    if not change.disjoint(growth.interval) or not (-change).disjoint(growth.interval):
        return
    yield view.finding(
        CODE,
        SEVERITY,
        (growth.start, growth.end),
        (number, number + 1),
        (f"{view.number(index.value)} − 100 = {view.number(index.value - _HUNDRED)}",),
        printed=index.printed,
        growth=growth.printed,
        index=view.number(abs(growth.value) + _HUNDRED),
    )
