"""What formats ask of blocks: the ranks of headings, and which list is that of the sources."""

from ondiris.model.document import Bullets, Document, Heading, Label


def ranks(document: Document) -> dict[int, int]:
    """From a level of the Document to 1, 2 or 3, without a gap."""
    used = sorted({block.level for block in document.blocks if isinstance(block, Heading)})
    return {level: rank for rank, level in enumerate(used, start=1)}


def lists_sources(block: Bullets) -> bool:
    """Whether a list is one of publications, which is printed small."""
    return all(
        any(isinstance(span, Label) and span.ref.startswith("source:") for span in item)
        for item in block.items
    )
