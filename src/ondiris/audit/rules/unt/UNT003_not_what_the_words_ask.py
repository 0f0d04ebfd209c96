"""The words right before a number ask for another kind of unit: "an area of 200,000 tonnes".

An area is told in square metres or hectares, a wage in money, electricity in kilowatt-hours; who is employed
is people; what is told of each thousand is no percentage.

Mend it by looking up the unit.
"""

from collections.abc import Iterator
from itertools import chain

from ondiris.audit.around import bare_before, set_off
from ondiris.audit.dimensions import PHYSICAL, dimension
from ondiris.audit.naming.excused import in_millions, in_square, of_cargo
from ondiris.audit.naming.things import thing_of
from ondiris.audit.view import View
from ondiris.model.claim import UNTOLD
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "UNT003"
NAME = "not-what-the-words-ask"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The zone has an area of [[200,000 tonnes]]; it employs [[1,450 kilometres]].",
            "The average wage was [[384,900 tonnes]] in May 2024.",
            "In 2023 generation of electricity reached [[112 billion tonnes]]; the road is [[46 kg]] long.",
            "In 2024 infant mortality was [[5.8 per cent]] per 1,000 live births.",
        ),
        "good": (
            "The zone has an area of 200,000 square metres; it employs 1,450 people.",
            "In 2024 infant mortality fell by 5.8% from 2023, to 6.2 per 1,000 live births.",
            "The average wage was 384,900 tenge in May 2024. The mill employs 5 MW of motors.",
            "In an area of conflict 200 tonnes of bread were given out. He is employed 20 km away.",
        ),
    },
    "ru": {
        "bad": (
            "Создано 3 зоны общей площадью [[18 000 тонн]].",
            "Средняя зарплата составила [[384 900 тонн]].",
        ),
        "good": ("Создано 3 зоны общей площадью 18 000 кв. м. Средняя зарплата составила 384 900 тенге.",),
    },
    "kk": {
        "bad": (
            "Аймақтың ауданы – [[200 000 тонна]], онда [[1 450 километр]] еңбек етеді.",
            "2024 жылы нәресте өлімі 1000 тірі туғанға шаққанда [[5,8 пайыз]] болды.",
        ),
        "good": (
            "Аймақтың ауданы – 200 000 шаршы метр, онда 1 450 адам еңбек етеді.",
            "2024 жылы 1000 тірі туғанға шаққанда нәресте өлімі 5,8 болды, бұл 2023 жылғыдан 6 пайызға аз.",
        ),
    },
}

#: Dimension -> the dimensions that stand for it; the words are those of `measured_<dimension>`.
_ASKED = {
    "area": frozenset(("area",)),
    "money": frozenset(("money",)),
    "energy": frozenset(("energy", "power")),
    "people": frozenset(("people", "power")),
    "staff": frozenset(("people",)),
    "mass": frozenset(("mass",)),
    "length": frozenset(("length",)),
}
_OF_PEOPLE = ("people", "staff")
#: What no crop is sown on.
_NO_LAND = frozenset(("mass", "volume", "energy", "power"))
#: Of each of these what is told may be told without them: "wages of 300 thousand a month".
_TIMES = frozenset(("", "day", "week", "month"))
#: The words before a number that ask for a dimension, and those behind it.
_TABLES = {kind: (f"measured_{kind}", f"measured_{kind}_behind") for kind in _ASKED}
_YEAR = pattern(r" (?:19|20)\d\d(?: [^\W\d]{3,5})?$")
_BEHIND = 8
#: What rates are told of, and how far before the rate.
_THOUSANDS, _BEFORE = frozenset((1000, 10_000, 100_000)), 60


def check(view: View) -> Iterator[Finding]:
    yield from _of_thousands(view)
    for number in view.sentence_holding(view.of_kind(Kind.LEVEL), *chain(*_TABLES.values()), "sow_verbs"):
        claim = view.claims[number]
        unit, _, per = claim.unit.partition("-per-")
        measured = dimension(unit)
        if measured not in PHYSICAL and measured != "people":
            continue
        kind, word = _asked(view, number)
        if not kind or measured in _ASKED[kind] or (measured == "people" and kind != "area"):
            continue
        if (per not in _TIMES and kind not in _OF_PEOPLE) or _of_another(view, number, kind, measured):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"{word.strip()}: {claim.unit}",),
            printed=claim.printed,
            what=word.strip(),
        )


