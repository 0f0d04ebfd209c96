"""A number whose digits fell apart or whose signs are doubled: "by 6 1.3 percent", "5,,2%".

Whether 61.3 or 1.3 is meant cannot be told from the text.

Mend it by looking up the number.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "EMP004"
NAME = "garbled-number"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the output of food products fell by [[6 1.3 percent]] year on year.",
            "In 2023 the output of food products fell by [[5,,2%]] year on year.",
        ),
        "good": ("In 2023 the output of food products fell by 61.3 percent year on year.",),
    },
    "ru": {
        "bad": ("В 2023 году производство продуктов снизилось на [[6 1,3%]] к прошлому году.",),
        "good": ("В 2023 году производство продуктов снизилось на 61,3% к прошлому году.",),
    },
    "kk": {
        "bad": ("2023 жылы өндіріс [[5,,2%]] өсті.",),
        "good": ("2023 жылы өндіріс 5,2%-ға өсті.",),
    },
}

_GARBLED = pattern(
    r"(?<= )(?<![0-9.,] )[0-9]{1,2} [0-9]{1,2}[.,][0-9]{1,2}(?![0-9])"
    r"|(?<![0-9.,])[0-9]{1,3}(?:,,|,\.|\.,|\.\.)[0-9]{1,2}(?![0-9])"
    r"|(?<![0-9.,])[0-9]{1,3}[.,] [0-9](?![0-9.,])"
)


#: How far before a percentage the number that it is the end of may begin.
_BEFORE = 8


def check(view: View) -> Iterator[Finding]:
    low, claims = view.low, view.claims
    past = 0
    for number in view.of_kind(None, Kind.GROWTH, Kind.INDEX, Kind.SHARE, Kind.ATTAINMENT, Kind.CONTRIBUTION):
        claim = claims[number]
        if claim.unit != "pct":
            continue
        found = _GARBLED.search(low, max(past, claim.start - _BEFORE), claim.end)
        if found is None:
            continue
        gap = found.end() + (low[found.end() : found.end() + 1] == " ")
        unit = next((word for word in view.words(claim, "percents") if low.startswith(word, gap)), "")
        before = f" {low[max(0, found.start() - 14) : found.start()]}".rstrip()
        if not unit or (
            " " in found[0] and not before.endswith(view.words(claim, "by") + view.words(claim, "to"))
        ):
            continue
        past = gap + len(unit)
        yield view.finding(
            CODE, SEVERITY, (found.start(), past), (), (), printed=view.text[found.start() : past]
        )
