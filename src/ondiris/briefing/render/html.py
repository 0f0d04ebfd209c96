"""A Document as one HTML file that loads nothing: styles, fonts, charts and their script are inside.

Every Number is a `<data data-figure=ID>` that tells on hover, focus or click where it comes from. Charts
are shown as SVG first and become interactive when they come near the view; print and browsers without
scripts keep the SVG. A Content-Security-Policy names the scripts by their hashes and forbids the rest.
"""

import gzip
import json
from base64 import b64encode
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from hashlib import sha256
from typing import Any
from xml.sax.saxutils import quoteattr

from ondiris.briefing.render import theme
from ondiris.briefing.render.chart import Drawing
from ondiris.briefing.render.grid import KEY_FIGURES, across, grid_of
from ondiris.briefing.render.headings import ranks
from ondiris.briefing.render.provenance import provenance
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Block, Bullets, Chart, Document, Heading, Paragraph, Table, text_of
from ondiris.packs.language.spans import capitalized

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; "
    "base-uri 'none'; form-action 'none'; script-src {scripts}"
)
_FACES = (("Regular", 400, "normal"), ("Bold", 700, "normal"), ("Italic", 400, "italic"))


def render(
    document: Document, wording: Wording, drawings: Mapping[str, Drawing], sources: Mapping[str, str]
) -> bytes:
    """`drawings` by chart id, `sources` what to say for the code of a source. The result is UTF-8."""
    from markupsafe import Markup

    ranked = ranks(document)
    parts = [_part(block, number, ranked, wording, drawings) for number, block in enumerate(document.blocks)]
    contents = [
        {"id": part["id"], "text": text_of(part["block"].line)}
        for part in parts
        if part["kind"] == "heading" and part["rank"] == 1
    ]
    scripts = _scripts(any(part["kind"] == "chart" for part in parts))
    page = _template().render(
        document=document,
        language=document.language,
        said=wording,
        parts=parts,
        contents=contents,
        style=Markup(_style()),  # noqa: S704 - a file of ours
        policy=_POLICY.format(scripts=" ".join(_hash(script) for script in scripts)),
        scripts=[Markup(script) for script in scripts],  # noqa: S704 - files of ours
        figures=_json(provenance(document, wording, sources)),
        wording=_json(wording.provenance),
    )
    return str(page).encode()


def _part(
    block: Block,
    number: int,
    ranked: Mapping[int, int],
    wording: Wording,
    drawings: Mapping[str, Drawing],
) -> dict[str, Any]:
    from markupsafe import Markup

    match block:
        case Heading():
            return {"kind": "heading", "block": block, "id": f"section-{number}", "rank": ranked[block.level]}
        case Paragraph():
            return {"kind": "paragraph", "block": block}
        case Bullets():
            return {"kind": "bullets", "block": {"items": block.items}}
        case Table():
            kind = "key" if block.id == KEY_FIGURES else "table"
            return {"kind": kind, "block": block, "table": grid_of(block, wording)}
        case Chart():
            drawing = drawings[block.id]
            named = f'<svg role="img" aria-label={quoteattr(text_of(block.alt))} '
            return {
                "kind": "chart",
                "block": block,
                "table": grid_of(block, wording),
                "svg": Markup(drawing.svg.replace("<svg ", named, 1)),  # noqa: S704 - vega escapes its texts
                "specs": _json({"wide": drawing.wide, "narrow": drawing.narrow}),
            }


def _json(content: Any) -> Any:
    """JSON within a script element, which it must not be able to end."""
    from markupsafe import Markup

    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704 - escaped here


@cache
def _template() -> Any:
    import jinja2

    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, keep_trailing_newline=True
    )
    environment.filters["text"] = text_of
    environment.filters["plain"] = _plain
    environment.filters["across"] = across
    environment.filters["capitalized"] = capitalized
    return environment.from_string(theme.resource("page", "page.html.jinja").decode())


def _plain(value: Decimal) -> str:
    return format(value, "f")


@cache
def _style() -> str:
    faces = []
    for name, weight, style in _FACES:
        font = b64encode(theme.resource("fonts", f"OndirisSans-{name}.woff2")).decode()
        faces.append(
            f"@font-face{{font-family:'{theme.FONT}';font-weight:{weight};font-style:{style};"
            f"font-display:swap;src:url(data:font/woff2;base64,{font}) format('woff2')}}\n"
        )
    return "".join(faces) + theme.resource("page", "style.css").decode()


@cache
def _scripts(charts: bool) -> tuple[str, ...]:
    own = theme.resource("page", "script.js").decode()
    return (gzip.decompress(theme.resource("page", "vega-embed.js.gz")).decode(), own) if charts else (own,)


@cache
def _hash(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