def _of_another(view: View, number: int, asked: str, measured: str) -> bool:
    """Whether what is told beside a number makes it one of another thing than its words ask for."""
    claim = view.claims[number]
    if asked in _OF_PEOPLE:
        behind = view.after(number, _BEHIND).split()[:1]
        if behind and behind[0] in view.words(claim, "of_thing"):
            return True  # "employs 5 MW of motors"
    elif measured == "mass" and of_cargo(view, number):
        return True  # the turnover of a port
    if asked == "money" and (in_millions(claim) or (measured == "mass" and _harvested(view, number))):
        return True  # "a cost of 51.5m"; "бидайдың түсімі": of a crop it is what was harvested
    if claim.unit != "m":
        return measured == "length" and set_off(view, number)
    # "A mirror of six metres works here"; a flat of 60 metres.
    return view.says(claim, "in_size", view.before(number, 4)) or in_square(view, number)


def _of_thousands(view: View) -> Iterator[Finding]:
    """Percentages that are told of each thousand: "5.8 per cent per 1,000 births"."""
    claims = view.claims
    for number in view.sentence_holding(view.of_kind(None, Kind.LEVEL), "of_thousands"):
        claim = claims[number]
        if claim.unit != "pct" or claim.direction is not UNTOLD:
            continue
        sentence = view.sentence_of(number)
        words = view.words_of(view.language(claim)).words("of_thousands")
        for other in (number - 1, number + 1):
            if other not in sentence or claims[other].value not in _THOUSANDS:
                continue
            low, high = sorted((claim, claims[other]), key=lambda each: each.start)
            gap = f" {view.low[low.end : high.start]} "
            if "," in gap or len(gap) > _BEFORE:
                continue
            told = f"{view.before(other, _BEHIND).rstrip()}{gap}" if other < number else gap
            if word := next((word for word in words if word in told), ""):
                evidence = (f"{claims[other].printed}: %",)
                yield view.finding(
                    CODE,
                    SEVERITY,
                    (claim.start, claim.end),
                    (number,),
                    evidence,
                    printed=claim.printed,
                    what=f"{word.strip()} {claims[other].printed}",
                )


def _harvested(view: View, number: int) -> bool:
    """Whether the clause of a number names a crop."""
    language = view.language(view.claims[number])
    things = (thing_of(language, word) for word in view.before(number, 50).split())
    return any(thing is not None and thing.kind == "crop" for thing in things)


def _asked(view: View, number: int) -> tuple[str, str]:
    """The dimension that the words right at a number ask for, and these words; both empty where none do."""
    words = view.words_of(view.language(view.claims[number]))
    before = bare_before(view, number, 50).rstrip(" :–—-")
    verbs = words.words("came_to")
    for verb in verbs if before.endswith(verbs) else ():
        if before.endswith(verb) and verb.strip(" :–—-"):
            before = before.removesuffix(verb).rstrip(" :–—-")
            break
    # "Таза пайдасы 2024 жылы 19 млн": the year stands between the word and the number.
    undated = _YEAR.sub("", before)
    for preposition in words.words("in_year") if undated != before else ():
        undated = undated.removesuffix(preposition)
    before = undated
    behind = f" {view.after(number).lstrip()}"
    for kind, (at_end, at_start) in _TABLES.items():
        listed = words.words(at_end)
        if before.endswith(listed):
            return kind, next(word for word in listed if before.endswith(word))
        listed = words.words(at_start)
        if behind.startswith(listed):
            return kind, next(word for word in listed if behind.startswith(word))
    return _sown(view, number, before)


def _sown(view: View, number: int, before: str) -> tuple[str, str]:
    """Whether a crop is told as sown on so much: "sowed wheat on 1.2 million"."""
    claim = view.claims[number]
    on = before.endswith(view.words(claim, "sown_on")) and dimension(claim.unit) in _NO_LAND
    if not on or not view.says(claim, "sow_verbs", before) or not _harvested(view, number):
        return "", ""
    return "area", next(word for word in view.words(claim, "sow_verbs") if word in before)
