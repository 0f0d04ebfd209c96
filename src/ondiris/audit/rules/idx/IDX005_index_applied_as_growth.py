"""An index is worked with as if it were a growth: "the index is 107.4%, so a basket of 100 now costs 207.4".

Two amounts told behind an index differ by just so many per cent as the index says in all, to the last digit.

Mend it by multiplying with the index itself.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.alike import alike
from ondiris.audit.digits import significant
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "IDX005"
NAME = "index-applied-as-growth"
FAMILY = "IDX"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The price index was 107.4% in October 2024, so a basket that cost 100,000 roubles a year ago "
            "costs [[207,400 roubles]] now.",
        ),
        "good": (
            "The price index was 107.4% in October 2024, so a basket that cost 100,000 roubles a year ago "
            "costs 107,400 roubles now.",
            "The price index was 107.4% in October 2024. A flat of 100,000 roubles a year ago costs "
            "206,000 roubles now.",
        ),
    },
    "ru": {
        "bad": (
            "Индекс цен в октябре 2024 года составил 107,4%: набор, стоивший год назад 50 тыс. рублей, "
            "теперь стоит [[103,7 тыс. рублей]].",
        ),
        "good": (
            "Индекс цен в октябре 2024 года составил 107,4%: набор, стоивший год назад 50 тыс. рублей, "
            "теперь стоит 53,7 тыс. рублей.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылғы қыркүйекте баға индексі 108,5% болды, сонда бір жыл бұрын 20 000 теңгеге алынған "
            "себет енді [[41 700 теңге]] тұрады.",
        ),
        "good": (
            "2024 жылғы қыркүйекте баға индексі 108,5% болды, сонда бір жыл бұрын 20 000 теңгеге алынған "
            "себет енді 21 700 теңге тұрады.",
        ),
    },
}

_HUNDRED, _CENT = Decimal(100), Decimal("0.01")
#: Between which an index lies, and how many numbers behind it the two amounts stand.
_LEAST, _MOST, _BEHIND = Decimal(40), Decimal(300), 4
#: So many digits of what was worked out are no chance.
_DIGITS = 3


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.INDEX):
        index = claims[number]
        if not _LEAST < index.value < _MOST or index.value == _HUNDRED:
            continue
        for one in range(number + 1, min(number + _BEHIND, len(claims) - 1)):
            worked = _worked(index, claims[one], claims[one + 1])
            if worked is None:
                continue
            base, made = (one, one + 1) if worked else (one + 1, one)
            right = claims[base].value * index.value * _CENT
            yield view.finding(
                CODE,
                SEVERITY,
                (claims[made].start, claims[made].end),
                (number, one, one + 1),
                (f"{claims[base].printed} × {index.printed} = {view.number(right, 4)}",),
                printed=claims[made].printed,
                index=index.printed,
                computed=view.number(right, 4),
            )
            break


def _worked(index: Claim, one: Claim, other: Claim) -> bool | None:
    """Whether the first of two amounts is the base, where the other is what an index gives as a growth."""
    if one.paragraph != index.paragraph or other.sentence - index.sentence > 1:
        return None
    if {one.unit, other.unit} & RATIOS or CONVERTED in (one.role, other.role) or not alike(one, other):
        return None
    for base, made in ((one, other), (other, one)):
        if base.value <= 0 or significant(made.value) < _DIGITS:
            continue
        if made.value == base.value * (1 + index.value * _CENT):
            return base is one
    return None
