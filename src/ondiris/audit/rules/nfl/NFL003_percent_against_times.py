"""Per cent and times of one change do not agree: "grew by 250%, or 2.5-fold".

2.5-fold is a growth of 150%. The hundred per cent that were there before were counted in. A fall to a fourth
is one by 75%.

Mend it by taking off the hundred.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import tells_again
from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

CODE = "NFL003"
NAME = "percent-against-times"
FAMILY = "NFL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 railway engineering grew by [[250%, or 2.5 times]], year on year.",
            "In 2023 imports of sugar fell [[4 times, or by 25%]], year on year.",
        ),
        "good": (
            "In 2023 railway engineering grew by 150%, or 2.5 times, year on year.",
            "In 2023 imports of sugar fell 4 times, or by 75%, year on year.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году железнодорожное машиностроение выросло на [[250%, или в 2,5 раза]], к прошлому "
            "году.",
        ),
        "good": (
            "В 2023 году железнодорожное машиностроение выросло на 150%, или в 2,5 раза, к прошлому году.",
        ),
    },
}

_ONE, _HUNDRED = Decimal(1), Decimal(100)
#: How long the words between the two may be: ", in other words by ".
_SHORT, _BETWEEN = 14, 26


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.MULTIPLE):
        fold = claims[number]
        for other in (number - 1, number + 1):
            if not 0 <= other < len(claims):
                continue
            growth = claims[other]
            if (
                growth.unit != "pct"
                or growth.kind not in (Kind.GROWTH, None)
                or growth.sentence != fold.sentence
            ):
                continue
            falls = fold.direction is Direction.DOWN
            if falls is not (growth.direction is Direction.DOWN) or growth.value <= 0:
                continue
            if falls and growth.role is not Role.BY:
                continue  # "from 4% to 2%, by half"
            if growth.kind is None and _of_shares(view, number, other):
                continue
            first, second = sorted((number, other))
            between = f" {view.low[claims[first].end : claims[second].start]} "
            colon = between[1:2] == ":" and growth.kind and view.says(fold, "that_means", between)
            if len(between) > _BETWEEN or not (colon or tells_again(view, fold, between)):
                continue
            if len(between) > _SHORT and not view.says(fold, "that_means", between):
                continue  # "threefold, cables - by 14%"
            change = _less(fold.interval) if falls else fold.interval - _ONE
            if fold.value <= 0 or not (change * _HUNDRED).disjoint(growth.interval):
                continue
            left = 1 / fold.value if fold.value > 1 else fold.value
            meant = ((1 - left) if falls else (fold.value - 1)) * 100
            worked = f"1 − {view.number(left)}" if falls else f"{view.number(fold.value)} − 1"
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(first, second),
                (first, second),
                (f"({worked}) × 100 = {view.number(meant, 3)}%",),
                growth=growth.printed,
                fold=fold.printed,
                meant=f"{view.number(meant, 3)}%",
            )
            break


def _less(fold: Interval) -> Interval:
    """The part that is lost in a fall to a half, or, as some say, by two times."""
    above = fold.low is not None and fold.low >= _ONE
    return _ONE - (_ONE / fold if above else fold)


def _of_shares(view: View, fold: int, share: int) -> bool:
    """Whether a share is so many times another one: "12% in 2015, in 2024 it was 48%, four times as much"."""
    claims = view.claims
    return any(
        not (claims[share].interval / claims[each].interval).disjoint(claims[fold].interval)
        for each in view.neighbours(share)
        if claims[each].unit == "pct" and claims[each].value > 0
    )
