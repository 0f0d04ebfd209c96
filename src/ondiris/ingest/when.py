"""Periods and dates as people write them: `апрель 2024`, `янв-апр 2024`, `01.04.2024`, an Excel serial."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from ondiris.ingest.form import Lexicon
from ondiris.ingest.text import folded
from ondiris.model.period import Period

_EPOCH = date(1899, 12, 30)
_SERIALS = range(14611, 73051)  # 1940 to 2099: wide enough for industry, too narrow to catch a year
_YEARS = range(1900, 2100)
_WORD = re.compile(r"[^\W\d_]+|\d+|\.\.|[-/]")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_ISO_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?")
_CODED = re.compile(r"(\d{4})-?(?:M(\d{2})|S([12])|A1)")
_SPAN = re.compile(r"(\d{4})-(\d{2})(?:-01)?/P(\d{1,2})M")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True)
class Unclear:
    """A text that is a period in more than one way, or in none: `expected` tells what would be clear."""

    expected: str


def read_date(cell: object) -> date | None:
    """A day from a date cell, an Excel serial or a text; None where it is none or could be two.

    >>> read_date("24.04.2024"), read_date(45383), read_date("04/05/2024")
    (datetime.date(2024, 4, 24), datetime.date(2024, 4, 1), None)
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float):
        return _EPOCH + timedelta(days=int(cell)) if int(cell) in _SERIALS and cell == int(cell) else None
    return _day_of(str(cell).strip())


@lru_cache(maxsize=8192)
def _day_of(text: str) -> date | None:
    if found := _ISO_TIME.fullmatch(text):
        text = found[1]
    try:
        if found := _DOTTED.fullmatch(text):
            year = int(found[3]) + (2000 if len(found[3]) == 2 else 0)
            return date(year, int(found[2]), int(found[1]))
        if found := _SLASHED.fullmatch(text):
            left, right, year = (int(part) for part in found.groups())
            if left > 12 or left == right:
                return date(year, right, left)
            return date(year, left, right) if right > 12 else None
        if re.fullmatch(r"\d{4}[-./]\d{1,2}[-./]\d{1,2}", text):
            return date(*(int(part) for part in re.split("[-./]", text)))
        if re.fullmatch(r"\d{5}(?:\.0)?", text):
            return read_date(float(text))
    except ValueError:
        return None
    return None


def read_period(text: str, words: Lexicon, year: int | None = None) -> Period | Unclear:
    """A period from a text; `year` is that of the sheet, for headings that are a month's name alone.

    >>> from ondiris.ingest.form import lexicon
    >>> str(read_period("янв-апр 2024", lexicon())), str(read_period("2024 ж. сәуір", lexicon()))
    ('2024-01..2024-04', '2024-04')
    """
    clean = text.strip().replace("–", "-").replace("—", "-").replace("−", "-")
    try:
        return Period.parse(clean.upper() if re.fullmatch(r"\d{4}-q\d", clean) else clean)
    except ValueError:
        pass
    try:
        found = _coded(clean) or _in_words(folded(clean), words, year)
    except ValueError as error:
        return Unclear(str(error))
    if found:
        return found
    first, _, rest = clean.partition(" ")
    if day := _day_of(first if folded(rest) in words.passed_over else clean):
        return Period(day, day)
    return Unclear("a period such as 2024-04, 2024-Q1, 2024, 2024-01..2024-04 or 2024-04-24")


def _coded(text: str) -> Period | None:
    """The time formats of SDMX, and months written 04.2024, 2024/04 or 202404."""
    if found := _CODED.fullmatch(text):
        year, month, half = found.groups()
        if month:
            return Period.parse(f"{year}-{month}")
        return Period.parse(f"{year}-{6 * int(half) - 5:02}..{year}-{6 * int(half):02}" if half else year)
    if found := _SPAN.fullmatch(text):
        start, months = Period.parse(f"{found[1]}-{found[2]}"), int(found[3])
        end = start.first.year * 12 + start.first.month - 1 + months - 1
        return Period(start.first, Period.parse(f"{end // 12}-{end % 12 + 1:02}").last) if months else None
    if found := re.fullmatch(r"(\d{1,2})[./](\d{4})", text):
        return Period.parse(f"{found[2]}-{int(found[1]):02}")
    if found := re.fullmatch(r"(\d{4})[./](\d{1,2})", text):
        return Period.parse(f"{found[1]}-{int(found[2]):02}")
    if (found := re.fullmatch(r"(\d{4})(\d{2})", text)) and int(found[1]) in _YEARS:
        return Period.parse(f"{found[1]}-{found[2]}")
    return Period.parse(text[:4]) if re.fullmatch(r"\d{4}\.0", text) else None


def _in_words(text: str, words: Lexicon, year: int | None) -> Period | None:
    months: list[int] = []
    years: list[int] = []
    quarters: list[int] = []
    tokens = _WORD.findall(text)
    if tokens and {tokens[0], tokens[-1]} & {"-", "..", "/"}:
        return None  # -2024 is no year
    joined = asked_quarter = False
    for token in tokens:
        if token in words.months:
            months.append(words.months[token])
        elif token.isdecimal() and int(token) in _YEARS:
            years.append(int(token))
        elif token in words.quarter:
            asked_quarter = True
        elif token in _ROMAN or (token.isdecimal() and int(token) in range(1, 5)):
            quarters.append(_ROMAN.get(token) or int(token))
        elif token in ("-", "..") or token in words.through:
            joined = True
        elif token not in words.passed_over:
            return None
    years = years or ([year] if year and (months or asked_quarter) else [])
    if not years:
        if months:
            raise ValueError("a month with its year, such as 2024-04")
        return None
    first, last = years[0], years[-1]
    if asked_quarter and len(quarters) == 1 and not months and first == last:
        return Period.parse(f"{first}-Q{quarters[0]}")
    if asked_quarter or quarters or len(months) > 2 or len(years) > 2 or (len(months) == 2 and not joined):
        return None
    if not months:
        return Period.year_of(first) if len(years) == 1 else None
    return Period(Period.parse(f"{first}-{months[0]:02}").first, Period.parse(f"{last}-{months[-1]:02}").last)
