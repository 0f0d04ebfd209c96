"""What is called the rest is not what the parts leave: "of 11.7 million 9.9 stay, the remaining 3.8 go".

Told of parts that with the rest come to more than their whole, or than a hundred per cent, and of those that
are one slip of a digit from it. Where any amounts near make the rest, nothing is told.

Mend it by looking up the parts and the rest.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ondiris.audit.arithmetic.adding import slipped, sums_up
from ondiris.audit.arithmetic.adding import total as added
from ondiris.audit.around import clause_behind, since_former
from ondiris.audit.changes.offering import named_by, names_nothing
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import COUNTS, power
from ondiris.audit.naming.restating import one_unit
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, CONVERTED, Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import SHARE, Kind
from ondiris.model.nature import ACTUAL, Nature
from ondiris.model.qualifier import EXACT

CODE = "SUM006"
NAME = "rest-does-not-fit"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 mills made 11.7 million tonnes. Home sales took [[9.9 million tonnes; the "
            "remaining 3.8 million tonnes]] went abroad.",
            "In 2023 traders bought [[35 percent of the wool. Mills took the remaining 85 percent]].",
            "In 2024 the country made 993 thousand cars. Two plants built [[350 thousand and 318 "
            "thousand, the others together 425 thousand]].",
            "In 2024 of the nickel [[92% was bound for China and 18%]] for all other countries.",
        ),
        "good": (
            "In 2023 mills made 11.7 million tonnes. Home sales took 9.9 million tonnes; the "
            "remaining 1.8 million tonnes went abroad.",
            "In 2023 traders bought 35 percent of the wool. Mills took the remaining 65 percent.",
            "In 2024 the country made 993 thousand cars. Two plants built 350 thousand and 318 "
            "thousand, the others together 325 thousand.",
            "In 2024 92% of the nickel was bound for China and 8% for all other countries.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году добыто 50,3 млн тонн угля. На экспорт ушло [[25,2 млн тонн, остальные 31,1 "
            "млн тонн]] сожгли станции.",
            "В 2024 году завод переработал 3,05 млн тонн сырья. Бензина получено [[0,93 млн тонн, "
            "дизеля - 1,31 млн, всего прочего - 1,81 млн]].",
        ),
        "good": (
            "В 2023 году добыто 50,3 млн тонн угля. На экспорт ушло 25,2 млн тонн, остальные 25,1 "
            "млн тонн сожгли станции.",
            "В 2024 году завод переработал 3,05 млн тонн сырья. Бензина получено 0,93 млн тонн, "
            "дизеля - 1,31 млн, всего прочего - 0,81 млн.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы 50,3 млн тонна көмір өндірілді. [[25,2 млн тоннасы сыртқа сатылды, қалған "
            "31,1 млн тоннасы]] станцияларда жағылды.",
            "2026 жылғы кіріс – 240 млрд теңге. Салықтар [[168 млрд теңге, трансферттер 54 млрд "
            "теңге, қалғандары 28 млрд теңге]].",
        ),
        "good": (
            "2023 жылы 50,3 млн тонна көмір өндірілді. 25,2 млн тоннасы сыртқа сатылды, қалған 25,1 "
            "млн тоннасы станцияларда жағылды.",
            "2026 жылғы кіріс – 240 млрд теңге: салықтар 168 млрд, трансферттер 54 млрд, қалғандары "
            "18 млрд теңге.",
        ),
    },
}

_HUNDRED = Decimal(100)
#: How far before the rest, or behind it, its word stands; how far back its whole.
_WORD, _BACK, _SENTENCES, _OF, _OPENING = 34, 10, 3, 8, 90
#: What is more than so many times the whole is of something else; of one part, and of more.
_TWICE, _MOST, _ONE_PART = Decimal(2), Decimal("1.6"), 2
_KINDS = frozenset((Kind.LEVEL, Kind.SHARE, Kind.CONTRIBUTION, None))
#: Words that call a number the rest, before it.
_REST = ("the_rest", "remaining", "others")
_ROLES = frozenset((Role.PLAIN, Role.PART, Role.WHOLE, Role.TO))


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.holding(view.of_kind(*_KINDS), *_REST, "the_rest_behind"):
        if not number or not shown(claims[number].printed) or not _counts(claims[number]):
            continue
        if not _is_rest(view, number):
            continue
        if claims[number].unit == "pct":
            whole, parts = -1, _of_hundred(view, number)
        else:
            whole, *parts = _of_whole(view, _former(view, number), number) or [-1]
        if not parts or (whole >= 0 and (_of_each(view, parts) or _of_another(view, whole, parts))):
            continue
        scale = claims[number].scale
        made = sum((claims[each].value for each in parts), Decimal(0)).scaleb(-scale)
        left = claims[whole].value.scaleb(-scale) if whole >= 0 else _HUNDRED
        terms = " + ".join(claims[each].printed for each in parts)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(*parts),
            (whole, *parts) if whole >= 0 else tuple(parts),
            (f"{terms} = {view.number(made)} ≠ {view.number(left)}",),
            printed=claims[number].printed,
        )


def _counts(claim: Claim) -> bool:
    if claim.kind not in _KINDS or claim.value <= 0 or "-per-" in claim.unit or claim.role not in _ROLES:
        return False
    return claim.nature is ACTUAL or claim.nature is Nature.PLAN


def _of_each(view: View, parts: Sequence[int]) -> bool:
    """Whether parts make a hundred: "of each pound 61p is for care, 11p for roads, 28p for all else"."""
    claims = [view.claims[each] for each in parts]
    bare = not any(each.unit or each.scale for each in claims)
    return bare and len(parts) > _ONE_PART and sum(each.value for each in claims) == _HUNDRED


def _of_another(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether the rest stands alone in its sentence and is called what the whole is not: "remaining debt"."""
    *former, rest = parts
    claim = view.claims[rest]
    if any(view.claims[each].sentence == claim.sentence for each in (whole, *former)):
        return False
    words = view.words_of(view.language(claim))
    known = named_by(view, whole).union(*(named_by(view, each) for each in former))
    opening = since_former(view, rest, _OPENING)
    for told in _REST:
        for word in words.words(told):
            opening = opening.replace(word, " ")
    return not names_nothing(view, claim, opening, known)


