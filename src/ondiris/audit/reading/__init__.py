"""From text to Claims: scanning, units, periods, subjects, roles."""

from ondiris.audit.reading.reader import Paragraph, Read, read_text

__all__ = ["Paragraph", "Read", "read_text"]
