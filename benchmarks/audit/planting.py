"""One error at a time in a text that was composed: each function proposes the edits of one family.

An edit is made only where it makes the text wrong by the text itself: changed digits move the number out of
what its rounding leaves open, a conversion is changed only beside others at the same rate.
"""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

from benchmarks.audit.briefings import Mark, Printed
from benchmarks.audit.planted_words import BLANKS, LABELS, POINTS, RISEN, SCALES, TIMES, UNITS

from ondiris.model.document import Label, Number
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.qualifier import Qualifier

Edit = tuple[int, int, str, frozenset[str]]
"""Replace `text[start:end]` by these words; the families that may tell it, the planted one first by name."""

_SPACE = "[ \N{NO-BREAK SPACE}]"


def planted(printed: Printed) -> dict[str, list[Edit]]:
    """The edits of a text, by family."""
    return {family: list(find(printed)) for family, find in _FAMILIES.items()}


def _numbers(printed: Printed) -> Iterator[tuple[Mark, Number]]:
    for mark in printed.marks:
        if isinstance(mark.span, Number) and mark.line > 1:  # title and subtitle stay as they are
            yield mark, mark.span


def _growth(printed: Printed) -> Iterator[tuple[Mark, Number]]:
    for mark, number in _numbers(printed):
        if number.figure.key.measure.kind is Kind.GROWTH and printed.text[mark.end] == "%":
            yield mark, number


def _levels(printed: Printed) -> Iterator[tuple[Mark, Number, re.Match[str]]]:
    """Levels with the scale word (group 1) and the word of measure (group 2) after them."""
    scales = "|".join(map(re.escape, SCALES[printed.language]))
    pattern = re.compile(rf"(?:{_SPACE}({scales}))?{_SPACE}(\w+)")
    for mark, number in _numbers(printed):
        found = pattern.match(printed.text, mark.end)
        if found and number.figure.key.measure.kind is Kind.LEVEL:
            yield mark, number, found


def _pairs(printed: Printed) -> list[tuple[Mark, Mark]]:
    """Amounts with their conversion."""
    numbers = list(_numbers(printed))
    return [
        (one, other)
        for (one, amount), (other, converted) in pairwise(numbers)
        if re.match(r"(flow|stock)_conversion\(" + re.escape(amount.figure.id), converted.figure.id)
    ]


def _read(text: str, language: str) -> tuple[Decimal, int]:
    """A printed numeral's value and decimals."""
    sign = "." if language == "en" else ","
    plain = re.sub(r"[^\d.\-]", "", text.replace("." if sign == "," else ",", "").replace(sign, "."))
    return Decimal(plain), len(plain.partition(".")[2])


def _print(value: Decimal, decimals: int, language: str) -> str:
    grouped = f"{round(value, decimals):,.{decimals}f}"
    if language == "en":
        return grouped
    return grouped.replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")


def _moved(text: str, language: str, factor: str) -> str | None:
    """A numeral changed by a factor, or None where its last digit is too coarse for it to show."""
    value, decimals = _read(text, language)
    moved = round(value * Decimal(factor), decimals)
    if abs(moved - value) < 3 * Decimal(1).scaleb(-decimals):
        return None
    return _print(moved, decimals, language)


def _exact(number: Number) -> bool:
    """Whether a number is told without "more than": what is more than 40 may be more than 60 as well."""
    return number.figure.qualifier in (Qualifier.EXACT, Qualifier.ABOUT)


def _idx(printed: Printed) -> Iterator[Edit]:
    for mark, number in _growth(printed):
        value, decimals = _read(number.text, printed.language)
        if Decimal("0.3") <= abs(value) <= 60:
            index = 100 + abs(value) if number.figure.value > 0 else 100 - abs(value)
            yield mark.start, mark.end, _print(index, decimals, printed.language), frozenset({"IDX"})


def _ppt(printed: Printed) -> Iterator[Edit]:
    for mark, number in _growth(printed):
        after = re.compile("%([-‑](ға|ге|қа|ке))?").match(printed.text, mark.end)
        assert after
        if printed.language == "ru" and "," not in number.text:
            continue  # another form of the word would be needed
        points = number.text + POINTS[printed.language]
        yield mark.start, after.end(), points, frozenset({"PPT"})


def _mag(printed: Printed) -> Iterator[Edit]:
    words = SCALES[printed.language]
    pairs = {mark.start for pair in _pairs(printed) for mark in pair}
    for mark, _, found in _levels(printed):
        if mark.start in pairs and found[1] in words[1:]:
            other = words[2] if found[1] in (words[1], words[3]) else words[1]
            yield found.start(1), found.end(1), other, frozenset({"MAG", "FX"})


def _fx(printed: Printed) -> Iterator[Edit]:
    pairs = _pairs(printed)
    if len(pairs) < 3:
        return
    for _, converted in pairs:
        if moved := _moved(converted.span.text, printed.language, "1.3"):
            yield converted.start, converted.end, moved, frozenset({"FX"})


def _con(printed: Printed) -> Iterator[Edit]:
    seen = {mark.span.figure.id for mark in printed.marks if isinstance(mark.span, Number) and mark.line < 2}
    paired = {mark.start for pair in _pairs(printed) for mark in pair}
    for mark, number in _numbers(printed):
        again = number.figure.id in seen and mark.start not in paired and _exact(number)
        if again and (moved := _moved(number.text, printed.language, "1.4")):
            yield mark.start, mark.end, moved, frozenset({"CON", "RND"})
        seen.add(number.figure.id)


