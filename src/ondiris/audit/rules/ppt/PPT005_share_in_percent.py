"""A share is said to change by per cent, and no other percentage tells of what: "the share rose by 6.4%".

From 20 to 21.3%, or from 20 to 26.4%? A reader cannot tell.

Mend it by saying percentage points, or by giving the share itself.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "PPT005"
NAME = "share-in-percent"
FAMILY = "PPT"
SEVERITY = Severity.NOTE
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the share of processed goods in exports rose by [[6.4%]].",),
        "good": (
            "In 2023 the share of processed goods in exports rose by 6.4 percentage points.",
            "In 2023 output rose by 6.4% year on year, and its share was not published.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году доля обработанных товаров в экспорте выросла на [[6,4%]].",),
        "good": ("В 2023 году доля обработанных товаров в экспорте выросла на 6,4 процентного пункта.",),
    },
    "kk": {
        "bad": ("2023 жылы отандық өндірушілердің үлесі [[6,4%-ға]] өсті.",),
        "good": ("2023 жылы отандық өндірушілердің үлесі 6,4 пайыздық тармаққа өсті.",),
    },
}

#: How far before the number the share may be named.
_NEAR = 70


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_role(Role.BY):
        by = claims[number]
        if (
            by.unit != "pct"
            or by.kind is not Kind.GROWTH
            or by.direction not in (Direction.UP, Direction.DOWN)
        ):
            continue
        near = view.sentence_of(number)
        # What a comma divides from the share may be of something else: "and its share fell, exports by 6%".
        clause = view.before(number, _NEAR).rpartition(",")[2]
        if number != near.start or not view.says(by, "share", clause):
            continue
        if any(claims[each].kind in (None, Kind.SHARE) and claims[each].unit == "pct" for each in near):
            continue
        yield view.finding(CODE, SEVERITY, (by.start, by.end), (number,), printed=by.printed)
