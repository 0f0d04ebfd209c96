"""Files of any format as one text whose offsets lead back to line, column and page."""

from ondiris.audit.sources.opening import FORMATS, LARGEST, open_bytes, open_source
from ondiris.audit.sources.source import Place, Source

__all__ = ["FORMATS", "LARGEST", "Place", "Source", "open_bytes", "open_source"]
