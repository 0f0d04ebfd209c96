"""So many times as much is told as per cent: "from 5,000 to 12,500, 250% more".

12,500 is two and a half times 5,000, that is 150% more. The hundred per cent that were there before were
counted in.

Mend it by taking off the hundred, or by saying "2.5 times".
"""

from collections.abc import Iterator

from ondiris.audit.changes.guises import ratios
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "NFL006"
NAME = "times-as-percent"
FAMILY = "NFL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 lorries on the bridge have gone from 5,000 to 12,500 a day. This is [[250%]] more than "
            "in 2022.",
            "In 2023 the gas given off came down from 1.8 tonnes to 0.45 tonnes, in other words by [[400%]].",
        ),
        "good": (
            "In 2023 lorries on the bridge have gone from 5,000 to 12,500 a day. This is 150% more than in "
            "2022.",
            "In 2023 the gas given off came down from 1.8 tonnes to 0.45 tonnes, in other words by 75%.",
        ),
    },
    "ru": {
        "bad": ("В 2021 году мы сдали 60 машин, в 2023 году - 192. Это на [[320%]] больше.",),
        "good": ("В 2021 году мы сдали 60 машин, в 2023 году - 192. Это на 220% больше.",),
    },
    "kk": {
        "bad": ("2021 жылы 60 вагон жасалды, 2023 жылы 192 вагон, бұл [[320%-ға]] көп.",),
        "good": ("2021 жылы 60 вагон жасалды, 2023 жылы 192 вагон, бұл 220%-ға көп.",),
    },
}

_DOUBLE = 2


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number, guise in ratios(view).items():
        small, large = sorted(
            (claims[guise.first], claims[guise.second]), key=lambda claim: (claim.value, claim.start)
        )
        if large.value < _DOUBLE * small.value:
            continue
        by = claims[number]
        times = large.value / small.value
        meant = 100 - 100 / times if by.direction == "down" or by.value < 0 else times * 100 - 100
        yield view.finding(
            CODE,
            SEVERITY,
            (by.start, by.end),
            guise.numbers,
            (f"{large.printed} ÷ {small.printed} = {view.number(times, 3)}",),
            printed=by.printed,
            times=view.number(times, 3),
            meant=f"{view.number(meant, 3)}%",
        )
