"""For a browser: the annotated text as one page that loads nothing, readable without colours and by "
"keyboard."""

import base64
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from ondiris.audit.confirmation import Confirmation
from ondiris.audit.output.audited import SEVERITIES, Audited, counted
from ondiris.audit.wording import STANDARD, Wording, wording
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding
from ondiris.model.spreadsheet import visible

#: A symbol for each colour, so that nothing depends on seeing colours.
_SYMBOL = {"error": "✗", "warning": "!", "note": "i", "verified": "✓"}
_STYLE = """
:root{color-scheme:light dark;--e:#b3261e;--w:#8a5a00;--n:#1a5fb4;--v:#1b6e3c;
--bg:#fff;--fg:#1c1b1f;--line:#d0d0d6;--tip:#fff}
@media (prefers-color-scheme:dark){:root{--e:#ff8a80;--w:#ffcc66;--n:#8ab4f8;--v:#7bd88f;
--bg:#1b1b1f;--fg:#e6e1e5;--line:#55555e;--tip:#26262b}}
body{font:1.05rem/1.65 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem 12rem;
background:var(--bg);color:var(--fg);overflow-wrap:anywhere}
h1{font-size:1.4rem}h2{font-size:1.15rem;border-top:1px solid var(--line);padding-top:1rem}
h3{font-size:1rem;margin:1rem 0 .3rem}
.text{position:relative;white-space:pre-wrap;margin:1.5rem 0}
.mark{color:inherit;text-decoration:none;border-bottom:2px solid;cursor:help;border-radius:2px}
sup{font-weight:700;padding-left:.1em;line-height:0}
.mark.error{border-color:var(--e)}.error>sup,b.error{color:var(--e)}
.mark.warning{border-color:var(--w);border-bottom-style:double;border-bottom-width:4px}
.warning>sup,b.warning{color:var(--w)}
.mark.note{border-color:var(--n);border-bottom-style:dotted}.note>sup,b.note{color:var(--n)}
.mark.verified{border-color:var(--v);border-bottom-style:dashed}.verified>sup,b.verified{color:var(--v)}
.tip{display:none;position:absolute;left:0;right:0;z-index:1;white-space:normal;background:var(--tip);
border:1px solid var(--line);border-radius:6px;padding:.5rem .8rem;box-shadow:0 4px 16px #0004;
font-size:.92rem;line-height:1.45}
.spot:hover>.tip,.spot:focus-within>.tip{display:block}
a:focus-visible{outline:2px solid var(--n);outline-offset:2px}
:target{background:color-mix(in srgb,var(--n) 20%,transparent)}
ins{font-weight:600}.tip p{margin:.2rem 0}code{font-size:.9em}
ol,ul{padding-left:1.6rem}li{margin:.3rem 0}li a{color:inherit}
@media print{:root{--e:#b3261e;--w:#8a5a00;--n:#1a5fb4;--v:#1b6e3c;--bg:#fff;--fg:#000;--line:#999}
body{max-width:none;padding:0;font-size:10.5pt}.tip,.screen{display:none!important}li{break-inside:avoid}}
"""


@dataclass
class _Mark:
    """A stretch of text with all that is said of it."""

    start: int
    end: int
    severity: str = "verified"
    told: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)


def render(files: Sequence[Audited], unread: Sequence[str] = ()) -> str:
    """Per file what was found, then the text with the numbers marked: the evidence on hover and on focus.

    `files` may be empty; `unread` says which files could not be read, and why.
    No script, and nothing from elsewhere: the page's own policy forbids both.
    """
    words = files[0].words if files else wording(STANDARD)
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    counts = {name: str(count) for name, count in counted(files).items()}
    title = escape(words.ui("title"))
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    body = "".join(_file(file, place) for place, file in enumerate(files))
    missing = "".join(f"<li>✗ {escape(visible(each))}</li>" for each in unread)
    confirmed = escape(words.ui("confirmed").format_map(counts)) if counts["verified"] != "0" else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(words.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}{''.join(f': {_name(file)}' for file in files[:1])}</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f"<p>{escape(words.ui('found').format_map(counts))} {confirmed}</p>\n"
        f"{missing and f'<ul>{missing}</ul>'}"
        f'<p>{_legend(words)}. <span class="screen">{escape(words.ui("legend"))}</span></p>\n'
        f"{body}</main>\n</body>\n</html>\n"
    )


def _name(file: Audited) -> str:
    return escape(visible(file.name))


def _legend(words: Wording) -> str:
    names = [severity.value for severity in SEVERITIES] + ["verified"]
    return ", ".join(
        f'<span class="mark {name}">{escape(words.ui(name))}<sup>{_SYMBOL[name]}</sup></span>'
        for name in names
    )


