"""The little grammar of sentence templates, parsed once.

{slot.attribute.attribute@subject}   a value, in a form; a verb in it agrees with the subject
{list:template} {list;template}      every element by a template, joined as a list (by commas; semicolons)
[ ... ]                              a clause that vanishes when one of its slots is missing
(вырос|выросла|выросло|выросли)      the form that agrees with the subject: m, f, n, pl; in phrases
"""

import re
from dataclasses import dataclass
from functools import cache

from ondiris.model.errors import OndirisError

_TOKEN = re.compile(r"\{[^{}]*\}|\[|\]|\([^()|]*\|[^()]*\)|[^\[\]{}(]+|\(")
_SLOT = re.compile(r"(\??)([a-z_]+(?:\.[a-z_]+)*)(?:([:;])([a-z_]+))?(?:@([a-z_.]+))?")


@dataclass(frozen=True)
class Text:
    text: str


@dataclass(frozen=True)
class Slot:
    path: tuple[str, ...]
    each: str = ""
    wide: bool = False
    subject: str = ""
    silent: bool = False


@dataclass(frozen=True)
class Agreeing:
    forms: tuple[str, ...]


@dataclass(frozen=True)
class Optional:
    parts: tuple["Part", ...]


Part = Text | Slot | Agreeing | Optional


@cache
def parse(template: str) -> tuple[Part, ...]:
    """The parts of a template. Raises OndirisError naming the template where it is malformed."""
    stack: list[list[Part]] = [[]]
    for piece in _TOKEN.findall(template):
        if piece == "[":
            stack.append([])
        elif piece == "]":
            if len(stack) == 1:
                raise OndirisError(f"sentence template: a ']' without '[' in {template!r}")
            parts = tuple(stack.pop())
            stack[-1].append(Optional(parts))
        elif piece.startswith("{"):
            stack[-1].append(_slot(piece[1:-1], template))
        elif piece.startswith("(") and "|" in piece:
            stack[-1].append(_agreeing(piece[1:-1], template))
        else:
            stack[-1].append(Text(piece))
    if len(stack) > 1:
        raise OndirisError(f"sentence template: a '[' without ']' in {template!r}")
    return tuple(stack[0])


def _slot(text: str, template: str) -> Slot:
    found = _SLOT.fullmatch(text)
    if not found:
        raise OndirisError(f"sentence template: {{{text}}} is no slot in {template!r}")
    silent, path, list_mark, each, subject = found.groups(default="")
    return Slot(tuple(path.split(".")), each, list_mark == ";", subject, bool(silent))


def _agreeing(text: str, template: str) -> Agreeing:
    forms = tuple(text.split("|"))
    if len(forms) != 4:
        raise OndirisError(f"sentence template: ({text}) needs four forms, m|f|n|pl, in {template!r}")
    return Agreeing(forms)


def slots_of(template: str) -> tuple[Slot, ...]:
    """Every slot of a template, those of optional clauses included."""

    def walk(parts: tuple[Part, ...]) -> list[Slot]:
        found = []
        for part in parts:
            if isinstance(part, Slot):
                found.append(part)
            elif isinstance(part, Optional):
                found.extend(walk(part.parts))
        return found

    return tuple(walk(parse(template)))
