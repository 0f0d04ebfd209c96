"""HTML: what a reader sees, with the way back to the source of the page.

The scanner goes forward only, so that its work is linear whatever the page: Python's own parser needs a
minute for 80 kB of unclosed tags.
"""

from html import unescape

from ondiris.audit.sources.raised import raised
from ondiris.audit.sources.source import Source
from ondiris.model.pattern import pattern

_RAW = frozenset(("script", "style", "textarea", "title"))
_UNSEEN = frozenset(
    ("script", "style", "head", "template", "noscript", "svg", "math", "code", "del", "s", "strike")
)
_BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
        "hr", "html", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul",
    )
)  # fmt: skip
_NAME = pattern(r"[a-zA-Z][a-zA-Z0-9:-]*")
_STOP = pattern(r"[\"'>]")
_ENTITY = pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")


class _Page:
    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.low = raw.lower() if len(raw.lower()) == len(raw) else raw
        self.pieces: list[str] = []
        self.anchors: list[tuple[int, int]] = []
        self.size = 0
        self.unseen: list[str] = []
        self.raised = False

    def add(self, text: str, spot: int) -> None:
        if text and not self.unseen:
            text = raised(text) if self.raised else text
            self.anchors.append((self.size, spot))
            self.pieces.append(text)
            self.size += len(text)

    def words(self, start: int, end: int) -> None:
        """Text between tags: a line break of the source is a space on the page."""
        if self.unseen:
            return
        at = start
        for found in _ENTITY.finditer(self.raw, start, end):
            self.add(_flat(self.raw[at : found.start()]), at)
            self.add(_flat(unescape(found[0])), found.start())
            at = found.end()
        self.add(_flat(self.raw[at:end]), at)

    def tag(self, at: int) -> int:
        """Reads the tag, comment or declaration at a `<`; the place behind it."""
        raw = self.raw
        if raw.startswith("<!--", at):
            end = raw.find("-->", at + 4)
            return len(raw) if end < 0 else end + 3
        closing = raw.startswith("/", at + 1)
        name = _NAME.match(raw, at + 1 + closing)
        if name is None:
            if raw.startswith(("<!", "<?", "</"), at):
                return self._past(at + 2)
            self.words(at, at + 1)
            return at + 1
        past = self._past(name.end())
        self._named(name[0].lower(), closing, at, raw.startswith("/>", past - 2))
        if not closing and name[0].lower() in _RAW:
            end = self.low.find("</" + name[0].lower(), past)
            return len(raw) if end < 0 else end
        return past

    def _past(self, at: int) -> int:
        """The place behind the `>` that ends a tag; quoted values may hold one."""
        while found := _STOP.search(self.raw, at):
            if found[0] == ">":
                return found.end()
            end = self.raw.find(found[0], found.end())
            if end < 0:
                break
            at = end + 1
        return len(self.raw)

    def _named(self, name: str, closing: bool, at: int, empty: bool) -> None:
        if name == "sup":
            self.raised = not closing and not empty
        elif name in _UNSEEN and not empty:
            if not closing:
                self.unseen.append(name)
            elif name in self.unseen[-8:]:
                while self.unseen and self.unseen.pop() != name:
                    pass
        elif name == "body":
            self.unseen.clear()
        elif name in _BLOCKS:
            self.add("\n\n", at)


def _flat(text: str) -> str:
    return text.replace("\r", " ").replace("\n", " ")


def read_html(text: str, name: str) -> Source:
    """Scripts, styles, code and the head are not read; cells, items and paragraphs stand apart."""
    page = _Page(text)
    at = 0
    while (start := text.find("<", at)) >= 0:
        page.words(at, start)
        at = page.tag(start)
    page.words(at, len(text))
    return Source(name, "".join(page.pieces), raw=text, anchors=tuple(page.anchors))
