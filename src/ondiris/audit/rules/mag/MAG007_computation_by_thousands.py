"""A sum, a product or a margin is right but for one number, which is a thousand times off.

"Turnover was 4.0 billion: exports 2.6 billion, imports 1.4 million". One of the magnitudes is wrong.

Mend it by looking up the magnitude.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.computing import Slip, slip_of
from ondiris.audit.arithmetic.differing import wrong_differences
from ondiris.audit.arithmetic.fractions import wrong_fractions
from ondiris.audit.arithmetic.monthly import rates
from ondiris.audit.arithmetic.multiplying import products
from ondiris.audit.arithmetic.sharing import wrong_shares
from ondiris.audit.arithmetic.using import wrong_uses
from ondiris.audit.breakdowns.single import larger
from ondiris.audit.breakdowns.thousands import slips
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "MAG007"
NAME = "computation-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Turnover of 2023 was $4.0 billion, of which exports $2.6 billion, imports [[$1.4 million]].",
            "The budget of 2024 is 6.48 trillion tenge. Taxes give 4.90 trillion, the rest [[1.58 billion]].",
            "Revenue for 2023 was EUR 2,640 million and profit [[EUR 211 billion]], a margin of 8.0%.",
            "The dividend for 2023 is 1.20 euros a share on 210 million shares, "
            "a total payment of [[252 thousand euros]].",
            "One tram costs 1.5 million euros, so the 12 trams come to [[18 thousand euros]].",
            "In 2024 the plot of 2.4 ha went for 7.2 million euros, at [[300 thousand euros per m2]].",
            "The works can make 1.2 million tonnes a year, that is [[100 million tonnes a month]].",
        ),
        "good": (
            "In 2024 the plot of 2.4 ha went for 7.2 million euros, at 300 euros per m2.",
            "The works can make 1.2 million tonnes a year, that is 100 thousand tonnes a month.",
            "Turnover in 2023 was $4.0 billion, with exports of $2.6 billion and imports of $1.4 billion.",
            "The dividend for 2023 is 1.20 euros a share on 210 million shares, "
            "a total payment of 252 million euros.",
            "Revenue for 2023 was EUR 2,640 million and profit EUR 211 million, a margin of 8.0%.",
        ),
    },
    "ru": {
        "bad": (
            "Товарооборот за 2023 год равнялся 6,0 млрд долларов: экспорт - 3,8 млрд, импорт - [[2,2 млн]].",
            "Выручка за 2023 год достигла 318 млрд рублей, чистая прибыль - [[25,4 трлн рублей]], "
            "рентабельность - 8,0%.",
            "Локомотив стоит около 300 млн рублей, контракт 2024 года на 20 штук - [[6 млн рублей]].",
            "Цена вагона - 4,2 млн рублей, за 50 вагонов в 2024 году отдали [[210 тыс. рублей]].",
        ),
        "good": (
            "Товарооборот за 2023 год равнялся 6,0 млрд долларов: экспорт - 3,8 млрд, импорт - 2,2 млрд.",
            "Локомотив стоит около 300 млн рублей, контракт 2024 года на 20 штук - 6 млрд рублей.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылғы түсімі 245 млрд теңге, таза пайдасы [[19,6 трлн теңге]], яғни табыстылығы 8,0%.",
            "2023 жылы бір локомотивтің бағасы 1,5 млрд теңге, 10 данасының құны [[15 млн теңге]].",
            "Тауар айналымы 2023 жылы 6,0 млрд доллар: экспорт 3,8 млрд доллар, импорт [[2,2 млн доллар]].",
        ),
        "good": (
            "2023 жылғы түсімі 245 млрд теңге, таза пайдасы 19,6 млрд теңге, яғни табыстылығы 8,0%.",
            "Тауар айналымы 2023 жылы 6,0 млрд доллар: экспорт 3,8 млрд доллар, импорт 2,2 млрд доллар.",
        ),
    },
}

#: A part so small is of something else.
_SMALL = Decimal("0.005")


def check(view: View) -> Iterator[Finding]:
    told: set[int] = set()
    computed = (slips, rates, products, _shares, _differences, _fractions, _larger)
    for slip in (slip for find in computed for slip in find(view)):
        if not told.isdisjoint(slip.numbers):
            continue
        told.update(slip.numbers)
        claim = view.claims[slip.number]
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            slip.numbers,
            (slip.shown,),
            printed=claim.printed,
            times=slip.times,
        )


def _shares(view: View) -> Iterator[Slip]:
    """The parts that are what a percentage says but for their magnitude."""
    for share in (*wrong_shares(view), *wrong_uses(view)):
        if share.power:
            yield slip_of(view, share.part, share.numbers, share.power)


def _differences(view: View) -> Iterator[Slip]:
    """The differences that two amounts give but for their magnitude."""
    for found in wrong_differences(view):
        if found.power:
            yield slip_of(view, found.told, found.numbers, found.power)


def _fractions(view: View) -> Iterator[Slip]:
    """The amounts that are the fraction that words say but for their magnitude."""
    for found in wrong_fractions(view):
        if found.power:
            yield slip_of(view, found.number, found.numbers, found.power)


def _larger(view: View) -> Iterator[Slip]:
    """The parts that are larger than their whole, and are not a thousand times smaller."""
    for whole, (part,) in larger(view):
        claims = view.claims
        for power in (-3, -6):
            shifted = claims[part].value.scaleb(power)
            if _SMALL * claims[whole].value <= shifted <= claims[whole].value:
                yield slip_of(view, part, (whole, part), power)
                break
