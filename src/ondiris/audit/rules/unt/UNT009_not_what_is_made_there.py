"""Who makes, takes in or is heated asks for a unit: "power stations generated 61 billion tonnes".

Stations give energy, schools and hospitals take people, furnaces have a temperature. Told where the verb
leads to the number and nothing behind it says what else it is of.

Mend it by looking up the unit.
"""

from collections.abc import Iterator

from ondiris.audit.around import since_former
from ondiris.audit.dimensions import PHYSICAL, dimension
from ondiris.audit.naming.things import thing_behind
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "UNT009"
NAME = "not-what-is-made-there"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Power stations generated [[61.2 billion tonnes]] in the first half of 2024.",
            "The furnace runs at [[1,600 hectares]]; two new schools will take [[900 litres]] in 2025.",
        ),
        "good": (
            "Power stations generated 61.2 billion kWh and 2 million tonnes of ash in 2024.",
            "The furnace runs at 1,600 degrees and melts 40 tonnes. The school received 900 litres of milk.",
        ),
    },
    "ru": {
        "bad": ("В 2024 году новые школы примут [[61 тыс. баррелей]]. Печь греют до [[1 200 км]].",),
        "good": (
            "В 2024 году станции выработали 61 млрд кВт·ч и 2 млн тонн пара, школы примут 61 тыс. детей.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы электр стансалары [[61,2 млрд тонна]] өндірді.",
            "2025 жылы мектептер [[54 мың баррель]] қабылдайды.",
        ),
        "good": ("2024 жылы электр стансалары 61,2 млрд кВт·сағ өндіріп, 2 млн тонна күл шығарды.",),
    },
}

#: What is asked for -> what is never told of it.
_NEVER = {
    "energy": PHYSICAL - {"energy", "power"},
    "people": PHYSICAL - {"area"},
    "degrees": PHYSICAL - {"energy", "power"},
}
#: How far a verb stands from its number, and who does it from the verb.
_VERB, _DOER, _NEXT = 44, 90, 24


def check(view: View) -> Iterator[Finding]:
    for asked, never in _NEVER.items():
        for number in view.sentence_holding(view.of_kind(Kind.LEVEL), f"doers_{asked}"):
            claim = view.claims[number]
            measured = dimension(claim.unit)
            if measured not in never and (measured, asked) != ("money", "energy"):
                continue
            verb = _verb(view, number, f"does_{asked}")
            if not verb or not view.says(claim, f"doers_{asked}", view.before(number, _DOER)):
                continue
            if _of_power(view, number) if measured == "money" else _alone(view, number, verb):
                yield view.finding(
                    CODE,
                    SEVERITY,
                    (claim.start, claim.end),
                    (number,),
                    (f"{verb.strip()}: {claim.unit}",),
                    printed=claim.printed,
                    what=verb.strip(),
                )


def _verb(view: View, number: int, table: str) -> str:
    """The verb of a table that leads to a number, or stands right behind it; else nothing."""
    claim = view.claims[number]
    behind = f" {view.after(number, _NEXT).lstrip()}"
    before = since_former(view, number, _VERB)
    own = next((word for word in view.words(claim, table) if word in before), "")
    return own or next((word for word in view.words(claim, f"{table}_behind") if behind.startswith(word)), "")


def _alone(view: View, number: int, verb: str) -> bool:
    """Whether no noun behind a number says what it is of: its clause ends, or a time or its verb follows."""
    claim = view.claims[number]
    behind = view.after(number).lstrip()
    if not behind[:1].isalnum() or f" {behind}".startswith(view.words(claim, "apart")):
        return True
    return behind.startswith((*view.words(claim, "times_behind"), verb.lstrip()))


def _of_power(view: View, number: int) -> bool:
    """Whether money is told of electricity that is given: "9.6 million tenge of electricity"."""
    thing = thing_behind(view, number)
    return thing is not None and thing.kind in ("electricity", "capacity")
