"""For a pull request: workflow commands that a runner turns into annotations."""

from collections.abc import Sequence

from ondiris.audit.output.audited import Audited
from ondiris.audit.rules import rule
from ondiris.model.finding import Finding, Severity

_COMMAND = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(files: Sequence[Audited]) -> str:
    return "".join(f"{_command(file, each)}\n" for file in files for each in file.findings)


def _command(file: Audited, each: Finding) -> str:
    start, end = file.places(each)
    properties = {
        "file": file.name,
        "line": str(start.line),
        "endLine": str(end.line),
        "col": str(start.column),
        "endColumn": str(end.column),
        "title": f"{each.code} {rule(each.code).name}",
    }
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{_COMMAND[each.severity]} {told}::{_data(chr(10).join((each.message, *each.evidence)))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
