"""A total told behind its parts is one slip of a digit from their sum: "61.2, 66.7 and 70.1, 189 in all".

Told where words call the number a total, no run of the amounts before it adds up to it, and it differs from
such a sum by one digit, or by two that are swapped. Told whatever the digits where words say that what there
was and what joins it come to the number.

Mend it by adding up again.
"""

from collections.abc import Iterator, Sequence

from ondiris.audit.arithmetic.adding import amount, slipped, total
from ondiris.audit.breakdowns.before import is_total, one_measure, runs_before, shown
from ondiris.audit.breakdowns.otherwise import of_any_two, with_another
from ondiris.audit.breakdowns.stocks import wrong_joined
from ondiris.audit.digits import shown as shown_digits
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "SUM009"
NAME = "total-does-not-fit"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"

EXAMPLES = {
    "en": {
        "bad": (
            "Passengers: 61.2 million in 2022, 66.7 million in 2023. Thus [[129.7 million]] in two years.",
            "Health gets $245 million, schools $211 million, roads $142 million, [[$568 million]] in all.",
        ),
        "good": (
            "Passengers: 61.2 million in 2022, 66.7 million in 2023. Thus 127.9 million in two years.",
            "Health gets $245 million, schools $211 million, roads $142 million, $598 million in all.",
            "Of the 41 projects 12 are in the north and 9 in the south. In all, 230 firms took part.",
        ),
    },
    "ru": {
        "bad": (
            "Школы получат 5 120 млн рублей, дороги 2 340 млн, парки 1 860 млн, всего [[9 820 млн рублей]].",
            "В январе 2024 года сделано 812 тракторов, в феврале 795. Вместе это [[1 670 тракторов]].",
        ),
        "good": (
            "Школы получат 5 120 млн рублей, дороги 2 340 млн, парки 1 860 млн, всего 9 320 млн рублей.",
            "В январе 2024 года сделано 812 тракторов, в феврале 795. Вместе это 1 607 тракторов.",
        ),
    },
    "kk": {
        "bad": (
            "Білімге 512 млн теңге, жолға 234 млн теңге, көлікке 186 млн теңге, барлығы [[982 млн теңге]].",
        ),
        "good": (
            "Білімге 512 млн теңге, жолға 234 млн теңге, көлікке 186 млн теңге, барлығы 932 млн теңге.",
        ),
    },
}

#: A total of two digits is wrong only where its parts are all that its sentence tells before it.
_TWO, _SAID = 2, 24


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for stock, added, whole in wrong_joined(view):
        yield _finding(view, (stock, added), whole)
    for number in view.sentence_holding(range(2, len(claims)), "totals", "totals_behind"):
        claim = claims[number]
        if not amount(claim, planned=True) or not is_total(view, number):
            continue
        bases = view.once(_bases)
        runs = [run for run in runs_before(view, number) if bases.isdisjoint(run)]
        sums = [total([claims[part] for part in parts]) for parts in runs]
        if any(not each.disjoint(claim.interval) for each in sums) or of_any_two(view, number):
            continue
        alone = runs[-1] if runs and _listed(view, runs[-1], number) else []
        wrong = [
            parts
            for parts, each in zip(runs, sums, strict=True)
            if slipped(claim, each)
            or (parts == alone and (slipped(claim, each, _TWO) or _of_two(view, parts, number)))
            or _so_many(view, parts, number)
        ]
        if not wrong:
            continue
        parts = wrong[-1]
        if with_another(view, number, sums):
            continue
        if any(view.says(claim, then, view.before(number)) for then in ("earlier", "had_been")):
            continue
        yield _finding(view, parts, number)


def _finding(view: View, parts: Sequence[int], number: int) -> Finding:
    claim = view.claims[number]
    printed = view.number(claim.value.scaleb(-claim.scale), 12)
    evidence = (f"{shown(view, parts, claim.scale)} ≠ {printed}",)
    place = (claim.start, claim.end)
    return view.finding(CODE, SEVERITY, place, (*parts, number), evidence, printed=claim.printed)


def _bases(view: View) -> frozenset[int]:
    """The amounts that others are compared with: they are no parts of a total."""
    return frozenset(change.start for change in view.changes)


def _listed(view: View, parts: list[int], number: int) -> bool:
    """Whether parts are all that stands before their total in its sentence, each printed like it."""
    claims, own = view.claims, view.claims[number]
    return (
        all(
            claims[each].sentence == own.sentence
            and one_measure(claims[each], own)
            and claims[each].scale == own.scale
            and claims[each].decimals == own.decimals
            for each in range(parts[0], number)
            if shown_digits(claims[each].printed)
        )
        and view.sentence_of(number)[0] == parts[0]
    )


def _so_many(view: View, parts: list[int], number: int) -> bool:
    """Whether a word before a total counts its parts, which one sentence tells: "the three together"."""
    claims = view.claims
    counted = claims[number - 1]
    if shown_digits(counted.printed) or counted.value != len(parts) or counted.unit:
        return False
    former = [each for each in view.sentence_of(parts[0]) if shown_digits(claims[each].printed)]
    one = all(claims[each].unit == claims[number].unit for each in parts)
    return one and former == parts and parts[-1] == number - 2


def _of_two(view: View, parts: list[int], number: int) -> bool:
    """Whether words add two amounts, and two there are: "312 and 268 tonnes, 590 between them"."""
    said = view.paragraph_before(number, _SAID) + view.after(number, _SAID)
    return len(parts) == _TWO and view.says(view.claims[number], "the_two", said)
