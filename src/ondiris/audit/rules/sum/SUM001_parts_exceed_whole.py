"""The parts of a whole add up to more than the whole, or one part is more than all of it.

"Total 10 billion, including metals 7 billion and food 5 billion." Either a number is wrong, or the parts
overlap, or the whole is of something else.

Mend it by looking up the scope of each number.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import begins_a_sum, total
from ondiris.audit.breakdowns.behind import joined
from ondiris.audit.breakdowns.otherwise import nested, of_a_larger_one, with_subtotal
from ondiris.audit.breakdowns.telling import wrong_sum
from ondiris.audit.view import View
from ondiris.model.claim import Claim
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

#: How far before a number the words stand that make it a mean.
_MEAN = 90


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for whole, parts in joined(view):
        high = claims[whole].interval.high
        if high is None or claims[whole].value <= 0:
            continue
        lows = [claims[part].interval.low or Decimal(0) for part in parts]
        if _left_of(claims[whole], [claims[part] for part in parts]):
            continue  # "net lending of 152: lent 157, paid back 5"
        single = [part for part, low in zip(parts, lows, strict=True) if low >= high]
        if single and view.says(claims[whole], "averages", view.before(whole, _MEAN)):
            continue  # "the average wage is 448,600, in towns 471,000": a mean lies among what it is of
        if single:
            parts = single[:1]
        elif sum(lows) < high or nested(view, parts) or with_subtotal(view, parts):
            continue
        elif begins_a_sum([claims[part] for part in parts], claims[whole]):
            continue  # "a debt of 34: the state's 31.2 and the towns' 2.8. It fell by 8.2"
        if not of_a_larger_one(view, whole, parts):
            yield wrong_sum(view, CODE, SEVERITY, whole, parts, ">")


def _left_of(whole: Claim, parts: list[Claim]) -> bool:
    """Whether the whole is what the other parts leave of the first one."""
    first, *others = parts
    return bool(others) and not (first.interval - total(others)).disjoint(whole.interval)
