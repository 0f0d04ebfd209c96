"""One sign groups the thousands of a number and divides the decimals of another: "8,518 ... 1,04".

A reader cannot know whether 1,04 is 1.04 or 104, nor whether 8,518 is in thousands. Told of two numbers of
one paragraph and one unit.

Mend it by writing both in the way of the language.
"""

import re
from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern

CODE = "MAG005"
NAME = "sign-of-two-meanings"
FAMILY = "MAG"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Refining in 2024, thousand tonnes: own plants 8,518; others [[1,04]]; total 8,519.",
            "In 2023 the plant made 1,250 tonnes of wire and [[12,5 tonnes]] of rod.",
        ),
        "good": (
            "Refining in 2024, thousand tonnes: own plants 8,518; others 1.04; total 8,519.",
            "In 2023 the plant made 1,250 tonnes of wire and 12.5 tonnes of rod.",
            "In 2023 the plant made 1250 tonnes of wire and 12,5 tonnes of rod.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году завод выпустил 1,250,300 тонн проволоки и [[12,5 тонны]] прутка.",),
        "good": ("В 2023 году завод выпустил 1 250 300 тонн проволоки и 12,5 тонны прутка.",),
    },
    "kk": {
        "bad": ("2023 жылы зауыт 1,250,300 тонна сым мен [[12,5 тонна]] шыбық шығарды.",),
        "good": ("2023 жылы зауыт 1 250 300 тонна сым мен 12,5 тонна шыбық шығарды.",),
    },
}

_NUMERAL = pattern(r"\d[\d.,]*")
_GROUPED = {sign: pattern(rf"\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+") for sign in ",."}
_GROUPED_TWICE = {sign: pattern(rf"\d{{1,3}}(?:{re.escape(sign)}\d{{3}}){{2,}}") for sign in ",."}
_DECIMAL = {sign: pattern(rf"\d+{re.escape(sign)}\d{{1,2}}") for sign in ",."}


def check(view: View) -> Iterator[Finding]:
    groups: dict[tuple[int, str, str], tuple[int, str]] = {}
    decimals: list[tuple[int, tuple[int, str, str], str]] = []
    for number, claim in enumerate(view.claims):
        if "," not in claim.printed and "." not in claim.printed:
            continue
        found = _NUMERAL.search(claim.printed)
        numeral = found[0].rstrip(".,") if found else ""
        for sign in ",.":
            if sign not in numeral:
                continue
            key = (claim.paragraph, claim.unit, sign)
            if _groups(view, number, numeral, sign):
                groups.setdefault(key, (number, numeral))
            elif _DECIMAL[sign].fullmatch(numeral):
                decimals.append((number, key, numeral))
    for number, key, numeral in decimals:
        if key in groups:
            claim = view.claims[number]
            other, grouped = groups[key]
            yield view.finding(
                CODE,
                SEVERITY,
                (claim.start, claim.end),
                sorted((number, other)),
                (f"{grouped} ↔ {numeral}",),
                one=grouped,
                other=numeral,
            )


def _groups(view: View, number: int, numeral: str, sign: str) -> bool:
    """Whether a sign groups thousands in a numeral: twice, or where it was read so."""
    if _GROUPED_TWICE[sign].fullmatch(numeral):
        return True
    claim = view.claims[number]
    return claim.decimals == 0 and _GROUPED[sign].fullmatch(numeral) is not None
