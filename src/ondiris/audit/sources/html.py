"""HTML: what a reader sees, with the way back to the source of the page."""

from html import unescape
from html.parser import HTMLParser

from ondiris.audit.sources.source import Source

_UNSEEN = frozenset(
    ("script", "style", "head", "template", "noscript", "svg", "math", "object", "code", "pre")
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "section",
        "select",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_NOTES = frozenset(("sup",))


class _Reader(HTMLParser):
    def __init__(self, raw: str) -> None:
        super().__init__(convert_charrefs=False)
        self.lines = [0]
        at = raw.find("\n")
        while at >= 0:
            self.lines.append(at + 1)
            at = raw.find("\n", at + 1)
        self.pieces: list[str] = []
        self.anchors: list[tuple[int, int]] = []
        self.size = 0
        self.unseen: list[str] = []

    def _spot(self) -> int:
        line, column = self.getpos()
        return self.lines[line - 1] + column

    def _add(self, text: str, spot: int) -> None:
        self.anchors.append((self.size, spot))
        self.pieces.append(text)
        self.size += len(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen.append(tag)
        elif tag in _BLOCKS and not self.unseen:
            self._add("\n\n", self._spot())

    def handle_endtag(self, tag: str) -> None:
        if self.unseen and tag == self.unseen[-1]:
            self.unseen.pop()
        elif tag in _BLOCKS and not self.unseen:
            self._add("\n\n", self._spot())

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            # A line break in the source is a space on the page.
            self._add(data.replace("\n", " ").replace("\r", " "), self._spot())

    def handle_entityref(self, name: str) -> None:
        if not self.unseen:
            self._add(unescape(f"&{name};"), self._spot())

    def handle_charref(self, name: str) -> None:
        if not self.unseen:
            self._add(unescape(f"&#{name};"), self._spot())


def read_html(text: str, name: str) -> Source:
    """Scripts, styles, code and the head are not read; cells, items and paragraphs stand apart."""
    reader = _Reader(text)
    reader.feed(text)
    reader.close()
    return Source(name, "".join(reader.pieces), raw=text, anchors=tuple(reader.anchors))
