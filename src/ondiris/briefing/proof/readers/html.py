"""Read an HTML page: what is shown, what is told on hover or to a screen reader, and chart data.

Scripts and styles are machinery and not read, but for the charts' data: a script of type
application/json is searched for objects that name a `figure`, and their texts are passages.
"""

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from ondiris.briefing.proof.numerals import Passage
from ondiris.briefing.proof.readers.reading import Reading, checksum
from ondiris.model.errors import OndirisError

_TOLD = ("alt", "title", "aria-label", "aria-description", "placeholder", "content")
_INLINE = {
    "a", "abbr", "b", "bdi", "cite", "code", "data", "em", "i", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "wbr", "tspan", "button",
}  # fmt: skip
_SPOKEN_META = {"description"}


def read(data: bytes) -> Reading:
    """Raises OndirisError where the bytes are no UTF-8 HTML."""
    try:
        root = html.document_fromstring(data.decode("utf-8"), parser=html.HTMLParser(huge_tree=True))
    except (UnicodeDecodeError, etree.ParserError, etree.XMLSyntaxError) as error:
        raise OndirisError(f"this is not a readable HTML file ({error})") from error
    passages: list[Passage] = []
    tagged: list[tuple[str, str, str]] = []
    buffer: list[str] = []
    _walk(root, passages, tagged, buffer)
    _flush(buffer, passages, "end")
    pictures = {
        f"image {number}": checksum(image.get("src", "").encode())
        for number, image in enumerate(root.iter("img"), start=1)
    }
    return Reading(tuple(passages), pictures, tuple(tagged))


def _walk(node: Any, passages: list[Passage], tagged: list[tuple[str, str, str]], buffer: list[str]) -> None:
    if not isinstance(node.tag, str):
        buffer.append(node.tail or "")
        return
    place = f"line {node.sourceline}, <{node.tag}>"
    if node.tag == "script":
        if node.get("type") == "application/json":
            passages += _data(node.text or "", place)
    elif node.tag != "style":
        block = node.tag not in _INLINE
        if block:
            _flush(buffer, passages, place)
        passages += _attributes(node, place)
        if figure := node.get("data-figure"):
            tagged.append((figure, "".join(node.itertext()), place))
        buffer.append(node.text or "")
        for child in node:
            _walk(child, passages, tagged, buffer)
        if block:
            _flush(buffer, passages, place)
    buffer.append(node.tail or "")


def _flush(buffer: list[str], passages: list[Passage], place: str) -> None:
    text = "".join(buffer)
    buffer.clear()
    if text.strip():
        passages.append(Passage(text, place))


def _attributes(node: Any, place: str) -> Iterator[Passage]:
    for name in _TOLD:
        text = node.get(name)
        if text and (name != "content" or node.get("name") in _SPOKEN_META):
            yield Passage(text, f"{place} {name}")
    for name, text in node.attrib.items():
        if name.startswith("data-tip") and text:
            yield Passage(text, f"{place} {name}")


def _data(text: str, place: str) -> Iterator[Passage]:
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise OndirisError(f"{place}: the chart's data are broken ({error})") from error
    yield from _texts(content, place)


def _texts(content: Any, place: str) -> Iterator[Passage]:
    """The texts and numbers of every object that names a figure."""
    if isinstance(content, dict):
        if "figure" in content:
            for key in sorted(content):
                if key != "figure" and isinstance(content[key], str | int | float):
                    yield Passage(str(content[key]), f"{place} chart data, {key} of {content['figure']}")
        else:
            for key in content:
                yield from _texts(content[key], place)
    elif isinstance(content, list):
        for part in content:
            yield from _texts(part, place)
