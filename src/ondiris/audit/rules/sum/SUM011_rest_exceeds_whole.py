"""The parts of a whole, the rest with them, come to more: "993 thousand cars: 350, 318, and the others 425".

What is called the rest, or all others, ends a list of parts; the largest number before the list is their
whole, or a hundred per cent.

Mend it by looking up the number that is wrong.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import total as added
from ondiris.audit.around import clause_behind, since_former
from ondiris.audit.naming.restating import one_unit
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, CONVERTED, Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import SHARE, Kind
from ondiris.model.nature import ACTUAL, Nature
from ondiris.model.qualifier import EXACT

CODE = "SUM011"
NAME = "rest-exceeds-whole"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the country made 993 thousand cars. Two plants built [[350 thousand and 318 thousand, "
            "the others together 425 thousand]].",
            "In 2024 of the nickel [[92% was bound for China and 18%]] for all other countries.",
        ),
        "good": (
            "In 2024 the country made 993 thousand cars. Two plants built 350 thousand and 318 thousand, "
            "the others together 325 thousand.",
            "In 2024 92% of the nickel was bound for China and 8% for all other countries.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году завод переработал 3,05 млн тонн сырья. Бензина получено [[0,93 млн тонн, дизеля - "
            "1,31 млн, всего прочего - 1,81 млн]].",
        ),
        "good": (
            "В 2024 году завод переработал 3,05 млн тонн сырья. Бензина получено 0,93 млн тонн, дизеля - "
            "1,31 млн, всего прочего - 0,81 млн.",
        ),
    },
    "kk": {
        "bad": (
            "2026 жылғы кіріс – 240 млрд теңге. Салықтар [[168 млрд теңге, трансферттер 54 млрд теңге, "
            "қалғандары 28 млрд теңге]].",
        ),
        "good": (
            "2026 жылғы кіріс – 240 млрд теңге: салықтар 168 млрд, трансферттер 54 млрд, қалғандары 18 млрд "
            "теңге.",
        ),
    },
}

_HUNDRED = Decimal(100)
_BEFORE, _BACK, _MOST = 34, 8, Decimal("1.6")
_KINDS = frozenset((Kind.LEVEL, Kind.SHARE, Kind.CONTRIBUTION, None))
_ROLES = frozenset((Role.PLAIN, Role.PART, Role.WHOLE, Role.TO))


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(*_KINDS):
        rest = view.claims[number]
        if not number or not _counts(rest) or not _is_rest(view, number):
            continue
        parts, whole = _parts(view, number)
        apart = any(view.claims[each].sentence != rest.sentence for each in parts)
        if len(parts) < (3 if apart else 2) or whole is None:
            continue
        lows = [view.claims[each].interval.low or Decimal(0) for each in parts]
        total = sum((view.claims[each].value for each in parts), Decimal(0))
        if sum(lows, Decimal(0)) <= whole or total > whole * _MOST:
            continue
        if any(_sums_up(view, parts, each) for each in parts):
            continue  # "1,600 of the 2,500, private operators for the other 900"
        terms = " + ".join(view.claims[each].printed for each in parts)
        shown = f"{view.number(total.scaleb(-rest.scale))} > {view.number(whole.scaleb(-rest.scale))}"
        yield view.finding(
            CODE, SEVERITY, view.span(*parts), tuple(parts), (f"{terms} = {shown}",), printed=rest.printed
        )


def _sums_up(view: View, parts: list[int], whole: int) -> bool:
    """Whether one of the parts is what the others come to."""
    others = [view.claims[each] for each in parts if each != whole]
    return len(others) > 1 and not added(others).disjoint(view.claims[whole].interval)


def _counts(claim: Claim) -> bool:
    if claim.kind not in _KINDS or claim.value <= 0 or "-per-" in claim.unit or claim.role not in _ROLES:
        return False
    return claim.nature is ACTUAL or claim.nature is Nature.PLAN


def _is_rest(view: View, number: int) -> bool:
    """Whether the words between the number before and this one call it the rest, or those behind it do."""
    claim = view.claims[number]
    if not (view.holds(claim, "the_rest") or view.holds(claim, "the_rest_behind")):
        return False
    return view.says(claim, "the_rest", since_former(view, number, _BEFORE)) or view.says(
        claim, "the_rest_behind", clause_behind(view, number, _BEFORE)
    )


def _parts(view: View, number: int) -> tuple[list[int], Decimal | None]:
    """The numbers that end with the rest, and the most that the whole before them may be."""
    claims, rest = view.claims, view.claims[number]
    former: list[int] = []
    for each in range(number - 1, max(-1, number - 1 - _BACK), -1):
        claim = claims[each]
        if claim.paragraph != rest.paragraph or rest.sentence - claim.sentence > 2:
            break
        if claim.role is CONVERTED or claim.unit in RATIOS - {"pct"} or "-per-" in claim.unit:
            continue
        if claim.unit == "pct" or rest.unit == "pct":
            if claim.unit != rest.unit:
                if rest.unit == "pct":
                    break
                continue
            if claim.kind not in (SHARE, None) or claim.role is BY:
                break
            before = view.before(each, 16)
            if before.rfind("(") > before.rfind(")"):
                # "46% (a year ago 48%)"
                continue
        elif not one_unit(rest, claim) and not one_unit(claim, rest):
            continue
        if not any(map(str.isdigit, claim.printed)):
            # "The two plants built 350 thousand": not a part.
            continue
        if not _counts(claim):
            break
        if claim.qualifier is not EXACT:
            continue  # "12.2 million, or about 4.07 million a month"
        former.insert(0, each)
    if rest.unit == "pct":
        own = [each for each in former if claims[each].sentence == rest.sentence]
        return [*own, number], _HUNDRED
    if not former:
        return [], None
    place = max(range(len(former)), key=lambda at: claims[former[at]].value)
    whole = claims[former[place]]
    if whole.value <= rest.value:
        return [], None
    parts = [each for each in former[place + 1 :] if not _left(view, former[:place], whole, each)]
    return [*parts, number], whole.interval.high


def _left(view: View, former: list[int], whole: Claim, number: int) -> bool:
    """Whether a whole exceeds a number before it by an amount: "income 41, spending 43, a deficit of 2"."""
    told = view.claims[number].interval
    return any(not (whole.interval - view.claims[each].interval).disjoint(told) for each in former)
