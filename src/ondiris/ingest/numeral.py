"""A number as people type it into a sheet: decimal commas, spaced thousands, footnote marks, no data.

`1,234` is a thousand or a bit more than one. Where nothing in the file tells which, it is not guessed.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from ondiris.ingest.form import Lexicon
from ondiris.ingest.text import folded, without_footnote

_SPACE = r" \u00a0\u2009\u202f\u2007\u2008\t"
_GROUPED = re.compile(rf"[0-9]{{1,3}}(?:([{_SPACE}'’ʼ`])[0-9]{{3}})(?:\1[0-9]{{3}})*(?=[.,]|$)")
_SHAPE = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DASHED = re.compile(r"[-.…_]+")
_LONGEST = 40


class NotRead(Enum):
    """Why a text is no number: it says there is none, it can be read in two ways, or it is not one."""

    MISSING = "missing"
    AMBIGUOUS = "ambiguous"
    WRONG = "wrong"


@dataclass(frozen=True)
class Numeral:
    """The number as written; `percent` when a percent sign followed it."""

    value: Decimal
    decimals: int
    percent: bool = False


def is_missing(text: str, words: Lexicon) -> bool:
    """Whether a cell says that there is no number: empty, `…`, `-`, or a word such as n/a."""
    name = folded(text)
    return not name or bool(_DASHED.fullmatch(name)) or name in words.missing


def read_numeral(
    text: str, words: Lexicon, decimal: str = "", decimals: int | None = None
) -> Numeral | NotRead:
    """Read one number. `decimal` is the sign the file uses, `decimals` what the row says it has.

    >>> from ondiris.ingest.form import lexicon
    >>> read_numeral("7 100,5¹", lexicon())
    Numeral(value=Decimal('7100.5'), decimals=1, percent=False)
    >>> read_numeral("1,234", lexicon())
    <NotRead.AMBIGUOUS: 'ambiguous'>
    >>> read_numeral("1,234", lexicon(), decimal=",")
    Numeral(value=Decimal('1.234'), decimals=3, percent=False)
    """
    if is_missing(text, words):
        return NotRead.MISSING
    bare = without_footnote(text.strip())
    percent = bare.endswith("%")
    bare = without_footnote(bare.removesuffix("%").rstrip())
    sign = "-" if bare[:1] in ("-", "−", "–") else ""
    bare = bare[1:].lstrip() if sign or bare[:1] == "+" else bare
    if len(bare) > _LONGEST:
        return NotRead.WRONG
    if found := _GROUPED.match(bare):
        bare = re.sub(r"[^0-9]", "", found[0]) + bare[found.end() :]
        if bare.count(",") + bare.count(".") > 1:
            return NotRead.WRONG
        return _number(sign, *_halves(bare, "," if "," in bare else "."), percent)
    if not _SHAPE.fullmatch(bare):
        return NotRead.WRONG
    point = _point(bare, decimal, decimals)
    if isinstance(point, NotRead):
        return point
    whole, fraction = _halves(bare, point)
    return _number(sign, re.sub(r"[.,]", "", whole), fraction, percent)


def decimal_sign(texts: list[str]) -> str:
    """The decimal sign that a file's unmistakable numbers use, or nothing where none or both are used.

    >>> decimal_sign(["1,234", "12,5"]), decimal_sign(["1,234"]), decimal_sign(["1,234,567"])
    (',', '', '.')
    """
    seen = set()
    for text in texts:
        bare = without_footnote(text.strip()).rstrip("% ").lstrip("-−–+ ")
        spaced = _GROUPED.match(bare)
        bare = re.sub(r"[^0-9.,]", "", bare) if spaced else bare
        if not _SHAPE.fullmatch(bare) or not (signs := set(bare) & {".", ","}):
            continue
        point = (bare[-1 - len(re.split("[.,]", bare)[-1])]) if spaced else _point(bare, "", None)
        if isinstance(point, str):
            seen.add(point or ("." if signs == {","} else ","))
    return seen.pop() if len(seen) == 1 else ""


def _point(bare: str, decimal: str, decimals: int | None) -> str | NotRead:
    """The sign that is the decimal one in this number; empty where the number has none."""
    signs = {sign for sign in ".," if sign in bare}
    if not signs:
        return ""
    if len(signs) == 2:
        point = max(signs, key=bare.rfind)
        return point if bare.count(point) == 1 and _grouped(_halves(bare, point)[0]) else NotRead.WRONG
    (sign,) = signs
    if bare.count(sign) > 1:
        return "" if _grouped(bare) else NotRead.WRONG
    left, right = bare.split(sign)
    if len(right) != 3 or len(left) > 3 or left.startswith("0"):
        return sign
    if decimals is not None and decimals in (0, 3):
        return sign if decimals else ""
    if not decimal:
        return NotRead.AMBIGUOUS
    return sign if sign == decimal else ""


def _grouped(whole: str) -> bool:
    return bool(re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})*|[0-9]+", whole))


def _halves(bare: str, point: str) -> tuple[str, str]:
    whole, _, fraction = bare.partition(point) if point else (bare, "", "")
    return whole, fraction


def _number(sign: str, whole: str, fraction: str, percent: bool) -> Numeral:
    value = Decimal(f"{sign}{whole}.{fraction}" if fraction else sign + whole)
    return Numeral(value if value else abs(value), len(fraction), percent)
