"""A share rises "by 1.9% to 9%": per cent of the share, or percentage points?

1.9 per cent of 9 would hardly be seen in the printed 9%; then points are meant. Told where the stated per
cent is too small to change the printed share, and where a share is held against another one by a per cent.

Mend it by saying percentage points.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.alike import between
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "PPT003"
NAME = "change-of-a-share-in-percent"
FAMILY = "PPT"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the share of domestic producers rose by [[1.9%]] to 9%.",
            "In 2023 manufacturing had a share of 47.3%, which is [[1.4%]] more than the share of mining.",
        ),
        "good": (
            "In 2023 the share of domestic producers rose by 1.9 percentage points to 9%.",
            "In 2023 output rose by 1.9% to 9 billion tenge.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году доля отечественных производителей выросла на [[1,9%]] до 9%.",
            "В 2023 году доля обработки достигла 47,3%, что превышает долю добычи на [[1,4%]].",
        ),
        "good": ("В 2023 году доля отечественных производителей выросла на 1,9 процентного пункта до 9%.",),
    },
    "kk": {
        "bad": ("2023 жылы өңдеудің үлесі 47,3% болды, бұл өндірудің үлесінен [[1,4%-ға]] артық.",),
        "good": ("2023 жылы отандық өндірушілердің үлесі 1,9 пайыздық тармаққа өсіп, 9%-ға жетті.",),
    },
}

_HUNDRED = Decimal(100)
#: Rates that are set move by quarters of a point.
_STEP = Decimal("0.25")
#: How far behind a per cent the share stands that it is more than.
_BEHIND = 50


def check(view: View) -> Iterator[Finding]:
    yield from _too_small(view)
    joined = {change.by for change in view.changes}
    for number in view.sentence_holding(view.of_kind(Kind.SHARE, Kind.GROWTH, None), "share"):
        if number not in joined and _of_two_shares(view, number):
            by, level = view.claims[number], view.claims[number - 1]
            terms = view.number(level.value), view.number(by.value), view.number(level.value - by.value)
            yield view.finding(
                CODE,
                SEVERITY,
                (by.start, by.end),
                (number - 1, number),
                ("{} − {} = {}".format(*terms),),
                key="against",
                printed=by.printed,
                level=level.printed,
            )


def _too_small(view: View) -> Iterator[Finding]:
    """Changes of a share, or of a rate that is set, by a per cent too small to be seen in what it led to."""
    claims = view.claims
    joined = {change.by for change in view.changes}
    for number in view.of_role(Role.BY):
        by = claims[number]
        if by.unit != "pct" or by.pair < 0 or number in joined or by.value <= 0:
            continue
        level = claims[by.pair]
        if by.direction not in (Direction.UP, Direction.DOWN) or not _led_to(level):
            continue
        if level.kind is not Kind.SHARE and not view.says(by, "set_rates", view.before(number)):
            continue
        sign = 1 if by.direction is Direction.UP else -1
        led_to = view.number(level.value)
        factor = 1 + sign * by.value / _HUNDRED
        before, earlier = level.value / factor, level.value - sign * by.value
        if not level.interval.contains(before) and (level.kind is Kind.SHARE or earlier % _STEP):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (by.start, by.end),
            sorted((number, by.pair)),
            (
                f"{led_to} ÷ {view.number(factor)} = {view.number(before)} ≈ {level.printed}",
                f"{led_to} {'−' if sign > 0 else '+'} {view.number(by.value)} = {view.number(earlier)}",
            ),
            printed=by.printed,
            level=level.printed,
        )


def _led_to(level: Claim) -> bool:
    return level.unit == "pct" and level.role is Role.TO and level.value > 0


def _of_two_shares(view: View, number: int) -> bool:
    """Whether a per cent is how much larger a share is than another: "47.3%, 1.4% above the share of x"."""
    by, level = view.claims[number], view.claims[number - 1]
    if not number or by.unit != "pct" or level.unit != "pct" or level.sentence != by.sentence:
        return False
    if not 0 < by.value < level.value < _HUNDRED or level.kind is not Kind.SHARE:
        return False
    gap = between(view, number - 1, number)
    behind = view.after(number, _BEHIND).partition(",")[0]
    over = ("over_plan", "under_plan", "compares")
    if not view.says(by, "share", f"{gap} {behind}"):
        return False
    if any(view.says(by, table, behind) for table in over):
        return True
    led = gap.rstrip().endswith(view.words(by, "by"))
    return led and any(view.says(by, table, gap) for table in over)
