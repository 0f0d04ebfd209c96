"""One amount carries two currencies: "$16.656 billion somoni".

The sign before it and the word behind it are of different countries; a reader may believe either.

Mend it by taking off the wrong one.
"""

from collections.abc import Iterator

from ondiris.audit.changes.deflated import is_money
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "UNT002"
NAME = "two-currencies"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 output was [[$16.656 billion tenge]].",),
        "good": (
            "In 2023 output was 16.656 billion tenge.",
            "In 2023 output was $16.656 billion, tenge loans included.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году объем производства составил [[$16,656 млрд тенге]].",),
        "good": ("В 2023 году объем производства составил 16,656 млрд тенге.",),
    },
    "kk": {
        "bad": ("2023 жылы өндіріс көлемі [[$16,656 млрд теңге]] болды.",),
        "good": ("2023 жылы өндіріс көлемі 16,656 млрд теңге болды.",),
    },
}


_LEADING = pattern(r"[A-Z]?[^\W\d_A-Z]{3,} ")


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL, Kind.CONTRIBUTION, None):
        claim = view.claims[number]
        if claim.printed[0].isdigit() or claim.end >= len(view.text) or view.text[claim.end] != " ":
            continue
        if _LEADING.match(claim.printed):
            # "Dollar 91.18 roubles" is a rate.
            continue
        if not is_money(claim):
            continue
        word = _word(view.low, claim.end + 1)
        lexicon = view.lexicon_of(view.language(claim))
        for rest, (unit, kind) in lexicon.units.get(lexicon.stems[word], ()) if word else ():
            if not rest and kind == "currency" and unit != claim.unit:
                yield view.finding(
                    CODE,
                    SEVERITY,
                    (claim.start, claim.end + 1 + len(word)),
                    (number,),
                    (f"{claim.unit} ≠ {unit}",),
                    one=claim.unit,
                    other=unit,
                )
                break


def _word(low: str, start: int) -> str:
    end = start
    while end < len(low) and low[end].isalpha():
        end += 1
    return low[start:end]
