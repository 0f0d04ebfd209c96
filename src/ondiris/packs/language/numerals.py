"""Digits: the numeral itself, and the case suffix that some languages write behind digits."""

from decimal import ROUND_HALF_UP, Decimal

from ondiris.packs.language.load import Language
from ondiris.packs.language.spans import NO_BREAK_HYPHEN


def numeral(language: Language, value: Decimal, decimals: int) -> str:
    """A number in the language's signs, rounded half away from zero, minus as a true minus sign.

    Nothing but a nonzero number gets a minus: what rounds to zero is printed as zero.
    """
    form = language.numbers["format"]
    rounded = value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    whole, _, fraction = f"{abs(rounded):f}".partition(".")
    if len(whole) >= int(form.get("group_from", 4)):
        head = len(whole) % 3
        groups = ([whole[:head]] if head else []) + [whole[at : at + 3] for at in range(head, len(whole), 3)]
        whole = str(form["group"]).join(groups)
    sign = form["minus"] if rounded < 0 else ""
    return f"{sign}{whole}{form['decimal'] + fraction if fraction else ''}"


def last_word(number: Decimal) -> int:
    """The value of the last word spoken of a number: 4700 ends in `hundred`, 21 in `one`, 5.2 in `two`.

    A decimal ends in its fraction read as a whole number. Case suffixes follow that word's vowels.

    >>> last_word(Decimal("4700")), last_word(Decimal("46000")), last_word(Decimal("2.5"))
    (100, 1000, 5)
    """
    whole, _, fraction = f"{abs(number):f}".partition(".")
    spoken = int(fraction or whole)
    for step in (10, 100):
        if spoken % step:
            return spoken % step
    for word, step in ((100, 3), (1_000, 6), (1_000_000, 9), (1_000_000_000, 12)):
        if spoken % 10**step:
            return word
    return 10**12 if spoken else 0


def suffixed(language: Language, text: str, number: Decimal, case: str) -> str:
    """Digits with the suffix of a case, in languages that write one (`4 700-ден`); else the digits alone.

    The hyphen is one at which no line is broken.
    """
    table = language.numbers.get("suffixes", {}).get(str(last_word(number)))
    return f"{text}{NO_BREAK_HYPHEN}{table[case]}" if table and case in table else text
