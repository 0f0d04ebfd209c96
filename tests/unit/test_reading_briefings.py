"""What a briefing writes is read back: each numeral with its value, in all languages."""

import pytest

from ondiris.audit.api import read_claims
from ondiris.briefing.compose import plan
from ondiris.flow.order import order_of
from ondiris.flow.workspace import open_workspace
from ondiris.flow.writing import asking, compose_all
from ondiris.model.document import Bullets, Document, Heading, Number, Paragraph, lines_of
from ondiris.model.figure import Figure

CASES = [("kz", "2024-01..2024-04"), ("zz", "2024-01..2024-04")]


def prose(document: Document) -> tuple[str, list[tuple[int, int, Figure]]]:
    """The text of a document's sentences, and where its numerals stand."""
    text = ""
    numbers = []
    lines = [document.title]
    for block in document.blocks:
        if isinstance(block, Paragraph | Heading | Bullets):
            lines.extend(lines_of(block))
    for line in [*lines, *document.notes]:
        for span in line:
            if isinstance(span, Number):
                numbers.append((len(text), len(text) + len(span.text), span.figure))
            text += span.text
        text += "\n\n"
    return text, numbers


@pytest.fixture(scope="module", params=CASES, ids=[country for country, _ in CASES])
def documents(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Document]:
    country, period = request.param
    workspace = open_workspace(country, tmp_path_factory.mktemp("store"))
    order = order_of(workspace.country, period)
    resolve = workspace.store.resolve(None)
    planned = plan(workspace.country, order.period, asking(resolve), None, resolve.days)
    return compose_all(planned, order, lambda _: None)


def test_values_and_units_come_back(documents: list[Document]) -> None:
    assert len(documents) == 6
    for document in documents:
        text, numbers = prose(document)
        claims = read_claims(text, language=document.language, country=document.country)
        wrong = 0
        for start, end, figure in numbers:
            covering = [claim for claim in claims if claim.start <= start and end <= claim.end]
            where = f"{document.language}: {text[max(start - 60, 0) : end + 40]!r}"
            assert len(covering) == 1, where
            expected = figure.rounded.scaleb(figure.scale)
            assert covering[0].value in (expected, -expected), where
            assert covering[0].decimals == figure.decimals, where
            wrong += covering[0].unit not in (figure.key.unit, "pct" if figure.key.unit == "index" else "")
        assert wrong == 0
