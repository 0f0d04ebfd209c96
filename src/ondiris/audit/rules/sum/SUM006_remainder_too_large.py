"""What "remains" is more than the whole leaves: "of 11.7 million 9.9 stay, the remaining 3.8 go abroad".

Told of per cents that come to more than a hundred, of amounts that with the part before them exceed the only
whole, and of those that with several parts are one slip of a digit from the whole.

Mend it by looking up the part and the rest.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import amount, one_measure, slipped, total
from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature

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
#: A whole and one part of it; what is more than twice the whole is of something else.
_MOST = 2
#: How far before the rest its word stands, and how many sentences before it the whole is told.
_WORD, _SENTENCES, _BACK = 26, 2, 10


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.LEVEL, Kind.SHARE, Kind.CONTRIBUTION, None):
        rest = claims[number]
        low = rest.interval.low
        percent = rest.unit == "pct"
        if not view.holds(rest, "remaining") and not (percent and view.holds(rest, "others")):
            continue
        if low is None or low <= 0 or rest.nature is not Nature.ACTUAL:
            continue
        start = claims[number - 1].end if number else 0
        before = f" {view.low[max(start, rest.start - _WORD) : rest.start]} "
        around = f"{before}{view.after(number, _WORD)}" if percent else ""
        if not view.says(rest, "remaining", before) and not view.says(rest, "others", around):
            continue
        former = [
            each
            for each in range(max(0, number - _BACK), number)
            if (
                claims[each].unit == rest.unit
                if percent
                else amount(claims[each]) and one_measure(claims[each], rest)
            )
            and any(map(str.isdigit, claims[each].printed))
            and claims[each].paragraph == rest.paragraph
            and rest.sentence - claims[each].sentence <= _SENTENCES
            and claims[each].kind in (Kind.LEVEL, Kind.SHARE, None)
        ]
        if not former or rest.sentence - claims[former[-1]].sentence > 1:
            continue
        if percent:
            least = (claims[former[-1]].interval.low or Decimal(0)) + low
            wrong = former[-1:] if least > _HUNDRED else []
        else:
            wrong = _wrong(view, former, number)
        if not wrong:
            continue
        *whole, first = (wrong[0], wrong[1]) if len(wrong) > 1 else (wrong[0],)
        parts = [*wrong[len(whole) :], number]
        most = view.number(claims[whole[0]].value) if whole else "100"
        total = view.number(sum((claims[each].value for each in parts), Decimal(0)))
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(first, number),
            (*whole, *parts),
            (f"{' + '.join(claims[each].printed for each in parts)} = {total} ≠ {most}",),
            printed=rest.printed,
        )


def _wrong(view: View, former: list[int], rest: int) -> list[int]:
    """The whole and its parts, which with the rest are one slip of a digit from it; none where others fit."""
    claims, found = view.claims, list[int]()
    for place in range(len(former) - 2, -1, -1):
        whole = former[place]
        for start in range(len(former) - 1, place, -1):
            parts = [*former[start:], rest]
            if claims[whole].value <= max(claims[each].value for each in parts):
                break
            told, own = total([claims[each] for each in parts]), total([claims[whole]])
            if not told.disjoint(own):
                return []
            sure = _alone(view, former, told, own)
            if not found and (sure or slipped(claims[whole], told) or _one_part(view, parts, own)):
                found = [whole, *parts[:-1]]
    return found


def _alone(view: View, former: list[int], told: Interval, own: Interval) -> bool:
    """Whether there is but one amount to be the whole, and what is said to be of it is more."""
    whole = view.claims[former[0]]
    more = told.low is not None and own.high is not None and own.high < told.low < own.high * _MOST
    return more and len(former) == _MOST and whole.role is not Role.PART


def _one_part(view: View, parts: list[int], own: Interval) -> bool:
    """Whether one of the parts is a slip from what the others leave of the whole."""
    claims = view.claims
    return any(
        slipped(claims[part], own - total([claims[each] for each in parts if each != part]), 2)
        for part in parts
    )
