"""For a browser: the annotated text as one page that loads nothing, readable without colours and by "
"keyboard."""

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from ondiris.audit.output.audited import SEVERITIES, Audited, counted
from ondiris.model.finding import Finding

#: A symbol for each colour, so that nothing depends on seeing colours.
_SYMBOL = {"error": "✗", "warning": "!", "note": "i", "verified": "✓"}
_STYLE = """
:root{color-scheme:light dark;--e:#b3261e;--w:#8a5a00;--n:#1a5fb4;--v:#1b6e3c;
--bg:#fff;--fg:#1c1b1f;--line:#d0d0d6}
@media (prefers-color-scheme:dark){:root{--e:#ff8a80;--w:#ffcc66;--n:#8ab4f8;--v:#7bd88f;
--bg:#1b1b1f;--fg:#e6e1e5;--line:#44444c}}
body{font:1.05rem/1.65 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem 12rem;
background:var(--bg);color:var(--fg)}
h1{font-size:1.4rem}h2{font-size:1.1rem;border-top:1px solid var(--line);padding-top:1rem}
.text{white-space:pre-wrap;overflow-wrap:break-word}
.mark{position:relative;border-bottom:2px solid;cursor:help;border-radius:2px}
.mark>sup{font-weight:700;padding-left:.1em}
.error{border-color:var(--e)}.error>sup{color:var(--e)}.warning{border-color:var(--w)}.warning>sup{color:var(--w)}
.note{border-color:var(--n);border-bottom-style:dotted}.note>sup{color:var(--n)}
.verified{border-color:var(--v);border-bottom-style:dashed}.verified>sup{color:var(--v)}
.tip{display:none;position:absolute;left:0;top:100%;z-index:1;width:max-content;max-width:min(34rem,80vw);
white-space:normal;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.5rem .8rem;
box-shadow:0 4px 16px #0004;font-size:.92rem;line-height:1.45}
.mark:hover>.tip,.mark:focus>.tip,.mark:focus-within>.tip{display:block}
.mark:focus{outline:2px solid var(--n);outline-offset:2px}
.tip p{margin:.2rem 0}.tip code,li code{font-size:.9em}
ol{padding-left:1.4rem}a{color:inherit}
@media print{.tip{display:none!important}}
"""


@dataclass
class _Mark:
    """A stretch of text with all that is said of it."""

    start: int
    end: int
    severity: str = "verified"
    told: list[str] = field(default_factory=list)


def render(files: Sequence[Audited]) -> str:
    """Findings and verified numbers marked in the text; the evidence on hover, on focus, and in a list "
    "below."""
    words = files[0].words
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    counts = {name: str(count) for name, count in counted(files).items()}
    title = escape(words.ui("title"))
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    body = "".join(_file(file, place) for place, file in enumerate(files))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f"<p>{escape(words.ui('found').format_map(counts))} "
        f"{escape(words.ui('confirmed').format_map(counts)) if counts['verified'] != '0' else ''}</p>\n"
        f"<p>{escape(words.ui('legend'))} {_legend(files[0])}</p>\n{body}</main>\n</body>\n</html>\n"
    )


def _legend(file: Audited) -> str:
    names = [severity.value for severity in SEVERITIES] + ["verified"]
    return ", ".join(
        f'<span class="mark {name}">{escape(file.words.ui(name))}<sup>{_SYMBOL[name]}</sup></span>'
        for name in names
    )


def _file(file: Audited, place: int) -> str:
    marks = _marks(file)
    text, at = file.audit.text, 0
    parts = [f"<h2>{escape(file.name)}</h2>\n", f'<div class="text" lang="{escape(file.audit.language)}">']
    for number, mark in enumerate(marks):
        parts.append(escape(text[at : mark.start]))
        parts.append(_marked(text[mark.start : mark.end], mark, f"f{place}m{number}"))
        at = mark.end
    parts += [escape(text[at:]), "</div>\n", _listed(file, marks, place)]
    return "".join(parts)


def _marked(words: str, mark: _Mark, name: str) -> str:
    return (
        f'<span class="mark {mark.severity}" id="{name}" tabindex="0" aria-describedby="{name}t">'
        f"{escape(words)}"
        f'<sup aria-hidden="true">{_SYMBOL[mark.severity]}</sup>'
        f'<span class="tip" role="tooltip" id="{name}t">{"".join(mark.told)}</span></span>'
    )


def _listed(file: Audited, marks: Sequence[_Mark], place: int) -> str:
    items = []
    for each in file.findings:
        number = next(number for number, mark in enumerate(marks) if mark.start <= each.start < mark.end)
        start, _ = file.places(each)
        items.append(
            f'<li><a href="#f{place}m{number}">{escape(str(start))}</a> {_SYMBOL[each.severity.value]} '
            f"<code>{each.code}</code> {escape(each.message)}{_evidence(each)}</li>\n"
        )
    return f"<ol>\n{''.join(items)}</ol>\n" if items else ""


def _evidence(each: Finding) -> str:
    return "".join(f"<br><code>{escape(line)}</code>" for line in each.evidence)


def _marks(file: Audited) -> list[_Mark]:
    """What is to be marked, in order; what overlaps becomes one mark."""
    found: list[_Mark] = []
    for mark in sorted(_single(file), key=lambda mark: (mark.start, -mark.end)):
        if found and mark.start < found[-1].end:
            last = found[-1]
            last.end = max(last.end, mark.end)
            last.severity = min(last.severity, mark.severity, key=list(_SYMBOL).index)
            last.told += mark.told
        else:
            found.append(mark)
    return found


def _single(file: Audited) -> Iterator[_Mark]:
    for each in file.findings:
        head = f"<strong>{_SYMBOL[each.severity.value]} {each.code}</strong>"
        told = f"<p>{head} {escape(each.message)}{_evidence(each)}</p>"
        yield _Mark(each.start, max(each.end, each.start + 1), each.severity.value, [told])
    for claim, confirmation in file.verified():
        source = escape(f"[{confirmation.source}, {confirmation.published}]")
        head = f"{_SYMBOL['verified']} {escape(file.words.ui('verified'))}"
        told = f"<p>{head}: {escape(confirmation.told)} {source}</p>"
        yield _Mark(claim.start, claim.end, "verified", [told])
