"""A change of physical volume is called nominal, or an index of volume is said to be in current prices.

Physical volume is what is left when prices are taken out; nominal is with them in. A number is one or the
other.

Mend it by saying which it is.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL003"
NAME = "real-called-nominal"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the volume index of manufacturing in nominal terms was [[104.1%]] year on year.",),
        "good": (
            "In 2023 the volume index of manufacturing was 104.1% year on year.",
            "In 2023 output grew by 9.1% in nominal terms and by 4.1% in real terms year on year.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году индекс физического объема в номинальном выражении составил [[104,1%]] к прошлому "
            "году.",
        ),
        "good": ("В 2023 году индекс физического объема составил 104,1% к прошлому году.",),
    },
    "kk": {
        "bad": ("2023 жылы номиналды мәндегі нақты көлем индексі [[104,1%]] болды.",),
        "good": ("2023 жылы нақты көлем индексі 104,1% болды.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.INDEX, Kind.GROWTH):
        claim = view.claims[number]
        before = view.before(number, 110)
        if not view.says(claim, "nominal", before) or not view.says(claim, "volume_real", before):
            continue
        if any(other < number for other in view.sentence_of(number)) or view.says(claim, "both", before):
            continue
        yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
