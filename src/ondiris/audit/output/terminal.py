"""For a terminal: place, code and message, the line with marks under the words, the evidence."""

from collections.abc import Callable, Iterator, Sequence

from ondiris.audit.confirmation import Confirmation
from ondiris.audit.output.audited import Audited, counted
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding

#: Given a text and what it is (error, warning, note, code, quiet, good), the text in its colour.
Style = Callable[[str, str], str]

_WIDE, _LEAD = 100, 40
_CUT = "…"


def plain(text: str, role: str) -> str:  # noqa: ARG001 - the colourless Style
    return text


def render(files: Sequence[Audited], style: Style = plain, verbose: bool = False) -> str:
    """All findings of all files, then a summary; with `verbose` the verified claims as well."""
    lines: list[str] = []
    for file in files:
        told: list[tuple[int, list[str]]] = [
            (each.start, list(_finding(file, each, style))) for each in file.findings
        ]
        if verbose:
            told += [(claim.start, [_verified(file, claim, each, style)]) for claim, each in file.verified()]
        for _, block in sorted(told, key=lambda pair: pair[0]):
            lines += block
    lines += _summary(files, style)
    return "\n".join(lines) + "\n"


def _finding(file: Audited, each: Finding, style: Style) -> Iterator[str]:
    start, _ = file.places(each)
    words = file.words
    label = style(f"{each.code} {words.ui(each.severity.value)}", each.severity.value)
    yield f"{style(f'{file.name}:{start}', 'place')}: {label} {each.message}"
    yield from _source(file, each, style)
    for evidence in each.evidence:
        yield f"  {style('=', 'quiet')} {words.ui('evidence')}: {evidence}"
    if each.fix is not None:
        old = " ".join(file.audit.text[each.fix.start : each.fix.end].split())
        yield f"  {style('=', 'quiet')} {words.ui('fix')}: {old} → {each.fix.replacement or '∅'}"
    yield ""


def _source(file: Audited, each: Finding, style: Style) -> Iterator[str]:
    """The line of the first word, cut to the width of a screen, and marks under the words."""
    text = file.audit.text
    begin = text.rfind("\n", 0, each.start) + 1
    stop = text.find("\n", each.start)
    stop = len(text) if stop < 0 else stop
    end = min(each.end, stop)
    left = begin if each.start - begin <= _LEAD + 20 else each.start - _LEAD
    right = min(stop, max(left + _WIDE, end))
    line = text[left:right].replace("\t", " ").replace("\u00a0", " ")
    head, tail = _CUT * (left > begin), _CUT * (right < stop)
    number = str(file.places(each)[0].line)
    margin = " " * len(number)
    yield f"  {margin} {style('|', 'quiet')}"
    yield f"  {style(number, 'quiet')} {style('|', 'quiet')} {head}{line}{tail}"
    marks = " " * (len(head) + each.start - left) + "^" * max(end - each.start, 1)
    yield f"  {margin} {style('|', 'quiet')} {style(marks, each.severity.value)}"


def _verified(file: Audited, claim: Claim, each: Confirmation, style: Style) -> str:
    words = file.words
    shown = " ".join(claim.printed.split())
    good = style(f"✓ {words.ui('verified')}", "good")
    source = style(f"[{each.source}, {each.published}]", "quiet")
    place = style(f"{file.name}:{file.source.place(claim.start)}", "place")
    return f"{place}: {good} {shown} = {each.told} {source}"


def _summary(files: Sequence[Audited], style: Style) -> list[str]:
    counts = counted(files)
    words = files[0].words if files else None
    if words is None:
        return []
    told = {name: str(count) for name, count in counts.items()}
    lines = []
    if any(file.findings for file in files):
        lines.append(style(words.ui("found").format_map(told), "bold"))
        if counts["fixable"]:
            lines.append(words.ui("fixable").format_map(told))
    else:
        lines.append(style(words.ui("none"), "good"))
    if counts["verified"]:
        lines.append(words.ui("confirmed").format_map(told))
    return lines
