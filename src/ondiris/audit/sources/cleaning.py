"""Signs that no reader sees, digits of other scripts, letters in two pieces: read as what they show."""

from bisect import bisect_right
from dataclasses import replace
from unicodedata import normalize

from ondiris.audit.sources.source import Source
from ondiris.model.pattern import pattern

#: Zero-width signs, marks of direction, soft hyphens, selectors of variants: from, to.
_INVISIBLE = (
    "\u00ad\u00ad", "\u034f\u034f", "\u061c\u061c", "\u180e\u180e", "\u200b\u200f", "\u202a\u202e",
    "\u2060\u2064", "\u2066\u2069", "\ufe00\ufe0f", "\ufeff\ufeff",
)  # fmt: skip
_ACCENTS = "\u0300\u036f"
_ODD = pattern(f"[{''.join(map('-'.join, _INVISIBLE))}]+|[^\\W\\d_][{'-'.join(_ACCENTS)}]+")
_DIGITS = {
    **{chr(zero + digit): str(digit) for zero in (0xFF10, 0x660, 0x6F0) for digit in range(10)},
    "\u066a": "%", "\u066b": ".", "\u066c": ",", "\uff05": "%", "\uff0e": ".", "\uff0c": ",",
}  # fmt: skip
_DIGIT = pattern(f"[{''.join(_DIGITS)}]")
_PLAIN = str.maketrans(_DIGITS)
#: A text without any of these is what it shows.
_TELLING = frozenset(_DIGITS).union(
    *(map(chr, range(ord(each[0]), ord(each[1]) + 1)) for each in (*_INVISIBLE, _ACCENTS))
)


def cleaned(source: Source) -> Source:
    """The same source with a text of what a reader sees; places still lead back to the file.

    >>> cleaned(Source("a", "grew by 10\\u200b5.２%", raw="grew by 10\\u200b5.２%")).text
    'grew by 105.2%'
    """
    text = source.text
    if text.isascii() or _TELLING.isdisjoint(text):
        return source
    if _DIGIT.search(text):
        text = text.translate(_PLAIN)
    pieces: list[str] = []
    #: Places in the new text and in the old one from which on the two run side by side.
    steps = [(0, 0)]
    at = size = 0
    for found in _ODD.finditer(text):
        shown = normalize("NFC", found[0]) if found[0][0].isalpha() else ""
        if len(shown) == len(found[0]):
            continue
        pieces += [text[at : found.start()], shown]
        size += found.start() - at + len(shown)
        at = found.end()
        steps.append((size, at))
    if at == 0:
        return source if text is source.text else replace(source, text=text)
    return _moved(source, "".join([*pieces, text[at:]]), steps)


def _moved(source: Source, text: str, steps: list[tuple[int, int]]) -> Source:
    """The source with a shorter text, and all its places moved along."""
    olds = [old for _, old in steps]

    def new(old: int) -> int:
        step = bisect_right(olds, old) - 1
        size, begin = steps[step]
        return min(size + old - begin, steps[step + 1][0] if step + 1 < len(steps) else len(text))

    anchors: dict[int, int] = {}
    if source.raw:
        anchors = {size: source.raw_offset(old) for size, old in steps}
        for place, spot in source.anchors:
            anchors.setdefault(new(place), spot)
    return replace(
        source,
        text=text,
        anchors=tuple(sorted(anchors.items())),
        pages=tuple(map(new, source.pages)),
        parts=tuple((new(place), title) for place, title in source.parts),
    )
