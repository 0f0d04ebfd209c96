"""What "remains" is more than the whole leaves: "of 11.7 million 9.9 stay, the remaining 3.8 go abroad".

Told of per cents that come to more than a hundred, and of amounts that, with the part before them, exceed
every amount that could be the whole.

Mend it by looking up the part and the rest.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.key import Nature
from ondiris.model.measure import Kind

CODE = "SUM006"
NAME = "remainder-too-large"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 mills made 11.7 million tonnes. Home sales took [[9.9 million tonnes; the remaining "
            "3.8 million tonnes]] went abroad.",
            "In 2023 traders bought [[35 percent of the wool. Mills took the remaining 85 percent]].",
        ),
        "good": (
            "In 2023 mills made 11.7 million tonnes. Home sales took 9.9 million tonnes; the remaining "
            "1.8 million tonnes went abroad.",
            "In 2023 traders bought 35 percent of the wool. Mills took the remaining 65 percent.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году добыто 50,3 млн тонн угля. На экспорт ушло [[25,2 млн тонн, остальные "
            "31,1 млн тонн]] сожгли станции.",
        ),
        "good": (
            "В 2023 году добыто 50,3 млн тонн угля. На экспорт ушло 25,2 млн тонн, остальные 25,1 млн тонн "
            "сожгли станции.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы 50,3 млн тонна көмір өндірілді. [[25,2 млн тоннасы сыртқа сатылды, қалған 31,1 млн "
            "тоннасы]] станцияларда жағылды.",
        ),
        "good": (
            "2023 жылы 50,3 млн тонна көмір өндірілді. 25,2 млн тоннасы сыртқа сатылды, қалған 25,1 млн "
            "тоннасы станцияларда жағылды.",
        ),
    },
}

_HUNDRED = Decimal(100)
#: How far before the rest its word stands, and how many sentences before it the whole is told.
_WORD, _SENTENCES = 26, 2


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.LEVEL, Kind.SHARE, Kind.CONTRIBUTION, None):
        rest = claims[number]
        low = rest.interval.low
        if low is None or low <= 0 or rest.nature is not Nature.ACTUAL:
            continue
        start = claims[number - 1].end if number else 0
        before = f" {view.low[max(start, rest.start - _WORD) : rest.start]} "
        if not view.says(rest, "remaining", before):
            continue
        former = [
            each
            for each in range(max(0, number - 5), number)
            if claims[each].unit == rest.unit
            and claims[each].paragraph == rest.paragraph
            and rest.sentence - claims[each].sentence <= _SENTENCES
            and claims[each].kind in (Kind.LEVEL, Kind.SHARE, None)
        ]
        if not former or rest.sentence - claims[former[-1]].sentence > 1:
            continue
        part = former[-1]
        least = (claims[part].interval.low or Decimal(0)) + low
        wholes = [_HUNDRED] if rest.unit == "pct" else _wholes(view, former)
        if not wholes or least <= max(wholes):
            continue
        total = view.number(claims[part].value + rest.value)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(part, number),
            (part, number),
            (f"{claims[part].printed} + {rest.printed} = {total} > {view.number(max(wholes))}",),
            printed=rest.printed,
        )


def _wholes(view: View, former: list[int]) -> list[Decimal]:
    """The most that each amount before the part may be; none where there is only the part."""
    if not view.claims[former[-1]].unit:
        return []
    return [high for each in former[:-1] if (high := view.claims[each].interval.high) is not None]
