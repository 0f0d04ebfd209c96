"""So many times as much, one too many or too few, or ten times so: "3 times more, from 10 to 30".

Threefold is 200% more; "3 times more" in English is 300% more, that is fourfold. Told where the two amounts
show what was meant.

Mend it by writing "3-fold", or "3 times as much".
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.multiplied import slips
from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "NFL002"
NAME = "times-off-by-one"
FAMILY = "NFL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the output of wagons rose [[3-fold]] from 1,000 to 4,000 units.",
            "The works opened in 2019 with 240 people, has [[quintupled]] its staff since and today employs "
            "960 people.",
        ),
        "good": (
            "In 2023 the output of wagons rose 4-fold from 1,000 to 4,000 units.",
            "In 2023 the output of wagons rose 3-fold from 1,000 to 3,000 units.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году выпуск вагонов вырос в [[3 раза]], с 1000 единиц до 4000 единиц.",),
        "good": ("В 2023 году выпуск вагонов вырос в 4 раза, с 1000 единиц до 4000 единиц.",),
    },
    "kk": {
        "bad": (),
        "good": ("2023 жылы вагон өндірісі 1000 данадан 4000 данаға дейін, 4 есе өсті.",),
    },
}

_ONE = Decimal(1)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    told: set[int] = set()
    for change in view.changes:
        if (
            change.by < 0
            or claims[change.by].kind is not Kind.MULTIPLE
            or change.direction is not Direction.UP
        ):
            continue
        start, end, by = claims[change.start], claims[change.end], claims[change.by]
        if start.value <= 0 or end.value <= start.value:
            continue
        ratio = view.interval(change.end) / view.interval(change.start)
        more = view.says(by, "times_more", f"{by.printed} {view.after(change.by, 12)}")
        said, meant = (ratio - _ONE, ratio) if more else (ratio, ratio - _ONE)
        if not said.disjoint(by.interval) or meant.disjoint(by.interval):
            continue
        told.add(change.by)
        value = end.value / start.value
        yield view.finding(
            CODE,
            SEVERITY,
            (by.start, by.end),
            sorted((change.start, change.end, change.by)),
            (f"{end.printed} ÷ {start.printed} = {view.number(value, 3)}",),
            printed=by.printed,
            times=view.number(value, 3),
        )
    joined = {change.by for change in view.changes}
    for slip in slips(view):
        if slip.by in told or (slip.by in joined and not (slip.more or slip.tenfold)):
            continue
        by = claims[slip.by]
        small, large = sorted((claims[each] for each in slip.pair), key=lambda claim: claim.value)
        times = view.number(slip.ratio, 3)
        yield view.finding(
            CODE,
            SEVERITY,
            (by.start, by.end),
            sorted((*slip.pair, slip.by)),
            (f"{large.printed} ÷ {small.printed} = {times}",),
            key="tenfold" if slip.tenfold else "message",
            printed=by.printed,
            times=times,
        )
