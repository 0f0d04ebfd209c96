"""Any damage to a document gives a clear error or a text whose findings stand at places of it."""

import io
import zipfile

import pytest
import typst
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from ondiris.audit.api import audit
from ondiris.audit.sources import open_bytes
from ondiris.model.errors import OndirisError

WORDS = "Output grew by 105.2% in January-April 2024. Exports fell to $6.2 billion from $5.6 billion in 2023."
MARKS = {
    "text": f"{WORDS}\n\n{WORDS}",
    "markdown": f"# Output\n\n- **{WORDS}**\n\n| a | b |\n|---|---|\n| 1 | 5.2% |\n\n```\n105%\n```\n",
    "html": f"<!doctype html><html lang='en'><body><h1>Output</h1><p>{WORDS}</p><table><td>1</table>",
}


def _docx() -> bytes:
    document, kept = Document(), io.BytesIO()
    document.add_heading("Output")
    document.add_paragraph(WORDS)
    document.add_table(2, 2).cell(0, 0).text = "5.2%"
    document.save(kept)
    return kept.getvalue()


DOCX = _docx()
PDF = typst.compile(f"= Output\n{WORDS.replace('$', chr(92) + '$')}".encode())
Edits = list[tuple[float, bytes]]
EDITS: st.SearchStrategy[Edits] = st.lists(
    st.tuples(
        st.floats(0, 1, exclude_max=True), st.binary(max_size=3) | st.sampled_from([b"<", b">", b"&", b"\0"])
    ),
    min_size=1,
    max_size=6,
)


def damaged(data: bytes, edits: Edits) -> bytes:
    """Bytes overwritten, left out or cut off at places told as shares of the whole."""
    for share, put in edits:
        at = int(share * len(data))
        data = data[:at] + put + data[at + 1 :] if len(put) < 3 else data[: at + 1]
    return data


def holds(data: bytes, kind: str | None) -> None:
    refused = ""
    try:
        source = open_bytes(data, "a", kind)
    except OndirisError as error:
        refused = str(error)
    if refused:
        assert refused.startswith("a: ")
        return
    found = audit(source.text, language="en")
    for each in (*found.findings, *found.claims):
        assert 0 <= each.start < each.end <= len(source.text)
        assert source.place(each.start).line >= 1


@pytest.mark.parametrize("kind", sorted(MARKS))
@settings(max_examples=60, deadline=None)
@given(edits=EDITS)
def test_damaged_marks(kind: str, edits: Edits) -> None:
    holds(damaged(MARKS[kind].encode(), edits), kind)


@settings(max_examples=60, deadline=None)
@given(edits=EDITS)
def test_damaged_files(edits: Edits) -> None:
    holds(damaged(DOCX, edits), "docx")
    holds(damaged(PDF, edits), None)


@settings(max_examples=60, deadline=None)
@given(edits=EDITS, part=st.sampled_from(zipfile.ZipFile(io.BytesIO(DOCX)).namelist()))
def test_damaged_parts_of_a_whole_archive(edits: Edits, part: str) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(DOCX)) as archive, zipfile.ZipFile(kept, "w") as written:
        for name in archive.namelist():
            data = archive.read(name)
            written.writestr(name, damaged(data, edits) if name == part else data)
    holds(kept.getvalue(), "docx")


def test_nothing_is_damaged_in_vain() -> None:
    """The samples themselves are read, and say what they should."""
    for data, kind in ((DOCX, "docx"), (PDF, None), *((text.encode(), kind) for kind, text in MARKS.items())):
        codes = {each.code for each in audit(open_bytes(data, "a", kind).text, language="en").findings}
        assert {"IDX001", "DIR001"} <= codes, (kind, codes)
