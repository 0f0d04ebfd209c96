"""A Figure as words: qualifier, numeral, scale word and unit, in the case a sentence needs.

The order and the cases are data: a qualifier stands before (свыше ..., case of the unit) or behind
(... астам); behind, its case falls on the unit of a measure, but on the digits before a count.
"""

import re
from dataclasses import replace
from decimal import Decimal

from ondiris.model.document import Line, Number, Words
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.qualifier import Qualifier
from ondiris.packs.language.load import Forms, Language, inflected
from ondiris.packs.language.numerals import numeral, suffixed
from ondiris.packs.language.spans import NO_BREAK, NO_BREAK_HYPHEN, merged, words
from ondiris.packs.names import Names

_RATE = re.compile(r"\{(n|own|foreign)(?:\.(\w+))?\}")
#: A level per month is printed as the level; its sentence says "a month".
PER_MONTH = "-per-month"
PER = "-per-"


def printable(language: Language, figure: Figure) -> Figure:
    """The same number in a scale the language has a word for, and a form that a reader takes in at once.

    1 300 thousand is printed as 1.3 million where no digit is lost by it. A number is never printed finer
    than it is known. Raises OndirisError where no scale of the language can print it.
    """
    scale, finest = figure.scale, figure.scale - figure.decimals
    if scale and scale not in language.scales:
        fit = [each for each in (0, *language.scales) if finest <= each <= scale]
        if not fit:
            raise OndirisError(f"{figure.id}: {language.code!r} has no word for ten to the power of {scale}")
        return replace(figure, scale=max(fit), decimals=max(fit) - finest)
    up = scale + 3
    if scale and up in language.scales and figure.decimals == 0 and abs(figure.rounded) >= 1000:
        digits = figure.value.scaleb(-up)
        if digits == digits.quantize(Decimal("0.1")):
            return replace(figure, scale=up, decimals=1)
    return figure


def unit_forms(language: Language, names: Names, figure: Figure) -> Forms:
    """The forms of a figure's unit; for a generic one (pieces, zones) those of what is counted: cars."""
    key = figure.key
    unit = key.unit.removesuffix(PER_MONTH)
    known: Forms = language.units["units"]
    product = names.entry("products", key.product) if names.has("products", key.product) else {}
    if "count" in product and known.get(unit, {}).get("generic"):
        return {"kind": "count", "gender": product.get("gender"), **product["count"]}
    if unit in known:
        return dict(known[unit])
    if names.has("currencies", unit):
        return {"kind": "measure", **names.entry("currencies", unit)}
    raise OndirisError(f"the unit {key.unit!r} has no name in {language.code!r}; add [units.{key.unit}]")


def quantity(
    language: Language, names: Names, figure: Figure, case: str = "nom",
    *, magnitude: bool = False, plain: bool = False,
) -> Line:  # fmt: skip
    """The figure in words. `magnitude` leaves the sign to a verb, `plain` leaves the qualifier out."""
    if PER in figure.key.unit and not figure.key.unit.endswith(PER_MONTH):
        return rate(language, names, figure)
    unit = unit_forms(language, names, figure)
    figure = printable(language, figure)
    text = numeral(language, figure.rounded, figure.decimals)
    if magnitude:
        text = text.removeprefix(str(language.numbers["format"]["minus"]))
    qualifier: Forms = {}
    if figure.qualifier is not Qualifier.EXACT and not plain:
        qualifier = language.numbers["qualifiers"][str(figure.qualifier)]
    if "pattern" in unit:
        return _patterned(language, figure, text, unit, case, qualifier)
    if not qualifier:
        return _body(language, figure, text, unit, case)
    said = str(qualifier["word"])
    if qualifier["position"] == "prefix":
        governed = qualifier.get("case", case)
        return merged((Words(said + " "), *_body(language, figure, text, unit, governed)))
    if unit["kind"] != "count":
        return merged((*_body(language, figure, text, unit, qualifier["case"]), Words(" " + said)))
    digits = _counted(language, figure, text, qualifier["case"])
    return merged((*digits, Words(" " + said + " "), *_noun(language, figure, unit, case)))


def _body(language: Language, figure: Figure, text: str, unit: Forms, case: str) -> Line:
    spans: Line = (Number(figure, text),)
    if figure.scale:
        spans = (*spans, Words(NO_BREAK + _scale(language, figure.scale, "nom")))
    if unit.get("before"):
        return merged((Words(str(unit["symbol"])), *spans))
    noun = _noun(language, figure, unit, case)
    return merged((*spans, *words(NO_BREAK if noun else ""), *noun))


