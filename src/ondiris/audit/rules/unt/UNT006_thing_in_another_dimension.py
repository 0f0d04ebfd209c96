"""A thing is told in a unit that nothing of its kind has: "cement use was 9 million square metres".

Goods are weighed, roads have a length, wages are money, people are counted. Told where the words tie the
number to the thing, and every thing that the clause names is of another kind.

Mend it by looking up the unit.
"""

from collections.abc import Iterator
from functools import cache

from ondiris.audit.around import bare_before, ends_in, set_off
from ondiris.audit.dimensions import dimension
from ondiris.audit.naming.excused import CARGO, in_millions, in_square, of_cargo
from ondiris.audit.naming.labels import label_of
from ondiris.audit.naming.oversized import oversized
from ondiris.audit.naming.things import Thing, thing_behind, thing_of, things_before
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "UNT006"
NAME = "thing-in-another-dimension"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 cement consumption reached [[9.5 million square metres]].",
            "In 2024 the wind farm had a capacity of [[96 MWh]] and produced [[287,000 MW]].",
            "In 2024 electricity output was 9.3 billion kWh and use [[15.7 billion kW]].",
            "The temperature of the water was [[22 tonnes]] in 2024.",
            "In 2024 the contractors surfaced [[2,310 kilograms]] of road.",
            "In 2024 it emitted [[1,800 kilowatts]] of carbon dioxide and rolled [[1,400 hours]] of steel.",
        ),
        "good": (
            "In 2023 cement consumption reached 9.5 million tonnes.",
            "The battery has a capacity of 96 MWh. In 2024 the firm delivered 300 MW of solar panels.",
            "In 2024 they surfaced 2,310 kilometres of road. Road freight reached 90 million tonnes.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году глубину порта довели до [[14,5 гектара]].",
            "Расстояние до больницы в 2024 году – [[14 минут]].",
            "Зрителей за сезон 2024 года было [[112 тысяч тонн]].",
        ),
        "good": ("В 2024 году глубину порта довели до 14,5 метра.",),
    },
    "kk": {
        "bad": (
            "2024 жылы жалақының орташа мөлшері – [[420 мың гектар]].",
            "2024 жылы күріш алқабы – [[84 мың тонна]].",
        ),
        "good": ("2024 жылы жалақының орташа мөлшері – 420 мың теңге.",),
    },
}

_GOODS = frozenset(("energy", "power", "voltage", "speed"))
_COUNTS = frozenset(("people", "pieces"))
_SOLID = frozenset(("mass", "area", "volume", "traffic"))
#: Kind of thing -> what it is never measured in.
_NEVER: dict[str, frozenset[str]] = {
    "season": frozenset(),  # no thing, though it begins like one: "вес", "весной"
    "people": _SOLID - {"traffic"} | _GOODS | {"degrees"},  # "passenger turnover"
    "vacancies": _SOLID | _GOODS | {"degrees", "length", "time", "money"},
    "event": _SOLID | _GOODS | {"degrees"},
    "money": _SOLID - {"traffic"} | _GOODS | {"length", "degrees", "people", "pieces"},
    "length": _SOLID | _GOODS - {"speed"} | {"people"},
    "distance": _SOLID | _GOODS | {"time", "people"},
    "duration": _SOLID | _GOODS | {"length", "degrees"},
    "area": _SOLID - {"area"} | _GOODS | {"length", "degrees", "people", "pieces", "time"},
    "speed": frozenset(("mass", "area", "volume", "energy", "power", "traffic", "time", "degrees")),
    "electricity": _SOLID | {"length"},
    "load": frozenset(("area", "length", "volume", "energy")),
    "capacity": frozenset(("area", "length", "energy", "degrees", "speed")),
    "temperature": _SOLID | _GOODS | {"length", "time"} | {"people"},
    "bulk": frozenset(("time", "speed", "voltage", "degrees")),
    "solid": frozenset(("area", "length", "litres", "hours")) | _GOODS,
    "sheets": frozenset(("length", "litres", "time", "degrees")) | _GOODS,
    "pipes": frozenset(("litres", "time", "area")) | _GOODS,
    "crop": frozenset(("m2", "length", "litres")) | _GOODS,
    "liquid": frozenset(("area", "length")) | _GOODS,
    "gas": frozenset(("area", "length", "voltage", "speed")),
    "housing": _SOLID - {"area"} | _GOODS | {"length", "degrees"},
    "yield": frozenset(("area", "length", "time", "power", "people")),
    "herd": frozenset(("area", "volume", "length", "degrees")) | _GOODS,
    "weight": _SOLID - {"mass"} | _GOODS | {"length", "time", "degrees", "people"},
}
_MORE = {
    "V": "voltage", "kV": "voltage", "km-per-h": "speed", "m-per-s": "speed", "mi-per-h": "speed",
    "tkm": "traffic", "pkm": "traffic", "deg": "degrees", "h": "time", "min": "time", "days": "time",
    "weeks": "time", "months": "time", "pcs": "pieces", "persons": "people", "jobs": "people",
}  # fmt: skip
_LITRES = frozenset(("l", "ml", "hl", "dal", "gal"))
#: Fuels are told in what they give: where the text just spoke of power, kilowatt-hours are of it.
_FUELS = frozenset(("solid", "liquid", "gas", "crop"))
#: Units that no goods are sold by, and kinds of things that may be paid for by them.
_NO_GOODS = frozenset(("ha", "km", "km2", "kW", "MW"))
_LAID_OUT = frozenset(("area", "length", "distance", "electricity", "load", "capacity", "speed"))
_WORD = pattern(r"[^\W\d_]+")

