"""For a terminal: place, code and message, the line with marks under the words, the evidence.

Nothing of a text or of a file's name may steer the terminal or the runner of a pipeline that reads it.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from ondiris.audit.confirmation import Confirmation
from ondiris.audit.output.audited import Audited, counted
from ondiris.audit.rules import rule
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding
from ondiris.model.spreadsheet import visible

#: Given a text and what it is (error, warning, note, code, quiet, good), the text in its colour.
Style = Callable[[str, str], str]

_WIDE, _WIDEST, _LEAD = 100, 300, 40
_CUT = "…"


def plain(text: str, role: str) -> str:  # noqa: ARG001 - the colourless Style
    return text


def render(files: Sequence[Audited], style: Style = plain, verbose: bool = False, quiet: bool = False) -> str:
    """All findings of all files, then a summary; with `verbose` the verified claims as well, with `quiet`
    no summary."""
    lines: list[str] = []
    for file in files:
        told: list[tuple[int, list[str]]] = [
            (each.start, list(_finding(file, each, style))) for each in file.findings
        ]
        if verbose:
            told += [(claim.start, [_verified(file, claim, each, style)]) for claim, each in file.verified()]
        for _, block in sorted(told, key=lambda pair: pair[0]):
            lines += block
    if not quiet:
        lines += _summary(files, style)
    return "".join(f"{line}\n" for line in lines)


def statistics(files: Sequence[Audited]) -> str:
    """How often each rule found something, the most frequent first."""
    counts = Counter(each.code for file in files for each in file.findings)
    width = len(str(max(counts.values(), default=0)))
    return "".join(
        f"{count:>{width}}  {code}  {rule(code).name}\n"
        for code, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    )


def _name(file: Audited) -> str:
    """The name of a file, which at the beginning of a line must not be a command to the runner."""
    name = visible(file.name).replace("\n", "\\n")
    return f"./{name}" if name.startswith(("::", "##")) else name


def _line(text: str) -> str:
    return visible(" ".join(text.split()))


def _finding(file: Audited, each: Finding, style: Style) -> Iterator[str]:
    start, _ = file.places(each)
    words = file.words
    label = style(f"{each.code} {words.ui(each.severity.value)}", each.severity.value)
    yield f"{style(f'{_name(file)}:{start}', 'place')}: {label} {_line(each.message)}"
    yield from _source(file, each, style)
    for evidence in each.evidence:
        yield f"  {style('=', 'quiet')} {words.ui('evidence')}: {_line(evidence)}"
    if each.fix is not None:
        old = _line(file.audit.text[each.fix.start : each.fix.end])
        sure = " [*]" * (each.fix.safe and file.mendable(each.fix))
        yield f"  {style('=', 'quiet')} {words.ui('fix')}{sure}: {old} → {_line(each.fix.replacement) or '∅'}"
    yield ""


def _source(file: Audited, each: Finding, style: Style) -> Iterator[str]:
    """The line of the first word, cut to the width of a screen, and marks under the words."""
    text = file.audit.text
    begin = text.rfind("\n", 0, each.start) + 1
    stop = text.find("\n", each.start)
    stop = len(text) if stop < 0 else stop
    end = min(each.end, stop)
    left = begin if each.start - begin <= _LEAD + 20 else each.start - _LEAD
    right = min(stop, max(left + _WIDE, min(end, left + _WIDEST)))
    line = "".join(
        " " if sign.isspace() else (sign if visible(sign) == sign else "\ufffd") for sign in text[left:right]
    )
    head, tail = _CUT * (left > begin), _CUT * (right < stop)
    number = str(file.places(each)[0].line)
    margin = " " * len(number)
    yield f"  {margin} {style('|', 'quiet')}"
    yield f"  {style(number, 'quiet')} {style('|', 'quiet')} {head}{line}{tail}"
    marks = " " * (len(head) + each.start - left) + "^" * max(min(end, right) - each.start, 1)
    yield f"  {margin} {style('|', 'quiet')} {style(marks, each.severity.value)}"


def _verified(file: Audited, claim: Claim, each: Confirmation, style: Style) -> str:
    words = file.words
    shown = _line(claim.printed)
    good = style(f"✓ {words.ui('verified')}", "good")
    source = style(f"[{each.source}, {each.published}]", "quiet")
    place = style(f"{_name(file)}:{file.source.place(claim.start)}", "place")
    return f"{place}: {good} {shown} = {_line(each.told(words.language))} {source}"


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
        if counts["unsafe"]:
            lines.append(words.ui("unsafe").format_map(told))
    else:
        lines.append(style(words.ui("none"), "good"))
    if counts["verified"]:
        lines.append(words.ui("confirmed").format_map(told))
    return lines
