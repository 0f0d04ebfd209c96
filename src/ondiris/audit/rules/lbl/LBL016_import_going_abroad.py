"""What goes abroad is called imported, or what comes from there exported: "imported to foreign markets".

Told where the one verb stands with the direction of the other, which the sentence does not name.

Mend it by calling it export or import.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL016"
NAME = "import-going-abroad"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the millers imported [[320,000 tonnes]] of flour to foreign markets.",
            "In 2024 the works exported [[12,000 tonnes]] of alloys from abroad.",
        ),
        "good": (
            "In 2024 the millers exported 320,000 tonnes of flour to foreign markets.",
            "In 2024 the works imported 12,000 tonnes of alloys from abroad and exported 8,000 tonnes.",
        ),
    },
    "ru": {
        "bad": ("В 2024 году мукомолы импортировали за рубеж [[320 тыс. тонн]] муки.",),
        "good": (
            "В 2024 году мукомолы экспортировали за рубеж 320 тыс. тонн муки.",
            "В 2024 году завод импортировал из-за рубежа 12 тыс. тонн сплавов.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы диірменшілер шетелге [[320 мың тонна]] ұн импорттады.",),
        "good": ("2024 жылы диірменшілер шетелге 320 мың тонна ұн экспорттады.",),
    },
}

#: How far before a number, and behind it, the words of its clause stand.
_BEFORE, _BEHIND = 70, 50
_TURNED = (("imported", "exported", "going_abroad"), ("exported", "imported", "from_abroad"))


def check(view: View) -> Iterator[Finding]:
    for number in view.holding(view.of_kind(Kind.LEVEL), "going_abroad", "from_abroad"):
        claim = view.claims[number]
        if any(_turned(view, number, *tables) for tables in _TURNED):
            yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)


def _turned(view: View, number: int, verb: str, other: str, way: str) -> bool:
    claim, clause = view.claims[number], _clause(view, number)
    said = view.says(claim, verb, clause) and view.says(claim, way, clause)
    return said and not view.says(claim, other, view.sentence(number))


def _clause(view: View, number: int) -> str:
    before, behind = view.before(number, _BEFORE), view.after(number, _BEHIND)
    return f" {before.rpartition(',')[2]} {behind.partition(',')[0]} "
