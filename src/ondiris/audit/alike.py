"""What two amounts need to be compared: one unit, one thing, and few words between them."""

from ondiris.audit.view import View
from ondiris.model.claim import Claim

#: How many signs may stand between two numbers that belong together.
GAP = 45


def alike(one: Claim, other: Claim) -> bool:
    """Whether two amounts are of one unit and thing; a bare number takes the other's."""
    products = {one.subject.product, other.subject.product} - {""}
    magnitude = one.scale > 0 and other.scale > 0
    bare = (not one.unit or not other.unit) and (magnitude or None in (one.kind, other.kind))
    return bool(one.unit or other.unit) and (one.unit == other.unit or bare) and len(products) <= 1


def between(view: View, left: int, right: int) -> str:
    return f" {view.low[view.claims[left].end : view.claims[right].start]} "
