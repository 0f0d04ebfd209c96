"""Whether a change may be of a volume and the amounts beside it of money: then the two need not fit."""

from decimal import Decimal

from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction
from ondiris.model.kind import Kind

#: How near a change is told directly behind an amount, and how prices may have changed in between.
_DIRECTLY, _LEAST, _MOST = 26, Decimal("0.93"), Decimal("1.6")
#: Indicators whose growth is told in real terms, beside amounts in the prices of the day.
_DEFLATED = frozenset(("output", "production", "gva", "gva_real", "investment_fixed", "sales", "market_size"))


def may_be_real(view: View, pair: tuple[int, int], by: int, gap: str, named: int = -1) -> bool:
    """Whether the change may be of a volume and the amounts of money: then they need not fit.

    Amount number `named`, where given, is the one that says what is measured, else the last one does.
    """
    claims = view.claims
    claim, change = claims[max(pair) if named < 0 else named], claims[by]
    if not is_money(claim) or view.says(claim, "that_is", gap) or view.says(claim, "by_value", gap):
        return False
    if view.says(claim, "nominal", view.sentence(min(pair))):
        return False
    indicator = claim.subject.indicator
    if indicator not in _DEFLATED and not (claim.subject.activity and not indicator):
        return False
    if len(gap) > _DIRECTLY or change.kind is not Kind.GROWTH or view.says(change, "real", view.sentence(by)):
        return True
    # "2022: 8.0 bn, 2023: 10.0 bn, growth 45%": prices do not fall so fast.
    growth = change.value if change.direction is not Direction.DOWN else -change.value
    prices = claims[pair[1]].value / claims[pair[0]].value / (1 + growth / 100) if growth > -100 else 0
    return _LEAST < prices < _MOST


def is_money(claim: Claim) -> bool:
    return dimension(claim.unit) == "money"
