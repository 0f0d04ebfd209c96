"""A surplus is called a deficit: "exports 9,284 billion and imports 8,690 billion, a deficit of 594 billion".

Told where the number beside the word is the difference of the two before it, or right behind it, and where
the clause before it says which of the two flows is larger: "imports exceed exports, a surplus of 2 billion".

Mend it by calling the balance what it is.
"""

from collections.abc import Iterator

from ondiris.audit.around import since_former, until_next
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL009"
NAME = "balance-of-the-other-sign"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Exports in 2024 came to 9,284 billion tenge and imports to 8,690 billion tenge, a deficit "
            "of [[594 billion tenge]].",
            "In 2024 there was a surplus of [[2.1 billion tenge]]: exports made 7.3 billion tenge and "
            "imports 9.4 billion tenge.",
            "In 2024 imports of machines exceeded exports, leaving a surplus of [[2.1 billion tenge]].",
        ),
        "good": (
            "Exports in 2024 came to 9,284 billion tenge and imports to 8,690 billion tenge, a surplus "
            "of 594 billion tenge.",
            "In 2024 there was a deficit of 2.1 billion tenge: exports made 7.3 billion tenge and imports "
            "9.4 billion tenge.",
            "In 2024 exports of machines exceeded imports, leaving a surplus of 2.1 billion tenge.",
        ),
    },
    "ru": {
        "bad": (
            "За 2024 год вывоз составил 7,9 млрд тенге, ввоз - 4,5 млрд тенге. Отрицательное сальдо в "
            "[[3,4 млрд тенге]] всех устраивает.",
        ),
        "good": (
            "За 2024 год вывоз составил 7,9 млрд тенге, ввоз - 4,5 млрд тенге. Положительное сальдо в "
            "3,4 млрд тенге всех устраивает.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы экспорт 7,9 млрд теңге, импорт 4,5 млрд теңге. Теріс сальдо – [[3,4 млрд теңге]].",
        ),
        "good": (
            "2024 жылы экспорт 7,9 млрд теңге, импорт 4,5 млрд теңге болды. Оң сальдо – 3,4 млрд теңге.",
        ),
    },
}

_BEFORE, _BEHIND, _BACK, _TWO = 44, 26, 4, 2
#: How far before a balance its clause tells which flow is larger; how far behind its verb the other is.
_CLAUSE, _OBJECT, _NOT, _NOUN = 130, 24, 12, 14
_OPENS = (":", " – ", " — ", " - ", "(", ", as ", ", since ", ", with ")


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.sentence_holding(view.of_kind(Kind.LEVEL), "surplus", "shortfall"):
        balance = claims[number]
        before = view.before(number, _BEFORE)
        plus, minus = view.says(balance, "surplus", before), view.says(balance, "shortfall", before)
        if not (plus or minus) and view.lexicon_of(view.language(balance)).words["side"] == "after":
            behind = until_next(view, number, _NOUN).partition(",")[0]  # "1,5 млрд доллар тапшылық"
            plus, minus = view.says(balance, "surplus", behind), view.says(balance, "shortfall", behind)
        if plus == minus:
            continue
        pair = _flows(view, number, _former(number)) or _flows(view, number, _later(view, number))
        if pair is None:
            if _said_larger(view, number) in (("spent",) if plus else ("gained",)):
                yield view.finding(
                    CODE,
                    SEVERITY,
                    (balance.start, balance.end),
                    (number,),
                    key="larger",
                    printed=balance.printed,
                )
            continue
        out, into = claims[pair[0]], claims[pair[1]]
        larger, smaller = (out, into) if out.value > into.value else (into, out)
        fits = not (larger.interval - smaller.interval).disjoint(balance.interval)
        if (larger is out) == plus or not fits:
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (balance.start, balance.end),
            (*pair, number),
            (f"{out.printed} − {into.printed} = {view.number((out.value - into.value).scaleb(-out.scale))}",),
            printed=balance.printed,
            out=out.printed,
            into=into.printed,
        )


def _former(number: int) -> range:
    return range(number - 1, max(-1, number - 1 - _BACK), -1)


def _later(view: View, number: int) -> range:
    """The two numbers that a colon, a dash or a bracket right behind the balance opens."""
    behind = until_next(view, number, _BEHIND)
    opened = any(sign in behind for sign in _OPENS)
    return range(number + 1, min(len(view.claims), number + _TWO + 1)) if opened else range(0)


def _said_larger(view: View, number: int) -> str:
    """The table of the flow that the clause before a balance says is the larger one; or nothing."""
    claim = view.claims[number]
    before = since_former(view, number, _CLAUSE)
    for word in view.words(claim, "outdoes"):
        head, found, behind = before.partition(word)
        if not found or view.says(claim, "not_more", f"{head[-_NOT:]} "):
            continue
        final = view.lexicon_of(view.language(claim)).words["side"] == "after"
        # Where the verb stands last, both flows stand before it, the larger one first.
        first, second = (head, "") if final else (head, behind)
        placed = {table: _first_of(view, claim, table, first) for table in ("gained", "spent")}
        if final:
            told = sorted((at, table) for table, at in placed.items() if at >= 0)
            return told[0][1] if len(told) == _TWO else ""
        subjects = [table for table, at in placed.items() if at >= 0]
        objects = [table for table in ("gained", "spent") if view.says(claim, table, second[:_OBJECT])]
        return subjects[0] if len(subjects) == len(objects) == 1 and subjects != objects else ""
    return ""


def _first_of(view: View, claim: Claim, table: str, piece: str) -> int:
    return min((at for word in view.words(claim, table) if (at := piece.find(word)) >= 0), default=-1)


def _flows(view: View, number: int, near: range) -> tuple[int, int] | None:
    """What went out and what came in, told near the balance in its paragraph."""
    claims = view.claims
    out = into = -1
    for each in near:
        claim = claims[each]
        if claim.paragraph != claims[number].paragraph or claim.kind is not Kind.LEVEL or claim.value <= 0:
            continue
        if claim.unit and claims[number].unit and claim.unit != claims[number].unit:
            continue
        start = claims[each - 1].end if each else 0
        beside = view.low[max(start, claim.start - _BEFORE) : claim.start].rpartition(",")[2]
        outward, inward = view.says(claim, "gained", beside), view.says(claim, "spent", beside)
        if not (outward or inward):
            # "7,9 млрд – вывоз, 4,5 млрд – ввоз": the word stands behind.
            behind = until_next(view, each, _BEHIND).partition(",")[0]
            outward, inward = view.says(claim, "gained", behind), view.says(claim, "spent", behind)
        if outward != inward:
            out = each if outward and out < 0 else out
            into = each if inward and into < 0 else into
    return (out, into) if out >= 0 and into >= 0 else None
