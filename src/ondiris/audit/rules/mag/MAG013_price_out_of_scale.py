"""What one would cost is out of all scale: "it sold 24,000 tractors for a total of 1.2 million dollars".

An amount of money, how many or how much was bought for it, and a price of one that is a thousand times off:
one of the magnitudes is wrong. Told only of common goods, whose prices are rows of packs/prices.csv, where
words say that the money was paid for the goods themselves, not for their repair or hire.

Mend it by looking up both numbers.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.pricing import of_each
from ondiris.audit.changes.alike import between
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import PER, dimension
from ondiris.audit.naming.costing import in_dollars, price_of, prices
from ondiris.audit.view import View
from ondiris.model.claim import BY, CONVERTED, FROM, PART, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "MAG013"
NAME = "price-out-of-scale"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the works sold [[24,000 tractors for a total of $1.2 million]].",
            "In 2024 the city spent [[$45 billion on 20 buses]].",
            "In 2024 the country exported [[310,000 tonnes of copper worth $2.6 trillion]].",
        ),
        "good": (
            "In 2024 the works sold 24,000 tractors for a total of $1.2 billion.",
            "In 2024 the city spent $4.5 million on 20 buses.",
            "In 2024 the city spent $24,000 on the repair of 200 buses.",
            "In 2024 the country exported 310,000 tonnes of copper worth $2.6 billion.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году завод отгрузил [[1 500 холодильников на общую сумму 225 тыс. тенге]].",
            "В 2024 году акимат направил [[18 млн тенге на покупку 200 автобусов]].",
        ),
        "good": (
            "В 2024 году завод отгрузил 1 500 холодильников на общую сумму 225 млн тенге.",
            "В 2024 году акимат направил 18 млрд тенге на покупку 200 автобусов.",
            "В 2024 году на ремонт 200 автобусов потратили 18 млн тенге.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы әкімдік [[200 жаңа автобус сатып алуға 18 млн теңге]] бөлді.",),
        "good": (
            "2024 жылы әкімдік 200 жаңа автобус сатып алуға 18 млрд теңге бөлді.",
            "2024 жылы әкімдік 200 автобусты жөндеуге 18 млн теңге бөлді.",
        ),
    },
}

_ASIDE = frozenset((BY, FROM, CONVERTED, PART))
#: How many signs stand between how many and their price, and behind the second of the two.
_GAP, _BEHIND, _WORDS = 64, 32, 3


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    tables = [f"priced_{price.thing}" for price in prices()]
    for number in view.holding(range(len(claims) - 1), *dict.fromkeys(tables)):
        one, other = claims[number], claims[number + 1]
        money_last = dimension(other.unit) == "money"
        money, count = (number + 1, number) if money_last else (number, number + 1)
        if one.sentence != other.sentence or not _amounts(claims[money], claims[count]):
            continue
        paid = in_dollars(claims[money])
        found = price_of(view, claims[count], _counted(view, count))
        if paid is None or found is None or not _bought(view, number, money_last):
            continue
        price, word = found
        many = claims[count].value
        low, high = (each / many for each in paid)
        if low <= price.most and high >= price.least:
            continue
        each = f"{view.number(claims[money].value / many, 3)} {claims[money].unit}"
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(money, count),
            (number, number + 1),
            (f"{claims[money].printed} ÷ {claims[count].printed} = {each}",),
            each=each,
            what=word,
        )


def _amounts(money: Claim, count: Claim) -> bool:
    """Whether one of two amounts is a sum of money and the other may be what it was paid for."""
    if dimension(money.unit) != "money" or {money.role, count.role} & _ASIDE:
        return False
    if PER in money.unit + count.unit or money.kind is not Kind.LEVEL or count.kind is not Kind.LEVEL:
        return False
    return money.value > 0 and count.value > 1 and shown(money.printed) > 0 < shown(count.printed)


def _counted(view: View, number: int) -> str:
    """A number as printed and the words right behind it, up to the next sign."""
    claim = view.claims[number]
    behind = view.after(number, _BEHIND)
    for sign in ",;:.(":
        behind = behind.partition(sign)[0]
    if number + 1 < len(view.claims):
        behind = behind[: max(0, view.claims[number + 1].start - claim.end + 1)]
    words = behind.split()[:_WORDS]
    return f" {claim.printed.lower()} {' '.join(words)} "


def _bought(view: View, first: int, money_last: bool) -> bool:
    """Whether the words between two amounts say that one was paid for the other, and for nothing else."""
    claim, gap, sentence = view.claims[first], between(view, first, first + 1), view.sentence(first)
    if len(gap) > _GAP or any(sign in gap for sign in ";:("):
        return False
    if view.says(claim, "paid_besides", sentence) or view.once(of_each, first + (1 if money_last else 0)):
        return False
    if view.lexicon_of(view.language(claim)).words["side"] == "after":
        # The verb stands behind both, or the infinitive between them.
        piece = f"{gap} {view.after(first + 1, _BEHIND)} "
        return view.says(claim, "bought", piece) or view.says(claim, "for_in_all", gap)
    if not view.says(claim, "for_in_all" if money_last else "paid_for", gap):
        return False
    return view.says(claim, "bought", sentence) or view.says(claim, "worth", gap) or not money_last
