"""Colours, type and measures that all formats share. Lightness alone tells the colours apart."""

from importlib.resources import files
from pathlib import Path

FONT = "Ondiris Sans"
#: What an editable document names: a face that office programs have, with Kazakh letters and currency signs.
OFFICE_FONT = "Arial"

INK = "#1b2733"
MUTED = "#52616f"
RULE = "#c9d1d8"
PAPER = "#ffffff"
WASH = "#f2f5f7"

ACCENT = "#1f5f8b"
TOTAL = "#0d2e45"
FALL = "#f0c9a0"
FALL_EDGE = "#8c4a10"
PALE = "#a9c6da"

#: Width in CSS pixels of a chart on paper and on a wide screen, and of one on a telephone.
WIDE = 680
NARROW = 300


def path(*parts: str) -> Path:
    """A file or folder of this package."""
    return Path(str(files("ondiris.briefing.render"))).joinpath(*parts)


def resource(*parts: str) -> bytes:
    return path(*parts).read_bytes()
