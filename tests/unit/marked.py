"""Paragraphs with marks, "grew by [[4.6%=>GRO:14.6%]]": what is right, and errors by their families."""

import re
from collections.abc import Iterator

_MARK = re.compile(r"\[\[(.*?)=>([A-Z/]+):(.*?)\]\]")


def slips(paragraphs: str) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """(families, wrong, right) for each mark of paragraphs with an empty line between them."""
    for paragraph in paragraphs.strip().split("\n\n"):
        right = _MARK.sub(r"\1", paragraph)
        for mark in _MARK.finditer(paragraph):
            before, after = paragraph[: mark.start()], paragraph[mark.end() :]
            yield (
                tuple(mark[2].split("/")),
                _MARK.sub(r"\1", before) + mark[3] + _MARK.sub(r"\1", after),
                right,
            )
