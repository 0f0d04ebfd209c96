"""From the figures of a country to a proven briefing: composed, rendered, bound, proven, put in place."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ondiris.briefing.compose import DocumentKind, Plan, known_for, plan, realize
from ondiris.briefing.queries import Ask
from ondiris.flow.folder import refuse, write_folder
from ondiris.flow.prove import PROOF, prove_files
from ondiris.flow.workspace import Workspace
from ondiris.methods.expression import UnknownFigureError, evaluate
from ondiris.model.document import Document, Number
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.key import Nature
from ondiris.model.period import Period, PeriodKind

if TYPE_CHECKING:
    from ondiris.briefing.proof.check import Verdict
    from ondiris.store.snapshot import Snapshot

KINDS: tuple[DocumentKind, ...] = ("briefing", "press-release")
FORMATS = ("html", "docx", "pdf", "xlsx")


@dataclass(frozen=True)
class Order:
    """What is wanted: the languages, kinds and formats, and the day whose knowledge counts."""

    period: Period
    languages: tuple[str, ...]
    kinds: tuple[DocumentKind, ...] = KINDS
    formats: tuple[str, ...] = FORMATS
    as_of: date | None = None


@dataclass(frozen=True)
class Outcome:
    """The folder, its files, and the verdict on every numeral in them."""

    folder: Path
    files: tuple[str, ...]
    verdict: "Verdict"


def brief(workspace: Workspace, order: Order, folder: Path, progress: Callable[[str], None]) -> Outcome:
    """Write a briefing into `folder`, in place of a former one, and prove it.

    Raises OndirisError where the period has no data, naming those that have, or the folder is not ours;
    InvalidInputError where the pack's files are wrong. Nothing is put in place unless all of it is proven.
    """
    from ondiris.flow.rendering import start_charts

    refuse(folder, is_briefing)
    start_charts(order.formats)
    progress("choosing figures")
    resolve = workspace.store.resolve(order.as_of)
    ask = asking(resolve)
    planned = plan(workspace.country, order.period, ask, order.as_of, resolve.days)
    if not planned.known:
        raise OndirisError(_no_data(workspace, order, resolve, ask))
    documents = compose_all(planned, order, progress)
    # The proof is held to the day of the latest figure: what came later makes a briefing old, not wrong.
    known_on = order.as_of or max(figure.published for figure in printed(documents))
    files = _rendered(workspace, documents, order, known_on, progress)
    progress("proving")
    proof = files.pop(PROOF)
    verdict = prove_files(json.loads(proof), files, workspace)
    files[PROOF] = proof
    if not verdict.faults:
        write_folder(folder, files, is_briefing)
    return Outcome(folder, tuple(files), verdict)


def compose_all(planned: Plan, order: Order, progress: Callable[[str], None]) -> list[Document]:
    """The documents in all languages of one plan, which is how they tell the same facts."""
    found = []
    for language in order.languages:
        progress(f"writing {language}")
        found += [realize(planned, language, kind) for kind in order.kinds]
    return found


def printed(documents: Iterable[Document]) -> Iterator[Figure]:
    """Every Figure of the documents, as often as it is printed."""
    for document in documents:
        for line in document.lines():
            yield from (span.figure for span in line if isinstance(span, Number))


def asking(resolve: "Snapshot") -> Ask:
    """A function from the id of a figure, observed or derived, to the figure or None."""
    memory: dict[str, Figure] = {}

    def ask(identity: str) -> Figure | None:
        try:
            return evaluate(identity, resolve, memory)
        except UnknownFigureError:
            return None
        except OndirisError:
            # A method that does not fit these figures (no month left, a rate of another time) says nothing.
            return None

    return ask


def _rendered(
    workspace: Workspace,
    documents: Sequence[Document],
    order: Order,
    known_on: date,
    progress: Callable[[str], None],
) -> dict[str, bytes]:
    from ondiris.briefing.proof.manifest import File, manifest
    from ondiris.flow.rendering import render_all
    from ondiris.packs.language import load_language

    files: list[File] = render_all(workspace.country, documents, order.formats, progress)
    about = {
        "country": workspace.country.code,
        "period": str(order.period),
        "as_of": known_on.isoformat(),
    }
    signs = {
        language: str(load_language(language).numbers["format"]["decimal"]) for language in order.languages
    }
    return {file.name: file.data for file in files} | {PROOF: manifest(files, about, signs)}


def is_briefing(folder: Path) -> bool:
    """Whether a folder holds a briefing of ours and nothing else, so that it may be replaced."""
    try:
        proof = json.loads((folder / PROOF).read_text("utf-8"))
        known = {PROOF, *proof["documents"]}
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return all(path.name in known and path.is_file() for path in folder.iterdir())


def _no_data(workspace: Workspace, order: Order, resolve: "Snapshot", ask: Ask) -> str:
    periods = periods_with_data(resolve.figures(), workspace, ask)
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
