"""A verb of growth with a negative number: "grew by −3%".

Twice negated, or a sign too many: a reader cannot tell whether it grew. (The noun is another matter: "a
growth of −3%" is how statisticians speak.)

Mend it by naming the fall, with a positive number.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "DIR002"
NAME = "grew-by-minus"
FAMILY = "DIR"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 textile output increased by [[−3.1%]] year on year.",),
        "good": (
            "In 2023 textile output decreased by 3.1% year on year.",
            "In 2023 the growth of textile output was −3.1% year on year.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году текстильная промышленность выросла на [[−3,1%]] к прошлому году.",),
        "good": ("В 2023 году текстильная промышленность сократилась на 3,1% к прошлому году.",),
    },
    "kk": {
        "bad": ("2023 жылы тоқыма өнеркәсібі өткен жылмен салыстырғанда [[−3,1%-ға]] өсті.",),
        "good": ("2023 жылы тоқыма өнеркәсібі өткен жылмен салыстырғанда 3,1%-ға төмендеді.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.GROWTH, Kind.POINTS):
        claim = view.claims[number]
        if claim.value >= 0 or claim.direction is Direction.NONE or claim.role is not Role.BY:
            continue
        if claim.printed[0] not in "-−–" or not _by(view, number):
            continue
        yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)


def _by(view: View, number: int) -> bool:
    """Whether a preposition or an ending says "by"; a noun of growth says "of" or nothing."""
    claim = view.claims[number]
    before = view.before(number, 12).rstrip()
    if before.endswith(view.words(claim, "of_thing")):
        return False
    return before.endswith(view.words(claim, "by")) or view.after(number, 12).lstrip().startswith(
        view.words(claim, "by_behind")
    )
