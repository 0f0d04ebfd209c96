"""Facts to sentences of one language, by the templates of its pack.

A verb is chosen by the sign of the number as it will be printed, so it cannot contradict it; a clause
whose number is missing is not said at all.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from ondiris.briefing.facts import Context, Fact, Name, Said, Value
from ondiris.briefing.template import Agreeing, Optional, Part, Slot, Text, parse
from ondiris.model.document import Line, Words
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.key import NONE
from ondiris.model.kind import Kind
from ondiris.model.period import Period
from ondiris.model.qualifier import Qualifier
from ondiris.packs.language import Printer
from ondiris.packs.language.spans import NO_BREAK, capitalized, joined, merged

CASES = {"nom", "gen", "dat", "acc", "loc", "abl", "ins"}
GENDERS = ("m", "f", "n", "pl")
#: What no change is, by kind: a growth of 0, one-fold, an index of 100.
UNCHANGED: dict[Kind, Decimal] = {
    Kind.GROWTH: Decimal(0),
    Kind.POINTS: Decimal(0),
    Kind.CONTRIBUTION: Decimal(0),
    Kind.MULTIPLE: Decimal(1),
    Kind.INDEX: Decimal(100),
    Kind.ATTAINMENT: Decimal(100),
}
NAMED = {"activity": "activities", "region": "regions", "product": "products", "indicator": "indicators"}


class _MissingError(Exception):
    """A slot has no value: the clause around it vanishes."""


def direction(figure: Figure) -> str:
    """`up`, `down` or `flat` as printed; nothing for what is no change."""
    level = UNCHANGED.get(figure.key.measure.kind)
    if level is None:
        return ""
    shown = figure.rounded
    return "up" if shown > level else "down" if shown < level else "flat"


def element_fact(template: str, element: Value) -> Fact:
    """An element of a list, to be said by a template: its own slots, or itself as the slot `x`."""
    return Fact(template, element.slots if isinstance(element, Fact) else {"x": element})


@dataclass(frozen=True)
class Realizer:
    """One language's voice for the facts of a document."""

    printer: Printer
    context: Context

    @property
    def sentences(self) -> Mapping[str, Any]:
        return self.printer.language.sentences

    def say(self, fact: Fact) -> Line:
        """The sentence of a fact, its first letter capital; empty where a needed slot is missing."""
        return capitalized(self.phrase(fact))

    def phrase(self, fact: Fact) -> Line:
        """The same without the capital letter, to stand inside a sentence."""
        try:
            return merged(self._parts(parse(self._template(fact)), {**self.context.slots, **fact.slots}, ""))
        except _MissingError:
            return ()

    def paragraph(self, facts: Iterable[Fact]) -> Line:
        """Sentences one behind the other."""
        said = [line for fact in facts if (line := self.say(fact))]
        return joined(said, " ", " ")

    def _template(self, fact: Fact) -> str:
        templates = self.sentences["templates"]
        if fact.template not in templates:
            raise OndirisError(
                f"{self.printer.language.code}: no sentence {fact.template!r}; add it to sentences.toml"
            )
        found = templates[fact.template]
        return str(found if isinstance(found, str) else found[fact.variant % len(found)])

    def _parts(self, parts: tuple[Part, ...], slots: Mapping[str, Value], subject: str) -> Line:
        found: list[Any] = []
        for part in parts:
            match part:
                case Text(text):
                    found.append(Words(text.replace(" – ", f"{NO_BREAK}– ")))  # no line begins with a dash
                case Agreeing(forms):
                    if not subject:
                        raise OndirisError(f"({'|'.join(forms)}) has no subject to agree with")
                    found.append(Words(forms[GENDERS.index(subject)]))
                case Optional(inner):
                    try:
                        found.extend(self._parts(inner, slots, subject))
                    except _MissingError:
                        continue
                case Slot():
                    found.extend(self._slot(part, slots, subject))
        return tuple(found)

    def _slot(self, slot: Slot, slots: Mapping[str, Value], subject: str) -> Line:
        if slot.path[0] == "verb":
            return self._verb(slot.path[1], subject)
        if slot.path[0] not in slots:
            raise _MissingError
        if slot.silent:
            return ()
        if slot.subject:
            subject = self._agreement(slot.subject, slots)
        value = slots[slot.path[0]]
        if slot.each:
            return self._each(value, slot)
        if isinstance(value, tuple) and len(value) == 1:
            value = value[0]
        return self._print(value, slot.path[1:], subject, slots)

    def _verb(self, name: str, subject: str) -> Line:
        for verb in self.printer.language.lexicon["verbs"]:
            if verb["id"] == name:
                past = verb.get("past_pl") if subject == "pl" else None
                return (Words(str(verb.get(subject) or past or verb["past"])),)
        raise OndirisError(f"{self.printer.language.code}: no verb {name!r} in lexicon.toml")

    def _agreement(self, spec: str, slots: Mapping[str, Value]) -> str:
        if spec in GENDERS:
            return spec
        value: Value = slots.get(spec.split(".")[0]) or NONE  # type: ignore[assignment]
        for attribute in spec.split(".")[1:]:
            if not isinstance(value, Figure):
                raise _MissingError
            value = self._named(value, attribute)
        if isinstance(value, Figure):
            return self.printer.counted(value)
        if not isinstance(value, Name):
            raise _MissingError
        return self.printer.agreement(value.table, value.code)

    def _each(self, value: Value, slot: Slot) -> Line:
        elements = value if isinstance(value, tuple) else (value,)
        lines = []
        for element in elements:
            line = self.phrase(element_fact(slot.each, element))
            if line:
                lines.append(line)
        if not lines:
            raise _MissingError
        if slot.wide:
            return joined(lines, "; ", "; ")
        return self.printer.listed(lines)

    def _named(self, figure: Figure, attribute: str) -> Name:
        if attribute == "whole":
            base = figure.key.measure.base
            table = "activities" if self.printer.names.has("activities", base) else "wholes"
            return Name(table, base)
        code = getattr(figure.key, attribute)
        if code == NONE:
            raise _MissingError
        table = NAMED[attribute]
        if attribute == "product":
            named = self.printer.names.has
            table = next((each for each in ("products", "projects", "zones") if named(each, code)), table)
        return Name(table, code)

    def _print(self, value: Value, path: tuple[str, ...], subject: str, slots: Mapping[str, Value]) -> Line:
        match value:
            case Figure():
                return self._figure(value, path, subject, slots)
            case Period():
                return self.printer.period(value, path[0] if path else "label")
            case Name("indicators", code):
                return self.printer.indicator(code, path[0] if path else "nom")
            case Name(table, code):
                return self.printer.name(table, code, path[0] if path else "nom")
            case date():
                return self.printer.day(value, path[0] if path else "label")
            case Said(line):
                return line
            case Fact():
                line = self.phrase(value)
                if not line:
                    raise _MissingError
                return line
        raise OndirisError(f"a list is printed by a template: {{list:template}}, not {path}")

    def _figure(
        self, figure: Figure, path: tuple[str, ...], subject: str, slots: Mapping[str, Value]
    ) -> Line:
        case, magnitude, plain = "nom", False, False
        for place, attribute in enumerate(path):
            rest = path[place + 1 :]
            if attribute in CASES:
                case = attribute
            elif attribute == "abs":
                magnitude = True
            elif attribute == "plain":
                plain = True
            elif attribute in NAMED or attribute == "whole":
                return self._print(self._named(figure, attribute), rest, subject, slots)
            elif attribute in ("period", "when"):
                if attribute == "when" and figure.key.period == self.context.reference:
                    raise _MissingError
                form = rest or ("in" if attribute == "when" else "label",)
                return self._print(figure.key.period, form, subject, slots)
            elif attribute == "subject":
                return self.printer.subject(figure, rest[0] if rest else "nom")
            elif attribute == "qualifier":
                if figure.qualifier is Qualifier.EXACT:
                    raise _MissingError
                return self.printer.qualifier(figure)
            elif attribute == "nature":
                return self.printer.nature(figure)
            elif attribute == "unit":
                return self.printer.unit(figure)
            elif attribute == "versus":
                return self.printer.versus(figure, rest[0] if rest else "default")
            elif attribute == "fx":
                if figure.id not in self.context.companions:
                    raise _MissingError
                figure = self.context.companions[figure.id]
            elif attribute in self.sentences["phrases"]:
                return self._phrase(figure, attribute, subject, slots)
            else:
                raise OndirisError(f"{self.printer.language.code}: a figure has no attribute {attribute!r}")
        return self.printer.quantity(figure, case, magnitude=magnitude, plain=plain)

    def _phrase(self, figure: Figure, family: str, subject: str, slots: Mapping[str, Value]) -> Line:
        """A phrase of a family (grew by ...): by direction, then n-fold or not, then qualifier."""
        table = self.sentences["phrases"][family]
        way = direction(figure)
        ways = ([f"{way}_fold"] if figure.key.measure.kind is Kind.MULTIPLE else []) + [way or "exact"]
        keys = [str(figure.qualifier), str(figure.key.nature)] if not way else []
        keys += [key for base in ways for key in (f"{base}_{figure.qualifier}", base)]
        for key in keys:
            if key in table:
                return self._parts(parse(str(table[key])), {**slots, "x": figure}, subject)
        language = self.printer.language.code
        raise OndirisError(f"{language}: [phrases.{family}] has none of {', '.join(keys)} for {figure.id}")
