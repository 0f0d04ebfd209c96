"""What figures at hand say against a number, as findings."""

from bisect import bisect_left
from collections.abc import Iterator

from ondiris.audit.confirmation import Verdict
from ondiris.audit.naming.named import explicit
from ondiris.audit.reading import Named
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

#: How the evidence sets the number against the figure.
_SIGN = {Verdict.CONTRADICTED: " ≠ ", Verdict.OTHER: ": "}


def told_by_figures(view: View, verdict: Verdict, code: str, severity: Severity) -> Iterator[Finding]:
    """A finding of each number on which the figures pass this verdict, where its words leave no doubt."""
    for number, each in sorted(view.confirmations.items()):
        if each.verdict is not verdict or not explicit(view, number) or not _of_its_time(view, number):
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


def _of_its_time(view: View, number: int) -> bool:
    """Whether the period of a number is named in its sentence, or is the last that was named before it.

    Where the text has gone on to another one, which of them a number is of was guessed.
    """
    claim = view.claims[number]
    start, end = view.read.sentences[claim.sentence]
    if any(named.period == claim.period for named in view.periods_in(start, end)):
        return True
    periods = view.read.periods
    for at in range(bisect_left(periods, start, key=lambda named: named.start) - 1, -1, -1):
        if not periods[at].compared and not _is_day(periods[at]):
            return periods[at].period == claim.period
    return True


def _is_day(named: Named) -> bool:
    return named.period.first == named.period.last


def _signed(claim: Claim) -> str:
    """A number with the sign that its words give it: "fell by 0.3%" is −0.3%."""
    fell = claim.direction is DOWN and claim.kind is Kind.GROWTH and claim.value > 0
    return f"−{claim.printed}" if fell else claim.printed
