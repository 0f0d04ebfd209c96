"""The date of a Document: the latest day on which one of its numbers was published.

It stands in file properties where a format wants a date, so that no clock is needed.
"""

from datetime import date

from ondiris.model.document import Document, Number

#: The earliest day that a zip archive can name.
_EARLIEST = date(1980, 1, 1)


def edition(document: Document) -> date:
    days = [span.figure.published for line in document.lines() for span in line if isinstance(span, Number)]
    return max(days, default=_EARLIEST)
