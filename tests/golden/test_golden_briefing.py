"""The text of the January-April 2024 briefing on Kazakhstan, word for word, in three languages.

Set ONDIRIS_GOLDEN=write to write the files anew; then read the difference before it is committed.
"""

import os
from pathlib import Path

import pytest

from ondiris.briefing.compose import DocumentKind, plan, realize
from ondiris.flow.workspace import open_workspace
from ondiris.flow.writing import asking
from ondiris.model.document import Bullets, Chart, Document, Heading, Paragraph, Table, text_of
from ondiris.model.period import Period

HERE = Path(__file__).parent
PERIOD = "2024-01..2024-04"
KINDS: tuple[DocumentKind, ...] = ("briefing", "press-release")


def plain(document: Document) -> str:
    """The document as plain text, a chart as its title and alternative text."""
    lines = [f"# {text_of(document.title)}", text_of(document.subtitle)]
    for block in document.blocks:
        match block:
            case Heading(line=line):
                lines.append(f"\n## {text_of(line)}")
            case Paragraph(line=line):
                lines.append(f"\n{text_of(line)}")
            case Bullets(items=items):
                lines += ["", *(f"- {text_of(item)}" for item in items)]
            case Table():
                lines += [
                    f"\n[{text_of(block.caption)}]",
                    " | ".join(text_of(head) for head in block.columns),
                ]
                lines += [" | ".join(text_of(cell) or "-" for cell in row) for row in block.rows]
                lines += [text_of(block.note)] if block.note else []
            case Chart():
                lines += [f"\n({text_of(block.title)}, {text_of(block.unit)})", text_of(block.alt)]
    lines += ["", *(f"* {text_of(note)}" for note in document.notes)]
    text = "\n".join(lines) + "\n"
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NON-BREAKING HYPHEN}", "-")


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    workspace = open_workspace("kz", tmp_path_factory.mktemp("store"))
    snapshot = workspace.store.resolve()
    planned = plan(workspace.country, Period.parse(PERIOD), asking(snapshot), None, snapshot.days)
    return {
        f"kz-{PERIOD}.{kind}.{language}.txt": plain(realize(planned, language, kind))
        for language in ("en", "ru", "kk")
        for kind in KINDS
    }


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_text_is_as_it_was_read(texts: dict[str, str], language: str, kind: str) -> None:
    name = f"kz-{PERIOD}.{kind}.{language}.txt"
    if os.environ.get("ONDIRIS_GOLDEN") == "write":
        (HERE / name).write_text(texts[name], "utf-8")
    assert texts[name] == (HERE / name).read_text("utf-8"), (
        "if it is better now: ONDIRIS_GOLDEN=write, and read it"
    )