def _is_rest(view: View, number: int) -> bool:
    """Whether the words between the number before and this one call it the rest, or those behind it do."""
    claim = view.claims[number]
    told = [words for words in _REST if view.holds(claim, words)]
    gap = view.low[view.claims[number - 1].end : claim.start].lstrip()
    if len(gap) <= _OF and gap.startswith(view.words_of(view.language(claim)).words("of_whole")):
        return False  # "197 of the 1,234 others"
    before = since_former(view, number, _WORD) if told else ""
    if any(view.says(claim, words, before) for words in told):
        return True
    after = number + 1
    final = view.lexicon_of(view.language(claim)).words["side"] == "after"
    if not final and after < len(view.claims) and view.claims[after].sentence == claim.sentence:
        return False  # what stands behind is told of the next number
    behind = clause_behind(view, number, _WORD)
    for join in view.words_of(view.language(claim)).words("clause"):
        behind = behind.partition(join)[0]  # "40 said no and the rest had no view"
    return any(view.says(claim, words, behind) for words in ("the_rest_behind", "others"))


def _of_hundred(view: View, number: int) -> list[int]:
    """The percentages before the rest that with it come to more than a hundred."""
    claims = view.claims
    parts: list[int] = []
    for each in range(number - 1, max(-1, number - 1 - _BACK), -1):
        claim = claims[each]
        if claim.unit != "pct" or claim.paragraph != claims[number].paragraph:
            break
        if claim.sentence < claims[number].sentence - (not parts):
            break
        if not _counts(claim) or claim.kind not in (SHARE, None) or claim.role is BY:
            break
        before = view.before(each, _WORD)
        if before.rfind("(") <= before.rfind(")"):  # not "46% (a year ago 48%)"
            parts.insert(0, each)
    least = added([claims[each] for each in (*parts, number)]).low
    return [*parts, number] if parts and least is not None and least > _HUNDRED else []


