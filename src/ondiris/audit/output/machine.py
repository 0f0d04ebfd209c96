"""For a program: JSON with every finding, its evidence and its place, and the verified claims."""

import json
from collections.abc import Sequence
from typing import Any

from ondiris.audit.output.audited import Audited, counted
from ondiris.model.finding import Finding


def render(files: Sequence[Audited], unread: Sequence[str] = ()) -> str:
    """Offsets are into the text as it was read; lines and columns are those of the file, from 1.

    `unread` says which files could not be read, and why.
    """
    told = {"files": [_file(file) for file in files], "unread": list(unread), "summary": counted(files)}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _file(file: Audited) -> dict[str, Any]:
    return {
        "file": file.name,
        "findings": [as_dict(file, each) for each in file.findings],
        "verified": [
            {
                "start": claim.start, "end": claim.end, "printed": claim.printed, "figure": each.figure,
                "told": each.told(file.words.language), "source": each.source, "published": each.published,
            }
            for claim, each in file.verified()
        ],
    }  # fmt: skip


def as_dict(file: Audited, each: Finding) -> dict[str, Any]:
    """One finding; `page` only where the format has pages."""
    start, end = file.places(each)
    told: dict[str, Any] = {
        "code": each.code, "severity": each.severity.value, "line": start.line, "column": start.column,
        "end_line": end.line, "end_column": end.column, "start": each.start, "end": each.end,
        "words": file.audit.text[each.start : each.end], "message": each.message,
        "evidence": list(each.evidence), "claims": list(each.claims), "fix": None,
    }  # fmt: skip
    if start.page:
        told["page"] = start.page
    if start.part:
        told["part"] = start.part
    if each.fix is not None:
        told["fix"] = {
            "start": each.fix.start, "end": each.fix.end, "replacement": each.fix.replacement,
            "safe": each.fix.safe,
        }  # fmt: skip
    return told
