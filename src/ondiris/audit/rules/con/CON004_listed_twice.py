"""A list tells of one thing twice: "textiles by 43%, furniture by 24%, tobacco by 22% and textiles by 20.5%".

One of the two names is wrong, or one of the two numbers.

Mend it by looking up which.
"""

from collections.abc import Iterator

from ondiris.audit.naming.named import own
from ondiris.audit.naming.repeats import neutral
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import GROWTH, LEVEL
from ondiris.model.nature import Nature

CODE = "CON004"
NAME = "listed-twice"
FAMILY = "CON"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 production of textiles grew by 43%, of furniture by 24%, of tobacco by 22% and "
            "of textiles "
            "by [[20.5%]] year on year.",
        ),
        "good": (
            "In 2023 production of textiles grew by 43%, of furniture by 24% and of tobacco by 22% "
            "year on year.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году выпуск мебели вырос на 24%, напитков — на 22%, текстиля — на 43%, мебели — "
            "на [[20,5%]] "
            "к прошлому году.",
        ),
        "good": (
            "В 2023 году выпуск мебели вырос на 24%, напитков — на 22%, текстиля — на 43% к прошлому году.",
        ),
    },
}

_LEAST = 3
_ROLES = frozenset((Role.PLAIN, Role.BY, Role.TO))
Thing = tuple[str, str, str]


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    number = 0
    while number < len(claims):
        numbers = view.sentence_of(number)
        number = max(numbers.stop, number + 1)
        if len(numbers) < _LEAST:
            continue
        lists: dict[tuple[object, ...], list[int]] = {}
        for each in numbers:
            claim = claims[each]
            if claim.kind in (LEVEL, GROWTH) and claim.role in _ROLES and any(_thing(claim)):
                key = (claim.unit, claim.kind, claim.subject.indicator, claim.direction, claim.period)
                lists.setdefault((*key, claim.nature is Nature.PLAN), []).append(each)
        for listed in lists.values():
            yield from _twice(view, listed)


def _twice(view: View, listed: list[int]) -> Iterator[Finding]:
    """The one repeated thing of a list whose other things are all different."""
    claims = view.claims
    things = [_thing(claims[each]) for each in listed]
    if len(listed) < _LEAST or len(set(things)) != len(things) - 1:
        return
    thing = next(each for each in things if things.count(each) > 1)
    one, other = (each for each in listed if _thing(claims[each]) == thing)
    if other == one + 1 or not claims[one].interval.disjoint(claims[other].interval):
        return
    first, second = own(view, one), own(view, other)
    names = {
        f"{kind}:{code}" for kind, code in zip(("activity", "product", "region"), thing, strict=True) if code
    }
    if not (names & first[0] and names & second[0]) or not neutral(view, claims[one], second[1] - first[1]):
        return
    yield view.finding(
        CODE,
        SEVERITY,
        (claims[other].start, claims[other].end),
        (one, other),
        (f"{claims[one].printed} ≠ {claims[other].printed}",),
        one=claims[one].printed,
        other=claims[other].printed,
    )


def _thing(claim: Claim) -> Thing:
    return claim.subject.activity, claim.subject.product, claim.subject.region
