"""A bracket for a converted amount with no amount in it: "AZN 37.1 billion ($)".

Mend it by putting the amount in, or by taking the bracket out.
"""

import re
from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Fix, Severity

CODE = "EMP002"
NAME = "empty-bracket"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 output was 37.1 billion tenge [[($)]] in all.", "In 2023 output was 37.1 billion tenge [[(US$ billion)]]."),
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

_BRACKET = re.compile(
    r"\([ \u00a0]{0,3}(?:(?:US|us)? ?[$€₸₽£]|USD|EUR|долл\.?|доллар\w{0,4}|евро)?[ \u00a0]{0,3}"
    r"(?:млрд|млн|трлн|billion|million|trillion|bn|mln)?[ \u00a0]{0,3}(?:долл\.?|доллар\w{0,4}|USD|евро)?[ \u00a0]{0,3}\)"
)


def check(view: View) -> Iterator[Finding]:
    text = view.text
    ends = {claim.end: number for number, claim in enumerate(view.claims) if _is_money(claim.unit)}
    if not ends:
        return
    for found in _BRACKET.finditer(text):
        start = found.start()
        amount = ends.get(start, ends.get(start - 1))
        if amount is None or text[start - 1 : start] == " " and start - 1 not in ends:
            continue
        begin = start - (text[start - 1] == " ")
        yield view.finding(
            CODE,
            SEVERITY,
            found.span(),
            (amount,),
            (),
            Fix(begin, found.end(), "", safe=True),
            printed=found[0],
            amount=view.claims[amount].printed,
        )


def _is_money(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper()
