"""The parts of a whole add up to more than the whole, or one part is more than all of it.

"Total 10 billion, including metals 7 billion and food 5 billion." Either a number is wrong, or the parts
overlap, or the whole is of something else.

Mend it by looking up the scope of each number.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.arithmetic.adding import begins_a_sum
from ondiris.audit.breakdowns.behind import joined
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "SUM001"
NAME = "parts-exceed-whole"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"

EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 exports totalled [[10 billion dollars, including metals 7 billion dollars and food "
            "5 billion dollars]].",
        ),
        "good": (
            "In 2024 the mill cast 700 tonnes of iron, while in 2023 it had been 520 tonnes. Of these, 400 "
            "tonnes went to the port and 300 tonnes to the works.",
            "In 2023 exports totalled 10 billion dollars, including metals 7 billion dollars and food 2 "
            "billion dollars.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году экспорт составил [[10 млрд долларов, в том числе металлы - 7 млрд долларов, "
            "продукты - "
            "5 млрд долларов]].",
        ),
        "good": (
            "В 2023 году экспорт составил 10 млрд долларов, в том числе металлы - 7 млрд долларов, "
            "продукты - "
            "2 млрд долларов.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы экспорт [[10 млрд доллар болды, оның ішінде металдар - 7 млрд доллар, азық-түлік - "
            "5 млрд доллар]].",
        ),
        "good": (
            "2023 жылы экспорт 10 млрд доллар болды, оның ішінде металдар - 7 млрд доллар, азық-түлік - 2 "
            "млрд доллар.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for whole, parts in joined(view):
        high = claims[whole].interval.high
        if high is None or claims[whole].value <= 0:
            continue
        lows = [claims[part].interval.low or Decimal(0) for part in parts]
        single = [part for part, low in zip(parts, lows, strict=True) if low >= high]
        if single:
            parts = single[:1]
        elif sum(lows) < high or _nested(view, parts) or _subtotal(view, parts):
            continue
        elif begins_a_sum([claims[part] for part in parts], claims[whole]):
            continue  # "a debt of 34: the state's 31.2 and the towns' 2.8. It fell by 8.2"
        if _of_another(view, whole, parts, sum((claims[part].value for part in parts), Decimal(0))):
            continue
        total = sum((claims[part].value for part in parts), Decimal(0))
        scale = claims[whole].scale
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(whole, *parts),
            (whole, *parts),
            (
                f"{' + '.join(view.number(claims[part].value.scaleb(-scale)) for part in parts)}"
                f" = {view.number(total.scaleb(-scale))} > {view.number(claims[whole].value.scaleb(-scale))}",
            ),
            whole=claims[whole].printed,
            total=view.number(total.scaleb(-scale)),
        )


def _of_another(view: View, whole: int, parts: list[int], least: Decimal) -> bool:
    """Whether another amount of its sentence may be the whole: "600 this year, 500 last year. Of it ..."."""
    one = view.claims[whole]
    return any(
        other not in (whole, *parts)
        and view.claims[other].unit == one.unit
        and view.claims[other].value >= least
        for other in view.sentence_of(whole)
    )


def _subtotal(view: View, parts: list[int]) -> bool:
    """Whether a colon leads from one part to its own: "including 36 in three fields: 9, 19 and 8"."""
    claims = [view.claims[part] for part in parts]
    return any(
        ":" in view.low[claim.end : behind.start] and begins_a_sum(claims[place + 1 :], claim)
        for place, (claim, behind) in enumerate(pairwise(claims))
    )


def _nested(view: View, parts: list[int]) -> bool:
    """Whether a part may be a part of another part: "including 7, of which 5"."""
    claims = view.claims
    return any(
        view.says(claims[one], "part", f" {view.low[claims[one].end : claims[other].start]} ")
        for one, other in pairwise(parts)
    )
