"""From the figures of a country to a proven briefing, put in place at once."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ondiris.briefing.compose import known_for
from ondiris.briefing.queries import Ask
from ondiris.flow.folder import refuse, write_folder
from ondiris.flow.prove import prove_files
from ondiris.flow.workspace import Workspace
from ondiris.flow.writing import PROOF, NothingKnownError, Order, Written, asking, write
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.finding import Severity
from ondiris.model.nature import Nature
from ondiris.model.period import Period, PeriodKind

if TYPE_CHECKING:
    from ondiris.briefing.proof.check import Verdict


@dataclass(frozen=True)
class Outcome:
    """The folder, its files, the verdict on every numeral in them, and what the auditor says of the texts."""

    folder: Path
    files: tuple[str, ...]
    verdict: "Verdict"
    findings: tuple[str, ...] = ()

    @property
    def in_place(self) -> bool:
        return not self.verdict.faults and not self.findings


def brief(workspace: Workspace, order: Order, folder: Path, progress: Callable[[str], None]) -> Outcome:
    """Write a briefing into `folder`, in place of a former one, prove it, and audit it as a stranger's text.

    Raises OndirisError where the period has no data, naming those that have, or the folder is not ours;
    InvalidInputError where the pack's files are wrong. Nothing is put in place unless all of it is proven
    and the auditor finds nothing.
    """
    refuse(folder, is_briefing)
    try:
        written = write(workspace, order, progress)
    except NothingKnownError:
        raise OndirisError(_no_data(workspace, order)) from None
    progress("proving")
    files = dict(written.files)
    verdict = prove_files(json.loads(files.pop(PROOF)), files, workspace)
    progress("auditing")
    outcome = Outcome(folder, tuple(written.files), verdict, _findings(written, workspace.country.path))
    if outcome.in_place:
        write_folder(folder, written.files, is_briefing)
    return outcome


def _findings(written: Written, country: Path) -> tuple[str, ...]:
    """What the auditor says of our own texts; a note is for a reader of somebody else's."""
    from ondiris.flow.audit import audit_documents

    return tuple(
        f"{document.kind}.{document.language}: {finding.code} {finding.message} ({words!r})"
        for document, finding, words in audit_documents(written.documents, country)
        if finding.severity is not Severity.NOTE
    )


def is_briefing(folder: Path) -> bool:
    """Whether a folder holds a briefing of ours and nothing else, so that it may be replaced."""
    try:
        proof = json.loads((folder / PROOF).read_text("utf-8"))
        known = {PROOF, *proof["documents"]}
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return all(path.name in known and path.is_file() for path in folder.iterdir())


def _no_data(workspace: Workspace, order: Order) -> str:
    resolve = workspace.store.resolve(order.as_of)
    periods = periods_with_data(resolve.figures(), workspace, asking(resolve))
    when = f" as known on {order.as_of}" if order.as_of else ""
    return (
        f"{workspace.country.code} has no figures for a briefing on {order.period}{when}; it has them for "
        f"{', '.join(map(str, periods)) or 'no period at all'}"
    )


def periods_with_data(figures: Iterable[Figure], workspace: Workspace, ask: Ask) -> list[Period]:
    """The periods for which there is a briefing, in order."""
    country = workspace.country
    candidates = {
        figure.key.period
        for figure in figures
        if figure.key.nature is Nature.ACTUAL and figure.key.region == country.iso
    }
    months = (period for period in candidates if period.whole_months and period.kind is not PeriodKind.YEARS)
    return sorted(period for period in months if known_for(country, period, ask))
