"""Where words stand in the paragraphs of a language; nothing is looked for that the text cannot hold."""

from collections.abc import Iterator

from ondiris.audit.reading import Paragraph
from ondiris.audit.spotting import longest_piece
from ondiris.audit.view import View


def pieces(view: View) -> tuple[str, ...]:
    """What stands between the spaces of the folded text, each once: words with the signs at them."""
    return tuple(dict.fromkeys(view.low.split()))


def vocabulary(view: View) -> str:
    """The same as one text, many times shorter than a long one: what it does not hold, the text does not."""
    return "\n".join(view.once(pieces))


def holds_sign(view: View, signs: tuple[str, ...]) -> bool:
    """Whether one of these stands in the folded text."""
    told, low = view.once(vocabulary), view.low
    return any(longest_piece(sign) in told and sign in low for sign in signs)


def holds(view: View, words: str) -> bool:
    """Whether the longest of these words, or what they are a part of, stands in the folded text at all."""
    return longest_piece(words) in view.once(vocabulary)


def places(view: View, words: str, language: str) -> Iterator[tuple[int, Paragraph]]:
    """Where words stand in the paragraphs of a language, and in which of them."""
    start = view.low.find(words) if holds(view, words) else -1
    while start >= 0:
        paragraph = view.paragraph_at(start)
        if paragraph and paragraph.language == language and start + len(words) <= paragraph.end:
            yield start, paragraph
        start = view.low.find(words, start + len(words))
