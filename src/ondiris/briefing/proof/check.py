"""Hold the finished files against their manifest, and the manifest against recomputed Figures.

Five things are proven: every numeral of every file is bound and unchanged, with the word that follows
it; every bound Figure, recomputed, has the value that is printed; none is printed with more digits
than are known; labels say what they refer to; and the languages tell the same facts.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import Any

from ondiris.briefing.proof.binding import opcodes
from ondiris.briefing.proof.fault import Fault
from ondiris.briefing.proof.manifest import changed
from ondiris.briefing.proof.numerals import Numeral, Passage, numerals
from ondiris.briefing.proof.readers import read
from ondiris.briefing.proof.readers.reading import Reading
from ondiris.briefing.proof.words import changed_words
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure


@dataclass(frozen=True)
class Coverage:
    """How many numerals a file shows, and how many of them are bound, unchanged and recomputed."""

    file: str
    numerals: int
    proven: int


@dataclass(frozen=True)
class Verdict:
    """`superseded` are ids of Figures that are right as of the briefing's day and have changed since."""

    coverage: tuple[Coverage, ...]
    faults: tuple[Fault, ...]
    figures: int
    superseded: tuple[str, ...] = ()


def check(
    proof: Mapping[str, Any],
    files: Mapping[str, bytes],
    recompute: Callable[[str], Figure],
    label_numerals: Callable[[str], frozenset[str] | None],
    written: Mapping[str, bytes] | None = None,
) -> Verdict:
    """Check `files` (name -> bytes) against `proof` (proof.json, parsed), and `written`, where given.

    A file that has the bytes of `written` is proven without being read.

    `recompute` makes a Figure from its id, raising OndirisError where it cannot; `label_numerals` gives
    the numerals that a label's reference may print, None where the reference is unknown.
    """
    faults: list[Fault] = []
    figures = _recomputed(proof, recompute, faults)
    wrong = {
        language: _wrong_bindings(language, about, figures, label_numerals, faults)
        for language, about in proof["languages"].items()
    }
    coverage = []
    for name, entry in proof["documents"].items():
        if name not in files:
            faults.append(Fault(name, "the whole file", "is missing"))
            continue
        about, bad = proof["languages"][entry["language"]], wrong[entry["language"]]
        if written and files[name] == written[name]:
            recorded = entry["numerals"]
            coverage.append(
                Coverage(name, len(recorded), sum(number not in bad for _, number, _ in recorded))
            )
            continue
        try:
            reading = read(name, files[name], about["decimal"])
        except OndirisError as error:
            faults.append(Fault(name, "the whole file", str(error)))
            coverage.append(Coverage(name, len(entry["numerals"]), 0))
            continue
        before = len(faults)
        coverage.append(_check_file(name, reading, entry, about["bindings"], bad, faults))
        if written:
            expected = read(name, written[name], about["decimal"])
            faults += changed_words(name, reading, expected, told=len(faults) > before)
    for name in sorted(set(files) - set(proof["documents"])):
        faults.append(Fault(name, "the whole file", "is not in proof.json: nobody has proven it"))
    faults += _same_facts(proof)
    return Verdict(tuple(coverage), tuple(faults), len(figures))


def _recomputed(
    proof: Mapping[str, Any], recompute: Callable[[str], Figure], faults: list[Fault]
) -> dict[str, Figure]:
    figures = {}
    for id_, recorded in proof["figures"].items():
        try:
            figures[id_] = recompute(id_)
        except OndirisError as error:
            faults.append(Fault("proof.json", id_, f"cannot be recomputed: {error}"))
            continue
        faults += [
            Fault("proof.json", id_, f"{part} is {was} in the proof and {now} in the store")
            for part, (was, now) in changed(recorded, figures[id_]).items()
        ]
    return figures


def _wrong_bindings(
    language: str,
    about: Mapping[str, Any],
    figures: Mapping[str, Figure],
    label_numerals: Callable[[str], frozenset[str] | None],
    faults: list[Fault],
) -> set[int]:
    wrong = set()
    for number, binding in enumerate(about["bindings"]):
        if "figure" in binding:
            what = _wrong_number(binding, figures.get(binding["figure"]), about["decimal"])
            place = binding["figure"]
        else:
            what = _wrong_label(binding, label_numerals(binding["label"]))
            place = binding["label"]
        if what:
            wrong.add(number)
            faults.append(Fault(f"proof.json ({language})", place, what))
    return wrong


def _wrong_number(binding: Mapping[str, Any], figure: Figure | None, decimal: str) -> str:
    if figure is None:
        return "its Figure could not be recomputed"
    if binding["scale"] - binding["decimals"] < figure.scale - figure.decimals:
        return f"{binding['text']!r} is printed with more digits than are known"
    value = replace(figure, scale=binding["scale"], decimals=binding["decimals"]).rounded
    printed = parse_number(binding["text"], decimal)
    # A sentence that says "fell by" prints the number without its sign.
    if printed is None or abs(printed) != abs(value) or (printed < 0 < value) or (printed < 0 and value == 0):
        return f"prints {binding['text']!r} where the recomputed Figure is {value}"
    return ""