def _file(file: Audited, place: int) -> str:
    """Each finding and each verified number is an item of a list and part of a mark, which lead to each
    other."""
    marks = _marks(file, f"f{place}")
    spots = {item: f"f{place}m{number}" for number, mark in enumerate(marks) for item in mark.items}
    text, at = file.audit.text, 0
    parts = [
        f"<section>\n<h2>{_name(file)}</h2>\n",
        *_listed(file, f"f{place}", spots),
        f'<div class="text" lang="{escape(file.audit.language)}" dir="auto">',
    ]
    for number, mark in enumerate(marks):
        parts += [
            escape(visible(text[at : mark.start])),
            _marked(text[mark.start : mark.end], mark, f"f{place}m{number}"),
        ]
        at = mark.end
    parts += [escape(visible(text[at:])), "</div>\n</section>\n"]
    return "".join(parts)


def _marked(words: str, mark: _Mark, name: str) -> str:
    symbol = f'<sup aria-hidden="true">{_SYMBOL[mark.severity]}</sup>'
    link = f'class="mark {mark.severity}" id="{name}" href="#{mark.items[0]}" aria-describedby="{name}t"'
    tip = f'<span class="tip" role="tooltip" id="{name}t">{"".join(mark.told)}</span>'
    return f'<span class="spot"><a {link}>{escape(visible(words))}{symbol}</a>{tip}</span>'


def _listed(file: Audited, name: str, spots: Mapping[str, str]) -> Iterator[str]:
    def item(code: str, start: int, told: str) -> str:
        place = escape(str(file.source.place(start)))
        return f'<li id="{code}"><a href="#{spots[code]}">{place}</a> {told}</li>\n'

    if file.findings:
        yield f"<h3>{escape(file.words.ui('findings'))}</h3>\n<ol>\n"
        for number, each in enumerate(file.findings):
            yield item(f"{name}i{number}", each.start, _told(file, each))
        yield "</ol>\n"
    verified = file.verified()
    if verified:
        title = f"{escape(file.words.ui('verified_numbers'))}: {len(verified)}"
        yield f"<details>\n<summary>{title}</summary>\n<ol>\n"
        for number, (claim, confirmation) in enumerate(verified):
            yield item(f"{name}v{number}", claim.start, _confirmed(file, claim, confirmation))
        yield "</ol>\n</details>\n"


def _told(file: Audited, each: Finding) -> str:
    severity = each.severity.value
    evidence = "".join(f"<br><code>{escape(visible(line))}</code>" for line in each.evidence)
    return (
        f'<b class="{severity}">{_SYMBOL[severity]} {escape(file.words.ui(severity))}</b> '
        f"<code>{each.code}</code> {escape(visible(each.message))}{evidence}{_fix(file, each)}"
    )


def _fix(file: Audited, each: Finding) -> str:
    if each.fix is None:
        return ""
    old, new = file.audit.text[each.fix.start : each.fix.end], each.fix.replacement
    put_in = f" <ins>{escape(visible(new))}</ins>" if new else ""
    return f"<br>{escape(file.words.ui('fix'))}: <del>{escape(visible(old))}</del>{put_in}"


def _confirmed(file: Audited, claim: Claim, each: Confirmation) -> str:
    source = escape(f"[{each.source}, {each.published}]")
    return (
        f'<b class="verified">{_SYMBOL["verified"]} {escape(file.words.ui("verified"))}</b> '
        f"{escape(visible(claim.printed))} = {escape(each.told(file.words.language))} {source}"
    )


def _marks(file: Audited, name: str) -> list[_Mark]:
    """What is to be marked, in order; what overlaps becomes one mark."""
    found: list[_Mark] = []
    for mark in sorted(_single(file, name), key=lambda mark: (mark.start, -mark.end)):
        if found and mark.start < found[-1].end:
            last = found[-1]
            last.end = max(last.end, mark.end)
            last.severity = min(last.severity, mark.severity, key=list(_SYMBOL).index)
            last.told += mark.told
            last.items += mark.items
        else:
            found.append(mark)
    return found


def _single(file: Audited, name: str) -> Iterator[_Mark]:
    for number, each in enumerate(file.findings):
        told = f"<p>{_told(file, each)}</p>"
        end = max(each.end, each.start + 1)
        yield _Mark(each.start, end, each.severity.value, [told], [f"{name}i{number}"])
    for number, (claim, confirmed) in enumerate(file.verified()):
        told = f"<p>{_confirmed(file, claim, confirmed)}</p>"
        yield _Mark(claim.start, claim.end, "verified", [told], [f"{name}v{number}"])
