"""Write the files of a briefing, in memory: the same order and the same figures give the same bytes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING

from ondiris.briefing.compose import DocumentKind, Plan, plan, realize
from ondiris.briefing.queries import Ask
from ondiris.flow.workspace import Workspace
from ondiris.methods.expression import UnknownFigureError, evaluate
from ondiris.model.document import Document, Number
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.period import Period

if TYPE_CHECKING:
    from ondiris.store.snapshot import Snapshot

KINDS: tuple[DocumentKind, ...] = ("briefing", "press-release")
FORMATS = ("html", "docx", "pdf", "xlsx")
PROOF = "proof.json"


@dataclass(frozen=True)
class Order:
    """What is wanted: the languages, kinds and formats, and the day whose knowledge counts."""

    period: Period
    languages: tuple[str, ...]
    kinds: tuple[DocumentKind, ...] = KINDS
    formats: tuple[str, ...] = FORMATS
    as_of: date | None = None


class NothingKnownError(OndirisError):
    """The store has no figure for a briefing on this period."""


@dataclass(frozen=True)
class Written:
    """The files of a briefing by name, proof.json among them, and the Documents that they print."""

    files: dict[str, bytes]
    documents: tuple[Document, ...]


def write(workspace: Workspace, order: Order, progress: Callable[[str], None]) -> Written:
    """A briefing in memory.

    A briefing that is asked for with all that is known is written as of the day of its latest figure:
    what is published later makes it old, not wrong. Raises NothingKnownError; InvalidInputError where the
    pack's files are wrong; UnboundError where a file prints a numeral that nothing accounts for.
    """
    from ondiris.flow.rendering import start_charts

    start_charts(order.formats)
    progress("choosing figures")
    documents = _composed(workspace, order, order.as_of, progress)
    known_on = order.as_of or max(figure.published for figure in printed(documents))
    if not order.as_of:
        documents = _composed(workspace, order, known_on, progress)
    return Written(_rendered(workspace, documents, order, known_on, progress), tuple(documents))


def _composed(
    workspace: Workspace, order: Order, as_of: date | None, progress: Callable[[str], None]
) -> list[Document]:
    resolve = workspace.store.resolve(as_of)
    planned = plan(workspace.country, order.period, asking(resolve), as_of, resolve.days)
    if not planned.known:
        raise NothingKnownError(f"{workspace.country.code} has no figures for a briefing on {order.period}")
    return compose_all(planned, order, progress)


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
        "ondiris": version("ondiris"),
        "country": workspace.country.code,
        "period": str(order.period),
        "as_of": known_on.isoformat(),
        "kinds": list(order.kinds),
        "formats": list(order.formats),
    }
    signs = {
        language: str(load_language(language).numbers["format"]["decimal"]) for language in order.languages
    }
    return {file.name: file.data for file in files} | {PROOF: manifest(files, about, signs)}
