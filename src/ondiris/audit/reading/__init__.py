"""From text to Claims: scanning, units, periods, subjects, roles."""

from ondiris.audit.reading.reader import Named, Paragraph, Progress, Read, read_text

__all__ = ["Named", "Paragraph", "Progress", "Read", "read_text"]
