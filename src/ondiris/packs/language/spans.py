"""Small moves on lines of spans."""

from collections.abc import Iterable
from dataclasses import replace

from ondiris.model.document import Label, Line, Span, Words

NO_BREAK = "\N{NO-BREAK SPACE}"
#: Between digits and what is written behind them: an ending never stands on a line of its own.
NO_BREAK_HYPHEN = "\N{NON-BREAKING HYPHEN}"


def words(text: str) -> Line:
    return (Words(text),) if text else ()


def labelled(text: str, ref: str) -> Line:
    """Words where there is no digit; where there is one, a label that says where it comes from."""
    return (Label(text, ref),) if any(sign.isdigit() for sign in text) else words(text)


def merged(spans: Iterable[Span]) -> Line:
    """Neighbouring words as one span, without empty ones."""
    found: list[Span] = []
    for span in spans:
        if isinstance(span, Words):
            if not span.text:
                continue
            if found and isinstance(found[-1], Words):
                found[-1] = Words(found[-1].text + span.text)
                continue
        found.append(span)
    return tuple(found)


def capitalized(line: Line) -> Line:
    """The line with a capital first letter, where it begins with words or a label."""
    if not line or not isinstance(line[0], Words | Label) or not line[0].text:
        return line
    first = line[0]
    return (replace(first, text=first.text[0].upper() + first.text[1:]), *line[1:])


def joined(lines: Iterable[Line], separator: str, conjunction: str) -> Line:
    """A list in a sentence: `a, b and c`."""
    parts = list(lines)
    found: list[Span] = []
    for place, part in enumerate(parts):
        if place:
            found.append(Words(conjunction if place == len(parts) - 1 else separator))
        found.extend(part)
    return merged(found)