#: Nothing lasts for so many hours.
_HOURS = 1000
#: A tenth of all that the world can generate; what is told of beside energy is not that.
_BILLIONS = 9
#: How far before a number words say that it is of each.
_EACH, _OF_EACH = 44, 70


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        measured = _measured(view.claims[number].unit)
        if measured and not _base(view, number):
            what = _wrong(view, number, measured)
        else:
            what = None if measured else _priced(view, number)
        what = what or oversized(view, number)
        claim = view.claims[number]
        if what is None or (what.kind == "people" and _of_each(view, number)):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"{what.word}: {claim.unit}",),
            printed=claim.printed,
            what=what.word,
        )


def _of_each(view: View, number: int) -> bool:
    """Whether a number is one of each of those named: "doctors advise no more than 50 grams a day"."""
    claim, before = view.claims[number], view.before(number, _OF_EACH)
    return "-per-" in claim.unit or any(view.says(claim, table, before) for table in ("each_one", "used"))


def _base(view: View, number: int) -> bool:
    """Whether a number is what something is reckoned by: "one square metre costs", "18 шаршы метрден"."""
    claim = view.claims[number]
    if claim.value == 1 and not claim.decimals:
        return True
    if claim.unit in ("mm", "cm"):
        return True  # rain, the pressure of water and the level of a river are told so
    if dimension(claim.unit) == "mass" and of_cargo(view, number):
        return True
    if (claim.unit in ("m", "ha") and in_square(view, number)) or set_off(view, number):
        return True
    if claim.unit == "ha" and bare_before(view, number, 30).rstrip().endswith(
        view.words(claim, "harvest_of")
    ):
        return True
    if view.before(number, 6).rstrip().endswith(view.words(claim, "out_of_before")):
        return True  # "С 640 тыс. га собрано"
    # "1 500 градустан төмен түспейді" is held against something.
    held = view.after(number, 12).lstrip().startswith(view.words(claim, "held_against"))
    return ends_in(view, claim, "ablative") and not held


@cache
def _measured(unit: str) -> frozenset[str]:
    if unit not in _MORE:
        unit, _, per = unit.partition("-per-")
        if per not in ("", "day", "week", "month"):
            return frozenset()
    found = {_MORE.get(unit) or dimension(unit)} - {"", "money"}
    if unit == "h":
        found.add("hours")
    return frozenset(found | ({"litres"} if unit in _LITRES else set()) | ({"m2"} if unit == "m2" else set()))


def _wrong(view: View, number: int, measured: frozenset[str]) -> Thing | None:
    if "hours" in measured and view.claims[number].value < _HOURS:
        measured = measured - {"hours"}  # stocks last for hours
    if "length" in measured and f" {view.after(number).lstrip()}".startswith(
        view.words(view.claims[number], "measured_length_behind")
    ):
        return None  # "the water main will be 94 km long"
    counted = not measured.isdisjoint(_COUNTS)
    if counted and (not _tied(view, number) or label_of(view, number, "count_words")):
        return None  # "the wages of 200 people", "жәрдемақы алушылар саны – 544 мың адам"
    behind = None if counted else thing_behind(view, number)
    if measured == {"power"} and (given := _given(view, number) or _beside_energy(view, number)):
        return Thing("electricity", given)
    if behind is not None and behind.kind == "electricity" and measured == {"power"}:
        # What is used up over time is energy, not power.
        return behind if view.says(view.claims[number], "used", view.before(number)) else None
    things = [behind] if behind is not None else things_before(view, number, made=True)
    if behind is not None and behind.kind == "capacity":
        if view.lexicon_of(view.language(view.claims[number])).words["side"] == "after":
            return None  # "168 млн кВт·сағ электр қуаты"
        things = [Thing("load", behind.word)]  # "610 кубометров мощности"
    if measured == {"mass"} and [thing.kind for thing in things] == ["capacity"] and _station(view, number):
        things = [Thing("electricity", things[0].word)]
    if measured == {"energy"} and _stored(view, number):
        things = [thing for thing in things if thing.kind != "capacity"]
    if "m2" in measured and [thing.kind for thing in things] == ["capacity"]:
        return None  # of tiles, glass or plywood
    if not things or any(measured.isdisjoint(_NEVER[thing.kind]) for thing in things):
        return None
    if things[-1].kind == "money" and in_millions(view.claims[number]):
        return None
    if not measured.isdisjoint(("energy", "power")) and any(thing.kind in _FUELS for thing in things):
        claim = view.claims[number]
        start = view.read.sentences[max(0, claim.sentence - 1)][0]
        if view.says(claim, "powers", view.low[start : claim.start]):
            return None
    return things[-1]