def _former(view: View, number: int) -> list[int]:
    """The amounts before the rest that may be its whole or other parts of it."""
    claims, rest = view.claims, view.claims[number]
    former: list[int] = []
    for each in range(number - 1, max(-1, number - 1 - _BACK), -1):
        claim = claims[each]
        if claim.paragraph != rest.paragraph or rest.sentence - claim.sentence > _SENTENCES:
            break
        if claim.role is CONVERTED or claim.unit in RATIOS or "-per-" in claim.unit:
            continue
        if not one_unit(rest, claim) and not one_unit(claim, rest):
            continue
        if not claim.unit and claim.decimals and not (claim.scale or rest.decimals):
            continue  # a mean beside what is counted
        if not shown(claim.printed) or claim.qualifier is not EXACT:
            if shown(claim.printed) and claim.sentence == rest.sentence:
                return []
            continue  # "the two plants", "about 4.07 million a month"
        if not _counts(claim):
            break
        if _is_rest(view, each):
            break  # "279 thousand is left, last year it was 195 thousand"
        former.insert(0, each)
    if not rest.unit and not rest.scale:
        former = [each for each in former if not claims[each].scale or claims[each].unit in COUNTS]
    own = next((unit for each in (number, *reversed(former)) if (unit := _unit(claims[each]))), "")
    former = [each for each in former if _unit(claims[each]) in ("", own)]
    near = former and rest.sentence - claims[former[-1]].sentence <= 1
    return former if near else []


def _unit(claim: Claim) -> str:
    """The unit that must be one in a sum; none for what is counted."""
    return "" if claim.unit in COUNTS else power(claim.unit)[0]


def _of_whole(view: View, former: Sequence[int], rest: int) -> list[int]:
    """The whole and its parts, which with the rest do not make it; none where any amounts do."""
    claims, slips = view.claims, list[int]()
    if _summed_behind(view, former, rest):
        return []
    for place in range(len(former) - 2, -1, -1):
        whole = former[place]
        own = added([claims[whole]])
        for start in range(len(former) - 1, place, -1):
            parts = [*former[start:], rest]
            if claims[whole].value <= max(claims[each].value for each in parts):
                break
            made = added([claims[each] for each in parts])
            if not made.disjoint(own):
                return []
            if not slips and (slipped(claims[whole], made) or _one_part(view, parts, own)):
                slips = [whole, *parts]
    if slips or not former:
        return slips
    place = max(range(len(former)), key=lambda at: claims[former[at]].value)
    whole = former[place]
    parts = [each for each in former[place + 1 :] if not _left(view, former[:place], whole, each)]
    parts.append(rest)
    return [whole, *parts] if _too_much(view, former, whole, parts) else []


def _summed_behind(view: View, former: Sequence[int], rest: int) -> bool:
    """Whether the sum of some of the amounts and the rest is told behind: "3,520 in total"."""
    claims = view.claims
    behind = [each for each in claims[rest + 1 : rest + 3] if each.paragraph == claims[rest].paragraph]
    sums = [added([claims[each] for each in (*former[start:], rest)]) for start in range(len(former))]
    return any(not each.disjoint(claim.interval) for each in sums for claim in behind)


def _too_much(view: View, former: Sequence[int], whole: int, parts: Sequence[int]) -> bool:
    """Whether all amounts behind the largest one come to more than that."""
    claims = view.claims
    least, high = added([claims[each] for each in parts]).low, added([claims[whole]]).high
    if least is None or high is None or least <= high or claims[whole].value <= claims[parts[-1]].value:
        return False
    listed = [claims[each] for each in parts]
    if any(sums_up(listed, each) for each in listed):
        return False  # "1,600 of the 2,500, private operators for the other 900"
    only = len(former) == len(parts) == _ONE_PART and claims[whole].role is not Role.PART
    if only and least < high * _TWICE:
        return True
    apart = any(claims[each].sentence != claims[parts[-1]].sentence for each in parts)
    return len(parts) >= (3 if apart else 2) and least < high * _MOST


def _left(view: View, former: Sequence[int], whole: int, number: int) -> bool:
    """Whether a whole exceeds a number before it by an amount: "income 41, spending 43, a deficit of 2"."""
    own, told = view.claims[whole].interval, view.claims[number].interval
    return any(not (own - view.claims[each].interval).disjoint(told) for each in former)


def _one_part(view: View, parts: Sequence[int], own: Interval) -> bool:
    """Whether one of the parts is a slip from what the others leave of the whole."""
    claims = view.claims
    return any(
        slipped(claims[part], own - added([claims[each] for each in parts if each != part]), 2)
        for part in parts
    )
