"""Fixes of findings: a number printed anew in its own style, and replacements put into a text."""

from collections.abc import Iterable
from decimal import Decimal

from ondiris.model.finding import Finding, Fix
from ondiris.model.pattern import pattern

_NUMERAL = pattern(r"[0-9][0-9., \u00a0\u202f]*")


def renumbered(printed: str, value: Decimal, decimals: int) -> str:
    """A printed quantity with another value in place of its own.

    >>> renumbered("105,2%", Decimal("5.2"), 1)
    '5,2%'
    """
    found = _NUMERAL.search(printed)
    if found is None:
        return printed
    numeral = found[0].rstrip(" .,\u00a0\u202f")
    text = f"{value:.{decimals}f}"
    if decimals and numeral[-decimals - 1 : -decimals] == ",":
        text = text.replace(".", ",")
    return printed[: found.start()] + text + printed[found.start() + len(numeral) :]


def applied(text: str, findings: Iterable[Finding], unsafe: bool = False) -> tuple[str, int]:
    """The text with the safe fixes put in, and how many there were; of two that overlap the first counts."""
    done, past = 0, 0
    parts: list[str] = []
    for fix in sorted(_fixes(findings, unsafe), key=lambda fix: (fix.start, fix.end, fix.replacement)):
        if fix.start < past:
            continue
        parts += [text[past : fix.start], fix.replacement]
        past = fix.end
        done += 1
    return "".join([*parts, text[past:]]), done


def _fixes(findings: Iterable[Finding], unsafe: bool) -> Iterable[Fix]:
    return (each.fix for each in findings if each.fix is not None and (each.fix.safe or unsafe))
