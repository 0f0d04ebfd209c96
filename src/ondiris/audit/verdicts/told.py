"""What figures at hand say against a number, as findings."""

from collections.abc import Iterator

from ondiris.audit.confirmation import Verdict
from ondiris.audit.naming.named import explicit
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

#: How the evidence sets the number against the figure.
_SIGN = {Verdict.CONTRADICTED: " ≠ ", Verdict.OTHER: ": "}


def told_by_figures(view: View, verdict: Verdict, code: str, severity: Severity) -> Iterator[Finding]:
    """A finding of each number on which the figures pass this verdict, where its words leave no doubt."""
    for number, each in sorted(view.confirmations.items()):
        if each.verdict is not verdict or not explicit(view, number):
            continue
        claim = view.claims[number]
        yield view.finding(
            code,
            severity,
            (claim.start, claim.end),
            (number,),
            (
                f"{claim.printed}{_SIGN[verdict]}{each.told}",
                f"{each.figure} [{each.source}, {each.published}]",
            ),
            key=each.what or "message",
            printed=claim.printed,
            figure=each.told,
        )
