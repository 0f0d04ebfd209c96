"""One audited file: where its text came from, and what was found in it."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ondiris.audit.confirmation import Confirmation, Verdict
from ondiris.audit.outcome import Audit
from ondiris.audit.sources import Place, Source
from ondiris.audit.wording import Wording, wording
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Fix, Severity

SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


class Audited(NamedTuple):
    """`findings` are those to be told: without what the file or a baseline leaves out."""

    source: Source
    audit: Audit
    findings: tuple[Finding, ...]

    @property
    def name(self) -> str:
        return self.source.name

    @property
    def words(self) -> Wording:
        return wording(self.audit.language)

    @property
    def is_text(self) -> bool:
        """Whether lines and columns are those of the file itself."""
        name = self.name.lower()
        return bool(self.source.raw) or not (self.source.pages or name.endswith((".docx", ".pdf")))

    def mendable(self, fix: Fix) -> bool:
        """Whether the file is text and holds the words of a fix as they were read, unbroken by marks."""
        raw = self.source.raw or self.source.text
        start = self.source.raw_offset(fix.start)
        words = self.audit.text[fix.start : fix.end]
        return self.is_text and raw[start : start + len(words)] == words

    def places(self, each: Finding) -> tuple[Place, Place]:
        """The first place of a finding, and the one behind its last sign."""
        last = self.source.place(max(each.end - 1, each.start))
        return self.source.place(each.start), last._replace(column=last.column + 1)

    def verified(self) -> list[tuple[Claim, Confirmation]]:
        """The claims that figures confirm, in the order of the text."""
        confirmed = sorted(self.audit.confirmations.items())
        return [
            (self.audit.claims[number], each)
            for number, each in confirmed
            if each.verdict is Verdict.VERIFIED
        ]

    def without(self, findings: Sequence[Finding]) -> "Audited":
        """The same with these findings left out."""
        left_out = set(map(id, findings))
        return self._replace(findings=tuple(each for each in self.findings if id(each) not in left_out))


def counted(files: Sequence[Audited]) -> dict[str, Any]:
    """How many of what, over all files, for a summary."""
    findings = [each for file in files for each in file.findings]
    fixes = [
        each.fix
        for file in files
        for each in file.findings
        if each.fix is not None and file.mendable(each.fix)
    ]
    return {
        **{f"{severity}s": sum(each.severity is severity for each in findings) for severity in SEVERITIES},
        "claims": sum(len(file.audit.claims) for file in files),
        "verified": sum(len(file.verified()) for file in files),
        "fixable": sum(fix.safe for fix in fixes),
        "unsafe": sum(not fix.safe for fix in fixes),
    }