def _tied(view: View, number: int) -> bool:
    """Whether a verb or a sign ties a number to the words before it: "the wage is 200 people"."""
    claim = view.claims[number]
    words, before = view.words_of(view.language(claim)), view.before(number, _EACH).rstrip()
    tied = before.endswith(words.words("came_to") + words.words("dashes"))
    behind = view.after(number).lstrip()
    return (tied and not before.endswith(words.words("to"))) or behind.startswith(words.words("came_behind"))


def _priced(view: View, number: int) -> Thing | None:
    """Goods whose price is told by the hectare or the kilometre; None where it may be of land."""
    claim = view.claims[number]
    money, _, per = claim.unit.partition("-per-")
    if per not in _NO_GOODS or dimension(money) != "money":
        if per != "ha" or dimension(money) != "length":
            return None
        return next((each for each in things_before(view, number)), Thing("area", per))
    start = view.read.sentences[max(0, claim.sentence - 1)][0]
    around = f" {view.low[start : view.read.sentences[claim.sentence][1]]} "
    language = view.language(claim)
    things = [thing for word in _WORD.findall(around) if (thing := thing_of(language, word))]
    goods = [thing for thing in things if thing.kind in _FUELS]
    apart = any(thing.kind in _LAID_OUT for thing in things)
    return goods[0] if goods and not apart and view.says(claim, "price_words", around) else None


def _station(view: View, number: int) -> bool:
    """Whether a capacity is one of a power station, told in its sentence or the one before."""
    claim = view.claims[number]
    start = view.read.sentences[max(0, claim.sentence - 1)][0]
    of = view.low[start : view.read.sentences[claim.sentence][1]]
    powered = any(dimension(view.claims[each].unit) == "power" for each in view.inside(start, claim.start))
    return not powered and view.says(claim, "stations", of) and not view.says(claim, "cargo", of)


def _stored(view: View, number: int) -> bool:
    """Whether a capacity is that of what stores energy, or of what is made in a year."""
    claim = view.claims[number]
    yearly = view.says(claim, "each_year", view.sentence(number)) and not view.says(
        claim, "workshops", view.before(number)
    )
    return yearly or view.says(claim, "stores_energy", view.paragraph_before(number, CARGO))


def _beside_energy(view: View, number: int) -> str:
    """What power of billions is, told next to energy of billions without a word of capacity; else nothing."""
    claim = view.claims[number]
    if claim.scale < _BILLIONS:
        return ""
    beside = [view.claims[each] for each in view.sentence_of(number) if 0 < abs(each - number) <= 2]
    if not any(dimension(each.unit) == "energy" and each.scale >= _BILLIONS for each in beside):
        return ""
    sentence, language = view.sentence(number), view.language(claim)
    named = [thing for word in sentence.split() if (thing := thing_of(language, word.strip(",.;:()")))]
    if any(thing.kind == "capacity" for thing in named):
        return ""
    return next((thing.word for thing in named if thing.kind == "electricity"), "")


def _given(view: View, number: int) -> str:
    """The verb that says what a station gave in the time that its sentence names; else nothing."""
    claim = view.claims[number]
    final = view.lexicon_of(view.language(claim)).words["side"] == "after"
    near = view.after(number, 30) if final else view.before(number, 44)
    verb = next((word for word in view.words(claim, "gave") if word in near), "")
    sentence = view.sentence(number)
    timed = claim.period is not None or view.says(claim, "times", sentence)
    if not verb or not timed or not any(view.says(claim, each, sentence) for each in ("powers", "stations")):
        return ""
    behind = view.after(number, 20).split()[:2]
    of_goods = len(behind) == 2 and behind[0] in view.words(claim, "of_thing")
    thing = thing_of(view.language(claim), behind[1]) if of_goods else None
    return "" if of_goods and (thing is None or thing.kind != "electricity") else verb.strip()
