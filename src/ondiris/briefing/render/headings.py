"""Heading levels as formats use them: the shallowest of a Document comes right under its title."""

from ondiris.model.document import Document, Heading


def ranks(document: Document) -> dict[int, int]:
    """From a level of the Document to 1, 2 or 3, without a gap."""
    used = sorted({block.level for block in document.blocks if isinstance(block, Heading)})
    return {level: rank for rank, level in enumerate(used, start=1)}
