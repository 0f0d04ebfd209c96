"""A bracket for a converted amount with no amount in it: "AZN 37.1 billion ($)".

Mend it by putting the amount in, or by taking the bracket out.
"""

from collections.abc import Iterator

from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Fix, Severity
from ondiris.model.pattern import pattern

CODE = "EMP002"
NAME = "empty-bracket"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 output was 37.1 billion tenge [[($)]] in all.",
            "In 2023 output was 37.1 billion tenge [[(US$ billion)]].",
        ),
        "good": (
            "In 2023 output was 37.1 billion tenge in all.",
            "Call the function print() or main(). The euro (€) came in 1999.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году объем составил 37,1 млрд тенге [[( долл.)]].",),
        "good": ("В 2023 году объем составил 37,1 млрд тенге.", "Доллар (долл.) и евро (€) - валюты."),
    },
    "kk": {
        "bad": ("2023 жылы көлемі 37,1 млрд теңге [[($)]] болды.",),
        "good": ("2023 жылы көлемі 37,1 млрд теңге болды.",),
    },
}

_BRACKET = pattern(r"\(([^()0-9]{0,24})\)")
_SIGNS = pattern(r"[\W_]+")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    for number, claim in enumerate(view.claims):
        if dimension(claim.unit) != "money":
            continue
        start = claim.end + (text[claim.end : claim.end + 1] == " ")
        found = _BRACKET.match(text, start) if text[start : start + 1] == "(" else None
        if found is None or not _nothing_but_units(view, number, found[1]):
            continue
        if found[1].strip() == claim.unit:
            continue  # "$1.5 billion (USD)": which dollars they are
        yield view.finding(
            CODE,
            SEVERITY,
            found.span(),
            (number,),
            (),
            Fix(claim.end, found.end(), "", safe=True),
            printed=found[0],
            amount=claim.printed,
        )


def _nothing_but_units(view: View, number: int, inside: str) -> bool:
    """Whether a bracket holds only words of magnitude and of currencies, and their signs."""
    words = view.words_of(view.language(view.claims[number]))
    known = words.words("magnitudes") + words.words("currencies")
    pieces = [piece for piece in _SIGNS.split(inside.lower()) if piece]
    return all(piece.startswith(known) or (len(piece) < 4 and piece.isascii()) for piece in pieces)
