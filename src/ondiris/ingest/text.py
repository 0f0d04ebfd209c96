"""Two spellings of one word made equal, so that headings, names and signs are recognized."""

import re
import unicodedata
from functools import lru_cache

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹣－"), "-")
#: Signs that point to a footnote. Plain digits are never among them: 12,51 is not 12,5 with note 1.
FOOTNOTE = "*†‡§⁎∗¹²³⁰⁴⁵⁶⁷⁸⁹⁾"
#: Of these the digits, which could have been meant as a power: 5² is read as 5 with note 2, and told.
RAISED = tuple("¹²³⁰⁴⁵⁶⁷⁸⁹")
_NOTE = re.compile(rf"[{FOOTNOTE}]+$|\s+\d{{1,2}}\)$|\s*\[\d{{1,2}}\]$")
_SPACES = re.compile(r"[\s\u00a0\u200b\u2009\u202f\ufeff]+")

#: Cyrillic capitals and small letters drawn exactly as Latin ones.
_TWINS = str.maketrans("АВЕКМНОРСТУХІЅЈҮаеорсухіјѕһ", "ABEKMHOPCTYXISJYaeopcyxijsh")


def without_footnote(text: str) -> str:
    """The text without the marks of a footnote at its end.

    >>> without_footnote("Metallurgy 1)"), without_footnote("12,5¹*")
    ('Metallurgy', '12,5')
    """
    while (shorter := _NOTE.sub("", text).rstrip()) != text:
        text = shorter
    return text


def spelled(text: str) -> str:
    """A name without case, with one space and one dash; unlike `folded` with its marks: m² is not m."""
    joined = _SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(_DASHES)).strip()
    return joined.casefold().replace("ё", "е")


@lru_cache(maxsize=65536)
def folded(text: str) -> str:
    """What a heading or a name is compared by: no case, no marks, one space, one dash.

    >>> folded("  Объём¹ \\n(тонн) ") == folded("объем (тонн)")
    True
    """
    return without_footnote(spelled(text)).rstrip(" :;.,").strip()


def latin(text: str) -> str:
    """Look-alike Cyrillic letters as the Latin ones that codes are made of.

    >>> latin("С24")
    'C24'
    """
    return text.translate(_TWINS)
