"""Digits with their separators as an exact number."""

from decimal import Decimal
from functools import lru_cache


def quotient(value: str) -> Decimal:
    """What a lexicon gives for a fraction or a multiple in words: "2/3", "1.5", "2".

    >>> quotient("3/4"), quotient("1.5")
    (Decimal('0.75'), Decimal('1.5'))
    """
    over, _, under = value.partition("/")
    return Decimal(over) / Decimal(under or 1)


@lru_cache(maxsize=65536)
def numeral(word: str, decimal: str) -> tuple[Decimal, int] | None:
    """The value of a numeral and its decimals; None for dates, versions and codes with leading zeros.

    `decimal` is the sign of the language. Of two kinds of separators the last one is the decimal sign.
    A single one that is not the language's groups thousands where exactly three digits follow; the
    language's own does so before `000` alone, since nobody prints three zeros behind a decimal sign. A comma
    that is not the language's and parts no thousands has at most two digits behind it.

    >>> numeral("12,34,567", ".")
    (Decimal('1234567'), 0)
    >>> numeral("700,0000", ".")
    >>> numeral("46,000", "."), numeral("46,5", "."), numeral("7,125", ","), numeral("46.000", ",")
    ((Decimal('46000'), 0), (Decimal('46.5'), 1), (Decimal('7.125'), 3), (Decimal('46000'), 0))
    """
    if word.isdecimal():
        return None if len(word) > 1 and word[0] == "0" else (Decimal(word), 0)
    signs = [sign for sign in word if not sign.isdecimal()]
    kinds = set(signs)
    if len(kinds) > 2:
        return None
    last = signs[-1]
    if len(kinds) == 2:
        group = (kinds - {last}).pop()
        whole, _, fraction = word.rpartition(last)
        if last in whole or last == " " or not _grouped(whole, group):
            return None
        return _made(whole.replace(group, ""), fraction)
    if len(signs) > 1 or last in " '":
        return (Decimal(word.replace(last, "")), 0) if _grouped(word, last) else None
    whole, _, fraction = word.partition(last)
    grouped = fraction == "000" or (len(fraction) == 3 and last == "," != decimal)
    if grouped and _grouped(word, last):
        return Decimal(whole + fraction), 0
    if last == "," != decimal and len(fraction) > 2:
        return None
    return _made(whole, fraction)


def _made(whole: str, fraction: str) -> tuple[Decimal, int] | None:
    if len(whole) > 1 and whole[0] == "0":
        return None
    return Decimal(f"{whole}.{fraction}"), len(fraction)


def _grouped(word: str, sign: str) -> bool:
    head, *rest = word.split(sign)
    if not 0 < len(head) <= 3 or head[0] == "0":
        return False
    *inner, last = (len(part) for part in rest)
    # In South Asia the groups before the thousands are of two digits: "12,34,567".
    pairs = sign == "," and len(head) < 3 and inner and all(each == 2 for each in inner)
    return last == 3 and bool(pairs or all(each == 3 for each in inner))
