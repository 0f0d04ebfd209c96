"""A number is said to be told again, and was never told: "to say it again, the city has 370 buses", of 730.

Told where the text has numbers of the same unit before, and none of them is this one.

Mend it by looking up which one is right.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ondiris.audit.around import since_former
from ondiris.audit.changes.offering import named_by
from ondiris.audit.digits import shown
from ondiris.audit.view import RATIOS, View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature

CODE = "CON006"
NAME = "repeats-nothing"
FAMILY = "CON"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the mills sold 6.3 million tonnes. To repeat, sales stood at [[5.9 million tonnes]].",
        ),
        "good": (
            "In 2024 the mills sold 6.3 million tonnes. To repeat, sales stood at 6.3 million tonnes.",
            "In 2024 the mills sold 6.3 million tonnes. To repeat, about 6 million tonnes were sold.",
        ),
    },
    "ru": {
        "bad": ("Бюджет завода на 2024 год - 640 млн рублей. Повторим: весь бюджет - [[460 млн рублей]].",),
        "good": ("Бюджет завода на 2024 год - 640 млн рублей. Повторим: весь бюджет - 640 млн рублей.",),
    },
    "kk": {
        "bad": (
            "2024 жылы мектепке 4,8 млрд теңге бөлінді. Жоғарыда айтылған қаражат - [[8,4 млрд теңге]].",
        ),
        "good": ("2024 жылы мектепке 4,8 млрд теңге бөлінді. Жоғарыда айтылған қаражат - 4,8 млрд теңге.",),
    },
}

#: Units that any number of things are told in, near one another.
_COMMON = frozenset(("", "years", "months", "days", "weeks", "h", "min", "s"))
_BEFORE = 70
#: Of more numbers in one unit than this, one may always be meant.
_MANY = 500
#: A smaller number may well count something new.
_DIGITS = 2
#: Of so many numbers in its unit before it one is recalled.
_NEAR = 3
#: How many letters of a word are its beginning, and how short words name nothing.
_STEM = _SHORT = 4


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    again = view.sentence_holding(view.of_kind(Kind.LEVEL), "again")
    if not again:
        return
    of_unit: dict[str, list[int]] = {}
    for number, claim in enumerate(claims):
        of_unit.setdefault(claim.unit, []).append(number)
        if claim.scale and claim.unit not in RATIOS:
            # "The figure of 19 million": the unit was told before.
            of_unit.setdefault(f"{claim.scale}", []).append(number)
    for number in again:
        claim = claims[number]
        unit = claim.unit or (f"{claim.scale}" if claim.scale else "")
        if unit in _COMMON or unit in RATIOS or shown(claim.printed) < _DIGITS:
            continue
        said = since_former(view, number, _BEFORE)
        if not view.says(claim, "again", said) or view.says(claim, "if_repeated", said):
            continue
        count = bisect_left(of_unit[unit], number)
        if not 0 < count <= _MANY:
            continue
        former = of_unit[unit][:count]
        if claim.nature is Nature.PLAN and claims[former[-1]].nature is not Nature.PLAN:
            continue  # "the plan, he recalled, is 30 billion"
        if any(not claims[each].interval.disjoint(claim.interval) for each in former):
            continue
        if _of_another_time(view, former, number):
            continue
        if view.says(claim, "recalls", said) and _of_another(view, former, number, said):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (former[-1], number),
            (f"{claims[former[-1]].printed} ≠ {claim.printed}",),
            printed=claim.printed,
        )


def _of_another_time(view: View, former: Sequence[int], number: int) -> bool:
    """Whether the sentence names a time that no number before was of: "in the first quarter it was"."""
    start = view.read.sentences[view.claims[number].sentence][0]
    timed = [named.period for named in view.periods_in(start, view.claims[number].start)]
    return bool(timed) and all(view.claims[each].period not in timed for each in former[-_NEAR:])


def _of_another(view: View, former: Sequence[int], number: int, said: str) -> bool:
    """Whether what news recall was never told of: "Recall that this year a harvest of 24 million is due"."""
    claim, near = view.claims[number], former[-_NEAR:]
    if all(view.claims[each].nature is not claim.nature for each in near):
        return True
    told = frozenset[str]().union(*(named_by(view, each) for each in near))
    return told.isdisjoint(word[:_STEM] for word in said.split() if len(word) >= _SHORT)
