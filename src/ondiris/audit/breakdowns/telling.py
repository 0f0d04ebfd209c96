"""The finding of parts that do not make their whole, with their sum written out."""

from collections.abc import Sequence
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity


def wrong_sum(
    view: View, code: str, severity: Severity, whole: int, parts: Sequence[int], sign: str
) -> Finding:
    """`a + b = c > d` in the magnitude of the whole; `sign` stands between what parts make and the whole."""
    claim = view.claims[whole]
    values = [view.claims[part].value.scaleb(-claim.scale) for part in parts]
    made = view.number(sum(values, Decimal(0)))
    terms = " + ".join(map(view.number, values))
    return view.finding(
        code,
        severity,
        view.span(whole, *parts),
        (whole, *parts),
        (f"{terms} = {made} {sign} {view.number(claim.value.scaleb(-claim.scale))}",),
        whole=claim.printed,
        total=made,
    )
