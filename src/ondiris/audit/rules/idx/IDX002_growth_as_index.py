"""A growth rate is printed as an index: "the index of physical volume was 5.2%".

An index of production of 5.2% would mean that nineteen twentieths of the production are gone. What is meant
is a growth of 5.2%, that is an index of 105.2.

Mend it by adding the hundred, or by calling it a growth.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.hundreds import against_base, excess_as_attainment, told_as_index
from ondiris.audit.fixes import renumbered
from ondiris.audit.naming.labels import label_of
from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Fix, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "IDX002"
NAME = "growth-as-index"
FAMILY = "IDX"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The volume index of manufacturing was [[5.2%]] in January-April 2024 year on year.",
            "With the quarter of 2023 as 100, the index of construction was [[4.8]] in the second quarter "
            "of 2024.",
        ),
        "good": (
            "The volume index of manufacturing was 105.2% in January-April 2024 year on year.",
            "The volume index of manufacturing grew by 5.2% in January-April 2024 year on year.",
            "The patient had a body mass index of 25.3.",
        ),
    },
    "ru": {
        "bad": (
            "Индекс физического объема в январе-апреле 2024 года составил [[5,2%]] к прошлому году.",
            "Индекс цен в мае 2024 года к апрелю составил [[1,2%]].",
        ),
        "good": ("Индекс физического объема в январе-апреле 2024 года составил 105,2% к прошлому году.",),
    },
    "kk": {
        "bad": (
            "2024 жылғы қаңтар-сәуірде өнеркәсіп өндірісінің индексі [[5,2%]] болды.",
            "Өңдеу өнеркәсібінің нақты көлем индексі 2024 жылғы қаңтар-қазанда 2023 жылғы қаңтар-қазанға "
            "[[4,6%]] болды.",
            "2024 жылы зауыт 310 мың тонна тыңайтқыш шығарды, меже 300 мың тонна болатын. Меже [[3,3%-ға]] "
            "орындалды.",
        ),
        "good": (
            "2024 жылы зауыт 310 мың тонна тыңайтқыш шығарды, меже 300 мың тонна болатын. Меже 103,3%-ға "
            "орындалды.",
            "2024 жылғы қаңтар-сәуірде өнеркәсіп өндірісінің индексі 105,2% болды.",
        ),
    },
}

_CLAUSE = pattern(r"[,:;()–—]")
#: How far before a number its clause is read.
_BEFORE = 110
_MOST = Decimal(40)
_HUNDRED = Decimal(100)


def check(view: View) -> Iterator[Finding]:
    part, same = excess_as_attainment(view), told_as_index(view)
    for number in sorted({*view.of_kind(Kind.INDEX, None), *part, *same}):
        claim = view.claims[number]
        based = number in part or number in same or against_base(view, number)
        if (claim.unit != "pct" and not based) or abs(claim.value) >= _MOST:
            continue
        moves = claim.direction in (Direction.UP, Direction.DOWN) and claim.role is not Role.TO
        if number not in same and (claim.role is Role.BY or moves):
            continue
        if not based and claim.kind is None and not label_of(view, number, "volume_index"):
            continue
        if not based and not view.says(claim, "volume_index", view.sentence(number)):
            continue
        if (
            number not in part
            and number not in same
            and view.says(claim, "change_of_index", _clause(view, number))
        ):
            continue  # "the yearly change in the index was 3.4%"
        fallen = number in same and view.claims[same[number]].direction is Direction.DOWN
        index = _HUNDRED - claim.value if fallen else claim.value + _HUNDRED
        if any(view.claims[each].value == index for each in view.sentence_of(number)):
            continue  # "the index was 101.4, an increase of 1.4%"
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            sorted((number, *part.get(number, ()))),
            (f"100 {'−' if fallen else '+'} {view.number(claim.value)} = {view.number(index)}",),
            Fix(claim.start, claim.end, renumbered(claim.printed, index, claim.decimals)),
            key="attained" if number in part else "message",
            printed=claim.printed,
            index=view.number(index),
        )


def _clause(view: View, number: int) -> str:
    """The words of the clause before a number."""
    return _CLAUSE.split(view.before(number, _BEFORE))[-1]
