"""The audit of one text: what was read in it, and what the rules say."""

from collections.abc import Iterable
from typing import NamedTuple

from ondiris.audit.confirmation import Confirmation, Verdict
from ondiris.audit.inline import ignored
from ondiris.audit.reading import Progress, Read
from ondiris.audit.rules import Rule
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding


class Audit(NamedTuple):
    """`findings` are in the order of the text. `confirmations` tell by number of claim what figures say."""

    read: Read
    findings: tuple[Finding, ...]
    confirmations: dict[int, Confirmation]
    language: str

    @property
    def text(self) -> str:
        return self.read.text

    @property
    def claims(self) -> list[Claim]:
        return self.read.claims

    @property
    def verified(self) -> tuple[int, ...]:
        """The numbers of the claims that the figures at hand confirm."""
        return tuple(
            number for number, each in sorted(self.confirmations.items()) if each.verdict is Verdict.VERIFIED
        )


def run(view: View, rules: Iterable[Rule], progress: Progress | None = None) -> tuple[Finding, ...]:
    """The findings of these rules, in the order of the text; those that the text itself ignores left out."""
    rules = tuple(rules)
    found: list[Finding] = []
    for number, rule in enumerate(rules, 1):
        found += rule.check(view)
        if progress:
            progress("checking", number, len(rules))
    found.sort(key=lambda each: (each.start, each.end, each.code, each.message))
    return ignored(view.text, _weighed(found))


def _weighed(found: list[Finding]) -> list[Finding]:
    """One finding per code and place; a rule that only suspects is silent where another one explains.

    A claim that an index rule explains would contradict its neighbours by the same slip: what follows from
    the slip is not told again.
    """
    kept: list[Finding] = []
    seen: set[tuple[str, int, int]] = set()
    explained = {number for each in found if each.code in EXPLAINING for number in each.claims}
    for each in found:
        if (each.code, each.start, each.end) in seen:
            continue
        if each.code in FOLLOWING and not explained.isdisjoint(each.claims):
            continue
        seen.add((each.code, each.start, each.end))
        kept.append(each)
    return kept


#: Rules that name a slip, and rules that would only tell what follows from it.
EXPLAINING = frozenset(
    ("IDX001", "IDX002", "MAG001", "MAG002", "MAG003", "MAG004", "PPT001", "PPT002", "NFL001", "NFL002",
     "NFL003", "NFL004", "PER001", "PER003", "PER004", "UNT002", "EMP004", "DIR001", "RND001", "LBL004")
)  # fmt: skip
FOLLOWING = frozenset(
    ("CON001", "GRO001", "GRO002", "NFL007", "SUM001", "SUM003", "FX001", "FX004", "CMP001", "DB001")
)