def _wrong_label(binding: Mapping[str, Any], allowed: frozenset[str] | None) -> str:
    if allowed is None:
        return f"{binding['text']!r} refers to {binding['label']!r}, which is not known"
    stray = [found.text for found in numerals(Passage(binding["text"], "")) if found.text not in allowed]
    return (
        f"prints {', '.join(stray)} in {binding['text']!r}, which its reference does not have"
        if stray
        else ""
    )


def parse_number(text: str, decimal: str) -> Decimal | None:
    """The value of a printed numeral; spaces and the other separator group thousands."""
    plain = text.replace("\u2212", "-").translate({ord(sign): None for sign in " \u00a0\u202f\u2009%"})
    grouping = "," if decimal == "." else "."
    try:
        return Decimal(plain.replace(grouping, "").replace(decimal, "."))
    except InvalidOperation:
        return None


def _check_file(
    name: str,
    reading: Reading,
    entry: Mapping[str, Any],
    bindings: list[Mapping[str, Any]],
    wrong: set[int],
    faults: list[Fault],
) -> Coverage:
    found = reading.numerals()
    recorded = entry["numerals"]
    proven = 0
    left = [(numeral.text, numeral.after) for numeral in found]
    right = [(text, after) for text, _, after in recorded]
    for tag, a, b, c, d in opcodes(left, right):
        if tag == "equal":
            proven += sum(number not in wrong for _, number, _ in recorded[c:d])
        else:
            faults.extend(_differences(name, found[a:b], recorded[c:d], bindings))
    _check_pictures(name, reading, entry["pictures"], faults)
    faults.extend(_check_tags(name, reading, bindings))
    return Coverage(name, len(found), proven)


def _differences(
    name: str,
    found: list[Numeral],
    recorded: list[Any],
    bindings: list[Mapping[str, Any]],
) -> list[Fault]:
    faults = []
    for step in range(max(len(found), len(recorded))):
        here = found[step] if step < len(found) else None
        text, number, after = recorded[step] if step < len(recorded) else (None, -1, "")
        meaning = _meaning(bindings, number)
        if here and text is None:
            what = f"{here.text!r} is bound to no Figure"
        elif here is None:
            what = f"{text!r} ({meaning}) is gone"
        elif here.text != text:
            what = f"found {here.text!r}, expected {text!r} ({meaning})"
        else:
            what = f"{text!r} ({meaning}) is followed by {here.after!r}, expected {after!r}"
        place, context = (here.passage.place, here.context) if here else ("the text", "")
        faults.append(Fault(name, place, what, context))
    return faults


def _meaning(bindings: list[Mapping[str, Any]], number: int) -> str:
    if number < 0:
        return "a page number"
    binding = bindings[number]
    return str(binding.get("figure") or binding["label"])


def _check_pictures(name: str, reading: Reading, recorded: Mapping[str, str], faults: list[Fault]) -> None:
    for picture in sorted({*reading.pictures, *recorded}):
        if reading.pictures.get(picture) != recorded.get(picture):
            faults.append(Fault(name, picture, "the picture is not the one that was proven"))


def _check_tags(name: str, reading: Reading, bindings: list[Mapping[str, Any]]) -> list[Fault]:
    """Where the format names the Figure beside its numeral, both must agree."""
    printed = {(binding["figure"], binding["text"]) for binding in bindings if "figure" in binding}
    return [
        Fault(name, place, f"{text!r} is tagged as {figure}, which does not print so")
        for figure, text, place in reading.tagged
        if (figure, text.strip()) not in printed
    ]


def _same_facts(proof: Mapping[str, Any]) -> list[Fault]:
    """Each kind of document prints the same Figures, at the same precision, in every language."""
    facts: dict[tuple[str, str], dict[str, set[tuple[str, int, int]]]] = {}
    for name, entry in proof["documents"].items():
        bindings = proof["languages"][entry["language"]]["bindings"]
        told = [bindings[number] for number in entry["facts"]]
        form = (entry["kind"], name.rsplit(".", 1)[-1])
        facts.setdefault(form, {})[entry["language"]] = {
            (binding["figure"], binding["scale"], binding["decimals"]) for binding in told
        }
    faults = []
    for (kind, ending), languages in sorted(facts.items()):
        first, *others = sorted(languages)
        for other in others:
            for fact in sorted(languages[first] ^ languages[other]):
                has, lacks = (first, other) if fact in languages[first] else (other, first)
                what = f"the {kind} ({ending}) tells {fact[0]} in {has} but not in {lacks}"
                faults.append(Fault("proof.json", "the languages", what))
    return faults
