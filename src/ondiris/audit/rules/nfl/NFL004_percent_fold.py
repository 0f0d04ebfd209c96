"""Per cent and -fold are joined in one number: "a 68.8%-fold increase".

Nobody can tell whether 68.8 per cent or 68.8 times is meant.

Mend it by keeping one of the two.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "NFL004"
NAME = "percent-fold"
FAMILY = "NFL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 zinc output saw a [[68.8%]]-fold increase year on year.",),
        "good": ("In 2023 zinc output saw a 68.8% increase year on year.",),
    },
    "ru": {
        "bad": ("В 2023 году производство цинка выросло в [[68,8%]] раза к прошлому году.",),
        "good": ("В 2023 году производство цинка выросло на 68,8% к прошлому году.",),
    },
    "kk": {
        "bad": ("2023 жылы мырыш өндірісі өткен жылмен салыстырғанда [[68,8%]] есе өсті.",),
        "good": ("2023 жылы мырыш өндірісі өткен жылмен салыстырғанда 68,8%-ға өсті.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    low = view.low
    for number, claim in enumerate(view.claims):
        if claim.unit != "pct":
            continue
        behind = low[claim.end : claim.end + 8].lstrip(" -")
        folds = view.words(claim, "fold_behind")
        if behind.startswith(folds):
            yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