def _sum(printed: Printed) -> Iterator[Edit]:
    for mark, number in _numbers(printed):
        if number.figure.key.measure.kind is Kind.SHARE and printed.text[mark.end] == "%":
            value, decimals = _read(number.text, printed.language)
            yield mark.start, mark.end, _print(value + 100, decimals, printed.language), frozenset({"SUM"})


def _gro(printed: Printed) -> Iterator[Edit]:
    told = {(mark.line, mark.span.figure.id) for mark in printed.marks if isinstance(mark.span, Number)}
    for mark, number in _numbers(printed):
        found = re.fullmatch(r"attainment\((.+), (.+)\)", number.figure.id)
        if found and _exact(number) and all((mark.line, argument) in told for argument in found.groups()):
            moved = _moved(number.text, printed.language, "1.6")
            if moved:
                yield mark.start, mark.end, moved, frozenset({"GRO", "SUM", "PER", "CON"})


def _unt(printed: Printed) -> Iterator[Edit]:
    for _, number, found in _levels(printed):
        unit = number.figure.key.unit
        for word, other in UNITS[printed.language]:
            if unit in ("t", "m2", "KZT") and re.compile(re.escape(word) + r"\b").match(
                printed.text, found.start(2)
            ):
                yield found.start(2), found.start(2) + len(word), other, frozenset({"UNT"})
                break


def _emp(printed: Printed) -> Iterator[Edit]:
    for number, (mark, _, found) in enumerate(_levels(printed)):
        if found[1]:
            yield mark.start, mark.end, BLANKS[number % len(BLANKS)], frozenset({"EMP"})


def _per(printed: Printed) -> Iterator[Edit]:
    told = {mark.line for mark, _ in _numbers(printed)}
    for mark in printed.marks:
        if mark.line in told and isinstance(mark.span, Label) and mark.span.ref.startswith("period:"):
            year = re.search(r"\b20\d\d\b", mark.span.text)
            if year:
                start = mark.start + year.start()
                yield start, start + 4, f"21{year[0][2:]}", frozenset({"PER"})


def _nfl(printed: Printed) -> Iterator[Edit]:
    for mark, number in _numbers(printed):
        if number.figure.key.measure.kind is not Kind.MULTIPLE and number.figure.key.unit != "fold":
            continue
        decimal = "." if printed.language == "en" else ","
        value, decimals = _read(number.text, printed.language)
        less = f"0{decimal}{int(value % 1 * 10) or 6}" if decimals < 2 else f"0{decimal}65"
        yield mark.start, mark.end, less, frozenset({"NFL"})

    for mark, number in _growth(printed):
        if number.figure.value > 0:
            before, after, words = TIMES[printed.language]
            start = mark.start - len(before)
            found = re.compile(after).match(printed.text, mark.end)
            if printed.text[start : mark.start] == before and found:
                yield start, found.end(), words, frozenset({"NFL"})


def _rnd(printed: Printed) -> Iterator[Edit]:
    words = SCALES[printed.language]
    for _, number, found in _levels(printed):
        if found[1] not in words[1:] or not _exact(number) or number.figure.key.unit not in ("KZT", "t"):
            continue
        if printed.text.startswith(" (", found.end()):
            continue
        value, decimals = _read(number.text, printed.language)
        if value < 20 * Decimal(1).scaleb(-decimals):
            continue
        finer = _print(value * 1000 * Decimal("1.04"), 0, printed.language)
        scale = words[words.index(found[1]) - 1]
        space = "\N{NO-BREAK SPACE}"
        yield (
            found.end(),
            found.end(),
            f" ({finer}{space}{scale}{space}{found[2]})",
            frozenset({"RND", "CON"}),
        )


def _dir(printed: Printed) -> Iterator[Edit]:
    for mark, number, found in _levels(printed):
        key = number.figure.key
        if key.unit not in ("t", "pcs") or key.nature is not Nature.ACTUAL or not _exact(number):
            continue
        if printed.text.startswith(" (", found.end()):
            continue
        value, decimals = _read(number.text, printed.language)
        former = _print(value * Decimal("1.4"), max(decimals, 1 if value < 10 else 0), printed.language)
        words = former + printed.text[mark.end : found.end()]
        yield found.end(), found.end(), " " + RISEN[printed.language].format(words), frozenset({"DIR"})


def _lbl(printed: Printed) -> Iterator[Edit]:
    for mark, number, found in _levels(printed):
        if not found[1] or number.figure.key.unit not in ("KZT", "USD"):
            continue
        before = printed.text[max(0, mark.start - 100) : mark.start]
        if re.search(r"[.;]\s|\d", before[-100:]):
            before = re.split(r"[.;]\s|\d", before)[-1]
        for pattern, words in LABELS[printed.language]:
            for match in list(re.finditer(pattern, before))[-1:]:
                start = mark.start - len(before) + match.start()
                if match[0][0].isupper():
                    words = words[0].upper() + words[1:]
                yield start, start + len(match[0]), words, frozenset({"LBL"})


_FAMILIES: dict[str, Callable[[Printed], Iterator[Edit]]] = {
    "IDX": _idx,
    "DIR": _dir,
    "PER": _per,
    "MAG": _mag,
    "FX": _fx,
    "SUM": _sum,
    "GRO": _gro,
    "PPT": _ppt,
    "NFL": _nfl,
    "RND": _rnd,
    "CON": _con,
    "UNT": _unt,
    "EMP": _emp,
    "LBL": _lbl,
}
