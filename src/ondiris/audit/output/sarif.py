"""For editors and code scanning: SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format, 2020)."""

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from ondiris.audit.baseline import fingerprint
from ondiris.audit.output.audited import Audited
from ondiris.audit.output.explanation import explanation, page
from ondiris.audit.rules import Rule, all_rules
from ondiris.model.finding import Finding, Fix

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(files: Sequence[Audited], version: str, unread: Sequence[str] = (), rules_page: str = "") -> str:
    """One run of the tool over all files. Fixes are given where the file is text and holds the very words.

    `unread` says which files could not be read, and why; `rules_page` where the page of all rules is read.
    """
    rules = all_rules()
    places = {rule.code: place for place, rule in enumerate(rules)}
    notices = [{"level": "error", "message": {"text": each}} for each in unread]
    described = [_rule(rule, rules_page) for rule in rules]
    run = {
        "tool": {"driver": {"name": "ondiris", "version": version, "rules": described}},
        "invocations": [{"executionSuccessful": not unread, "toolExecutionNotifications": notices}],
        "columnKind": "unicodeCodePoints",
        "results": [told for file in files for told in _results(file, places)],
    }
    return (
        json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)
        + "\n"
    )


def _rule(rule: Rule, rules_page: str) -> dict[str, Any]:
    section = f"{rule.code} {rule.name}".lower().replace(" ", "-")
    return {
        "id": rule.code,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.doc},
        "help": {"text": explanation(rule.code), "markdown": page(rule)},
        **({"helpUri": f"{rules_page}#{section}"} if rules_page else {}),
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"family": rule.family, "since": rule.since, "tags": [rule.family]},
    }


def _results(file: Audited, places: dict[str, int]) -> Iterator[dict[str, Any]]:
    """The results of one file; of findings that are the same in all but their line each keeps a number."""
    seen: dict[str, int] = {}
    for each in file.findings:
        known = fingerprint(uri(file.name), file.audit, each)
        seen[known] = seen.get(known, 0) + 1
        yield {
            **_result(file, each, places),
            "partialFingerprints": {"wordsAndSentence/v1": f"{known}:{seen[known]}"},
        }


def _result(file: Audited, each: Finding, places: dict[str, int]) -> dict[str, Any]:
    """Without a region where lines are not those of the file itself: then the message tells the place."""
    start, end = file.places(each)
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(file.name)}}
    told: dict[str, Any] = {
        "ruleId": each.code,
        "ruleIndex": places[each.code],
        "level": each.severity.value,
        "message": {"text": "; ".join((each.message, *each.evidence))},
        "locations": [{"physicalLocation": physical}],
    }
    words = file.audit.text[each.start : each.end]
    if file.is_text:
        physical["region"] = {
            **_region(start.line, start.column, end.line, end.column),
            "snippet": {"text": words},
        }
        if each.fix is not None and file.mendable(each.fix):
            told["fixes"] = [_fix(file, each.fix)]
    else:
        told["locations"][0]["message"] = {"text": f"{start}: {words}"}
        told["properties"] = {"line": start.line, "column": start.column}
        if start.page:
            told["properties"]["page"] = start.page
        if start.part:
            told["properties"]["part"] = start.part
    return told


def _fix(file: Audited, fix: Fix) -> dict[str, Any]:
    first, last = file.source.place(fix.start), file.source.place(max(fix.end - 1, fix.start))
    region = _region(first.line, first.column, last.line, last.column + 1)
    replacement = {"deletedRegion": region, "insertedContent": {"text": fix.replacement}}
    change = {"artifactLocation": {"uri": uri(file.name)}, "replacements": [replacement]}
    return {"description": {"text": fix.replacement or "-"}, "artifactChanges": [change]}


def _region(line: int, column: int, last: int, behind: int) -> dict[str, Any]:
    return {"startLine": line, "startColumn": column, "endLine": last, "endColumn": behind}


def uri(name: str) -> str:
    """A relative reference of a file, as RFC 3986 has it; an absolute path as a file URI.

    >>> uri("a report.txt"), uri("/a:b.txt"), uri("a:b.txt")
    ('a%20report.txt', 'file:///a%3Ab.txt', 'a%3Ab.txt')
    """
    path = PurePath(name).as_posix().replace("\\", "/")
    quoted = quote(path.encode("utf-8", "surrogateescape"), safe="/.-_~")
    return f"file://{quoted}" if path.startswith("/") else quoted
