"""Why the unit of a number may be right although the words beside it ask for another."""

from ondiris.audit.view import View
from ondiris.model.claim import Claim

#: How far before a number goods are told of that are weighed.
CARGO = 300


def of_cargo(view: View, number: int) -> bool:
    """Whether goods that are weighed are told of before: the turnover of a port is in tonnes."""
    return view.says(view.claims[number], "cargo", view.paragraph_before(number, CARGO))


def in_square(view: View, number: int) -> bool:
    """Whether the sentence tells of what is measured in square metres: "a flat of 60 metres"."""
    return view.says(view.claims[number], "in_square", view.sentence(number))


def in_millions(claim: Claim) -> bool:
    """Whether the letter of metres, right behind a numeral, may be that of millions: "revenue of 130.1m"."""
    return claim.unit == "m" and claim.printed.endswith("m") and claim.printed[-2:-1].isdigit()