def _counted(language: Language, figure: Figure, text: str, case: str) -> Line:
    """The numeral of a count alone, in a case: of its scale word, or written behind its digits."""
    number = Number(figure, text)
    if figure.scale:
        return (number, Words(NO_BREAK + _scale(language, figure.scale, case)))
    return (number, *words(suffixed(language, "", figure.rounded, case)))


def _scale(language: Language, exponent: int, case: str) -> str:
    """A scale word, spelled out or short as the language does in running text."""
    scale = language.scales[exponent]
    if scale["text"] == "short":
        return str(scale.get("short_forms", {}).get(case, scale["short"]))
    return inflected(scale, case, str(language.numbers["after_scale"]["category"]))


def _noun(language: Language, figure: Figure, unit: Forms, case: str) -> Line:
    """The unit behind its number; behind a scale word it may be governed by that word instead."""
    after = language.numbers["after_scale"]
    category = str(after["category"]) if figure.scale else language.plural(figure.rounded)
    if figure.scale and after.get("case"):
        case = str(after["case"])
    return words(inflected(unit, case, category))


def _patterned(
    language: Language, figure: Figure, text: str, unit: Forms, case: str, qualifier: Forms
) -> Line:
    """Percent, n-fold and the like: `{n}%`, `{q}в {n} {unit}`; {q} is the qualifier."""
    pattern, behind = str(unit["pattern"]), qualifier.get("position") == "postfix"
    said = str(qualifier.get("word", ""))
    governed = str(qualifier["case"]) if behind else case
    if said and not behind and "{q}" in pattern:
        said = str(qualifier.get("adverb", said))
    noun = inflected(unit, governed, language.plural(figure.rounded))
    before, _, after = pattern.replace("{q}", "").partition("{n}")
    after = NO_BREAK_HYPHEN + after[1:] if after.startswith("-") else after
    ending = language.numbers.get("suffixes", {}).get("percent", {}).get(governed, "")
    tail = f"{NO_BREAK_HYPHEN}{ending}" if ending and "{unit}" not in pattern and "%" in pattern else ""
    spans = (
        Words(f"{said} " if said and not behind else ""),
        Words(before.replace("{unit}", noun)),
        Number(figure, text),
        Words(after.replace(" {unit}", NO_BREAK + noun).replace("{unit}", noun) + tail),
        Words(f" {said}" if said and behind else ""),
    )
    return merged(spans)


def unit_words(language: Language, names: Names, figure: Figure) -> Line:
    """What a number counts, without the number: `billion tenge`, `tonnes`, `%`."""
    unit = unit_forms(language, names, figure)
    if "pattern" in unit:
        return words(str(unit["symbol"]))
    many = str(language.numbers["after_scale"]["category"])
    noun = inflected(unit, "nom", many)
    if not figure.scale:
        return words(noun)
    return words(f"{_scale(language, figure.scale, 'nom')}{NO_BREAK}{noun}")


def rate(language: Language, names: Names, figure: Figure) -> Line:
    """An exchange rate, by the pattern [rate] of units.toml: `444.32 tenge per US dollar`."""
    pattern = str(language.units["rate"]["pattern"])
    codes = dict(zip(("own", "foreign"), figure.key.unit.split(PER), strict=True))
    category = {"own": language.plural(figure.rounded), "foreign": "one"}
    spans: list[Line] = []
    at = 0
    for found in _RATE.finditer(pattern):
        spans.append(words(pattern[at : found.start()]))
        at = found.end()
        if found[1] == "n":
            spans.append((Number(figure, numeral(language, figure.rounded, figure.decimals)),))
        else:
            forms = names.entry("currencies", codes[found[1]])
            spans.append(words(inflected(forms, found[2] or "nom", category[found[1]])))
    spans.append(words(pattern[at:]))
    return merged(span for line in spans for span in line)


def counted(language: Language, names: Names, figure: Figure) -> str:
    """The agreement of a verb with so many things: `запланирован 21 проект`, `запланировано 12 проектов`."""
    one = language.plural(figure.rounded) == "one" and not figure.scale
    if not one or figure.qualifier is not Qualifier.EXACT:
        return "n"
    return str(unit_forms(language, names, figure).get("gender") or "n")
