"""For a pull request: workflow commands that a runner turns into annotations, a line each."""

from collections.abc import Sequence

from ondiris.audit.output.audited import Audited
from ondiris.audit.rules import rule
from ondiris.model.finding import Finding, Severity
from ondiris.model.spreadsheet import visible

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(files: Sequence[Audited]) -> str:
    return "".join(f"{_command(file, each)}\n" for file in files for each in file.findings)


def _command(file: Audited, each: Finding) -> str:
    start, end = file.places(each)
    properties = {"file": file.name}
    told = [each.message, *each.evidence]
    if file.is_text:
        properties |= {"line": str(start.line), "endLine": str(end.line)}
        if start.line == end.line:  # a runner takes columns of one line only
            properties |= {"col": str(start.column), "endColumn": str(end.column)}
    else:
        told.insert(0, f"{start}: {file.audit.text[each.start : each.end]}")
    properties["title"] = f"{each.code} {rule(each.code).name}"
    named = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMAND[each.severity]} {named}::{_data(chr(10).join(told))}"


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
