"""What figures at hand say against a number, as findings."""

from collections.abc import Iterator

from ondiris.audit.confirmation import Verdict
from ondiris.audit.naming.named import explicit
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

#: How the evidence sets the number against the figure.
_SIGN = {Verdict.CONTRADICTED: " ≠ ", Verdict.OTHER: ": "}


def told_by_figures(view: View, verdict: Verdict, code: str, severity: Severity) -> Iterator[Finding]:
    """A finding of each number on which the figures pass this verdict, where its words leave no doubt."""
    for number, each in sorted(view.confirmations.items()):
        if each.verdict is not verdict or not explicit(view, number):
            continue
        claim = view.claims[number]
        figure = each.told(view.wording.language)
        yield view.finding(
            code,
            severity,
            (claim.start, claim.end),
            (number,),
            (
                f"{_signed(claim)}{_SIGN[verdict]}{figure}",
                f"{each.figure} [{each.source}, {each.published}]",
            ),
            key=each.what or "message",
            printed=claim.printed,
            figure=figure,
        )


def _signed(claim: Claim) -> str:
    """A number with the sign that its words give it: "fell by 0.3%" is −0.3%."""
    fell = claim.direction is DOWN and claim.kind is Kind.GROWTH and claim.value > 0
    return f"−{claim.printed}" if fell else claim.printed
