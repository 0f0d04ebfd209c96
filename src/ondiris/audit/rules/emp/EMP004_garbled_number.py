"""A number whose digits fell apart or whose signs are doubled: "by 6 1.3 percent", "5,,2%".

Whether 61.3 or 1.3 is meant cannot be told from the text.

Mend it by looking up the number.
"""

from collections.abc import Iterator

from ondiris.audit.reading.numeral import numeral
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
            "In 2023 the field gave [[700,0000]] barrels a day.",
        ),
        "good": (
            "In 2023 the output of food products fell by 61.3 percent year on year.",
            "In 2023 the field gave 700,000 barrels a day, and the fund spent 12,34,567 rupees.",
        ),
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


#: Digits with commas: none of them, or all, must part thousands.
_GROUPED = pattern(r"[0-9](?<![0-9.,][0-9])[0-9]*(?:,[0-9]+)+(?![0-9,])(?!\.[0-9])")
#: What each of them has; a search for a comma leaps from one to the next.
_COMMA = pattern(r",[0-9]")
_THREE, _AFTER = 3, 16
#: How far before a percentage the number that it is the end of may begin.
_BEFORE = 8


def check(view: View) -> Iterator[Finding]:
    yield from _grouped_wrongly(view)
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


def _grouped_wrongly(view: View) -> Iterator[Finding]:
    """Numbers before a unit or a magnitude whose commas part neither thousands nor decimals."""
    for found in _GROUPED.finditer(view.low) if _COMMA.search(view.low) else ():
        head, *groups = found[0].split(",")
        sizes = {len(group) for group in groups}
        if max(sizes) < _THREE or head[0] == "0" or (sizes == {_THREE} and len(head) <= _THREE):
            continue
        paragraph = view.paragraph_at(found.start())
        if paragraph is None:
            continue
        lexicon = view.lexicon_of(paragraph.language)
        sign = lexicon.words["decimal"][0]
        zeros = len(groups) > 1 or len(head) > _THREE or groups[-1].endswith("00")
        if sign == "," or not zeros or numeral(found[0], sign):
            continue
        behind = view.low[found.end() : found.end() + _AFTER].split()
        word = behind[0].strip(".,;:)") if behind else ""
        if word in lexicon.scales or lexicon.stems[word] in lexicon.units:
            yield view.finding(CODE, SEVERITY, found.span(), (), (), printed=found[0])
