"""For editors and code scanning: SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format, 2020)."""

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from ondiris.audit.output.audited import Audited
from ondiris.audit.rules import Rule, all_rules
from ondiris.model.finding import Finding, Fix

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(files: Sequence[Audited], version: str) -> str:
    """One run of the tool over all files. Fixes are given where the file is text and holds the very words."""
    rules = all_rules()
    places = {rule.code: place for place, rule in enumerate(rules)}
    run = {
        "tool": {"driver": {"name": "ondiris", "version": version, "rules": [_rule(rule) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(file, each, places) for file in files for each in file.findings],
    }
    return (
        json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)
        + "\n"
    )


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.doc},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"family": rule.family, "since": rule.since},
    }


def _result(file: Audited, each: Finding, places: dict[str, int]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ruleId": each.code,
        "ruleIndex": places[each.code],
        "level": each.severity.value,
        "message": {"text": "; ".join((each.message, *each.evidence))},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(file.name)}}}],
    }
    if is_text(file):
        start, end = file.places(each)
        told["locations"][0]["physicalLocation"]["region"] = _region(
            start.line, start.column, end.line, end.column
        )
        if each.fix is not None and verbatim(file, each.fix):
            told["fixes"] = [_fix(file, each.fix)]
    return told


def _fix(file: Audited, fix: Fix) -> dict[str, Any]:
    first, last = file.source.place(fix.start), file.source.place(max(fix.end - 1, fix.start))
    region = _region(first.line, first.column, last.line, last.column + 1)
    replacement = {"deletedRegion": region, "insertedContent": {"text": fix.replacement}}
    change = {"artifactLocation": {"uri": uri(file.name)}, "replacements": [replacement]}
    return {"description": {"text": fix.replacement or "-"}, "artifactChanges": [change]}


def _region(line: int, column: int, last: int, behind: int) -> dict[str, int]:
    return {"startLine": line, "startColumn": column, "endLine": last, "endColumn": behind}


def is_text(file: Audited) -> bool:
    """Whether lines and columns are those of the file itself."""
    return bool(file.source.raw) or (
        not file.source.pages and not file.name.lower().endswith((".docx", ".pdf"))
    )


def verbatim(file: Audited, fix: Fix) -> bool:
    """Whether the file holds the words of a fix as they were read, unbroken by marks of its format."""
    raw = file.source.raw or file.source.text
    start = file.source.raw_offset(fix.start)
    words = file.audit.text[fix.start : fix.end]
    return raw[start : start + len(words)] == words


def uri(name: str) -> str:
    """A relative reference of a file, as RFC 3986 has it."""
    return quote(PurePath(name).as_posix().replace("\\", "/"), safe="/.-_~")
