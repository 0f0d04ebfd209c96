"""A surplus is called a deficit: "exports 9,284 billion and imports 8,690 billion, a deficit of 594 billion".

Told where the number beside the word is the difference of the two before it.

Mend it by calling the balance what it is.
"""

from collections.abc import Iterator

from ondiris.audit.around import until_next
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL009"
NAME = "balance-of-the-other-sign"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Exports in 2024 came to 9,284 billion tenge and imports to 8,690 billion tenge, a deficit "
            "of [[594 billion tenge]].",
        ),
        "good": (
            "Exports in 2024 came to 9,284 billion tenge and imports to 8,690 billion tenge, a surplus "
            "of 594 billion tenge.",
        ),
    },
    "ru": {
        "bad": (
            "За 2024 год вывоз составил 7,9 млрд тенге, ввоз - 4,5 млрд тенге. Отрицательное сальдо в "
            "[[3,4 млрд тенге]] всех устраивает.",
        ),
        "good": (
            "За 2024 год вывоз составил 7,9 млрд тенге, ввоз - 4,5 млрд тенге. Положительное сальдо в "
            "3,4 млрд тенге всех устраивает.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы экспорт 7,9 млрд теңге, импорт 4,5 млрд теңге. Теріс сальдо – [[3,4 млрд теңге]].",
        ),
        "good": (
            "2024 жылы экспорт 7,9 млрд теңге, импорт 4,5 млрд теңге болды. Оң сальдо – 3,4 млрд теңге.",
        ),
    },
}

_BEFORE, _BEHIND, _BACK = 44, 26, 4


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.sentence_holding(view.of_kind(Kind.LEVEL), "surplus", "shortfall"):
        balance = claims[number]
        before = view.before(number, _BEFORE)
        plus, minus = view.says(balance, "surplus", before), view.says(balance, "shortfall", before)
        if number < 2 or plus == minus:
            continue
        pair = _flows(view, number)
        if pair is None:
            continue
        out, into = claims[pair[0]], claims[pair[1]]
        larger, smaller = (out, into) if out.value > into.value else (into, out)
        fits = not (larger.interval - smaller.interval).disjoint(balance.interval)
        if (larger is out) == plus or not fits:
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (balance.start, balance.end),
            (*pair, number),
            (f"{out.printed} − {into.printed} = {view.number((out.value - into.value).scaleb(-out.scale))}",),
            printed=balance.printed,
            out=out.printed,
            into=into.printed,
        )


def _flows(view: View, number: int) -> tuple[int, int] | None:
    """What went out and what came in, told before the balance in its paragraph."""
    claims = view.claims
    out = into = -1
    for each in range(number - 1, max(-1, number - 1 - _BACK), -1):
        claim = claims[each]
        if claim.paragraph != claims[number].paragraph or claim.kind is not Kind.LEVEL or claim.value <= 0:
            continue
        if claim.unit and claims[number].unit and claim.unit != claims[number].unit:
            continue
        start = claims[each - 1].end if each else 0
        near = view.low[max(start, claim.start - _BEFORE) : claim.start].rpartition(",")[2]
        outward, inward = view.says(claim, "gained", near), view.says(claim, "spent", near)
        if not (outward or inward):
            # "7,9 млрд – вывоз, 4,5 млрд – ввоз": the word stands behind.
            behind = until_next(view, each, _BEHIND).partition(",")[0]
            outward, inward = view.says(claim, "gained", behind), view.says(claim, "spent", behind)
        if outward != inward:
            out = each if outward and out < 0 else out
            into = each if inward and into < 0 else into
    return (out, into) if out >= 0 and into >= 0 else None
