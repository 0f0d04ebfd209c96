"""What is called the difference of two amounts is not: "1,284 came in, 1,197 went out, a surplus of 187".

A deficit, a surplus, what is left or missing. Told where no amounts near give it, and the last one with one
before it give a number that is one digit, or two swapped ones, from it.

Mend it by looking up the three numbers.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.differing import wrong_differences
from ondiris.audit.arithmetic.flowing import wrong_flows
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "SUM012"
NAME = "difference-does-not-fit"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the city took in 1,284 million euros and spent 1,197 million euros, "
            "which left a surplus of [[187 million euros]].",
            "Stocks were 84,000 tonnes on 1 May 2024. Mills added 31,000 tonnes, shops took 46,000 tonnes, "
            "so [[96,000 tonnes]] were left.",
        ),
        "good": (
            "In 2024 the city took in 1,284 million euros and spent 1,197 million euros, "
            "which left a surplus of 87 million euros.",
            "Stocks were 84,000 tonnes on 1 May 2024. Mills added 31,000 tonnes, shops took 46,000 tonnes, "
            "so 69,000 tonnes were left.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году область выработала 4,2 млрд кВт·ч, потребила 3,1 млрд кВт·ч. "
            "Излишек в [[2,1 млрд кВт·ч]] продан.",
        ),
        "good": (
            "В 2024 году область выработала 4,2 млрд кВт·ч, потребила 3,1 млрд кВт·ч. "
            "Излишек в 1,1 млрд кВт·ч продан.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы құрылысқа 4,20 млрд теңге бөлініп, 3,15 млрд теңгесі игерілді. "
            "Қалғаны – [[1,50 млрд теңге]].",
        ),
        "good": (
            "2024 жылы құрылысқа 4,20 млрд теңге бөлініп, 3,15 млрд теңгесі игерілді. "
            "Қалғаны – 1,05 млрд теңге.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    flows = {found.told: found for found in wrong_flows(view)}
    differences = {found.told: found for found in wrong_differences(view) if not found.power}
    for found in {**flows, **differences}.values():
        told, more, less = (claims[each] for each in found[:3])
        added = claims[found.added] if found.added >= 0 else None
        left = (more.value - less.value + (added.value if added else 0)).scaleb(-told.scale)
        terms = f"{more.printed} + {added.printed}" if added else more.printed
        yield view.finding(
            CODE,
            SEVERITY,
            (told.start, told.end),
            found.numbers,
            (f"{terms} − {less.printed} = {view.number(left)}",),
            printed=told.printed,
            computed=view.number(left),
        )
