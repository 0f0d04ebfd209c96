"""Ids of Figures: `method(id, id, ...)` over keys, read into a tree and computed again.

An id says by itself how a number came about, so whoever has the observed figures can recompute it:
that is how a proof is checked. A method is a module of this package with a function `figure`. A leaf is a
key, or `KEY@DAY`, that key as it was known on a day, so that an older publication can stand beside a newer.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from importlib import import_module
from inspect import signature
from pkgutil import iter_modules

from ondiris import methods
from ondiris.model.errors import OndirisError
from ondiris.model.figure import AS_KNOWN, Figure, identity
from ondiris.model.key import Key

#: More than any briefing needs, and far less than would exhaust the machine.
MOST_CHARACTERS, MOST_NODES, DEEPEST = 200_000, 5_000, 40

#: From a key, and for `KEY@DAY` the day beside it, to the figure then known. Who has no vintages may take
#: the key alone.
Resolve = Callable[..., Figure | None]


class ExpressionError(OndirisError):
    """An id that is no key and no expression over keys; the message says where and what was expected."""


class UnknownFigureError(OndirisError):
    """A key that an expression needs and nobody has."""

    def __init__(self, key: Key, expression: str, day: date | None = None) -> None:
        self.key, self.expression, self.day = key, expression, day
        leaf = identity(key, day)
        within = "" if expression == leaf else f", needed by {expression}"
        super().__init__(f"no figure {leaf}{within}")


@dataclass(frozen=True)
class AsKnown:
    """A key as it was known on a day."""

    key: Key
    day: date

    def __str__(self) -> str:
        return identity(self.key, self.day)


@dataclass(frozen=True)
class Call:
    """A method applied to parts. Its text is the id of the Figure that it makes."""

    method: str
    parts: tuple["Node", ...]
    text: str = field(compare=False, repr=False)

    def __str__(self) -> str:
        return self.text


Node = Key | AsKnown | Call


@lru_cache(maxsize=1)
def modules() -> tuple[str, ...]:
    """The names of all modules of this folder, sorted; nothing is imported."""
    return tuple(sorted(module.name for module in iter_modules(methods.__path__)))


@lru_cache(maxsize=256)
def method(name: str) -> Callable[..., Figure]:
    """The `figure` function of a method's module. Raises ExpressionError where there is none."""
    if name in modules():
        module = import_module(f"{methods.__name__}.{name}")
        found: Callable[..., Figure] | None = getattr(module, "figure", None)
        if found is not None:
            return found
    raise ExpressionError(f"no method {name!r} makes figures; see the reference of methods")


def parse(text: str) -> Node:
    """Read an id into a tree of calls over keys, each of them perhaps as known on a day.

    Raises ExpressionError, with the place, on anything malformed, too long or too deep.

    >>> parse("growth_from_index(zz/output/C/ZZ/-/index:yoy/index/actual/2024)").method
    'growth_from_index'
    """
    if len(text) > MOST_CHARACTERS:
        raise ExpressionError(f"an id of {len(text):,} characters; at most {MOST_CHARACTERS:,} are read")
    root: list[Node] = []
    stack: list[tuple[str, list[Node]]] = [("", root)]
    nodes = 0
    closed = False  # whether a call has just ended, so that only ',' or ')' may follow
    for at, token, sign in _tokens(text):
        name, parts = stack[-1]
        if sign == "(":
            if not token.isidentifier() or closed:
                raise ExpressionError(f"at {at}: expected the name of a method before '(', found {token!r}")
            if len(stack) > DEEPEST:
                raise ExpressionError(f"at {at}: nested deeper than {DEEPEST} calls")
            stack.append((token, []))
            closed = False
            continue
        if closed == bool(token):
            raise ExpressionError(f"at {at}: expected {'a comma or )' if closed else 'a key or a call'}")
        if token:
            parts.append(_leaf(token, at))
            nodes += 1
        closed = sign == ")"
        if closed:
            if len(stack) == 1:
                raise ExpressionError(f"at {at}: a ')' that closes nothing")
            stack.pop()
            stack[-1][1].append(Call(name, tuple(parts), f"{name}({', '.join(str(part) for part in parts)})"))
            nodes += 1
        if nodes > MOST_NODES:
            raise ExpressionError(f"more than {MOST_NODES:,} parts in one id")
        if sign == "," and len(stack) == 1:
            raise ExpressionError(f"at {at}: a comma outside a call")
    if len(stack) > 1:
        raise ExpressionError(f"{stack[-1][0]}( is not closed")
    return root[0]


def _tokens(text: str) -> Iterator[tuple[int, str, str]]:
    """Place, the word before a sign, and the sign: one of `(`, `)`, `,` or, at the end, nothing."""
    start = 0
    for at, sign in enumerate(text):
        if sign in "(),":
            yield at + 1, text[start:at].strip(), sign
            start = at + 1
    rest = text[start:].strip()
    if rest or not text.rstrip().endswith(")"):
        yield len(text), rest, ""


@lru_cache(maxsize=65_536)
def _parsed_key(text: str) -> Key:
    return Key.parse(text)


def _leaf(text: str, at: int) -> Key | AsKnown:
    name, sign, day = text.partition(AS_KNOWN)
    try:
        key = _parsed_key(name)
    except ValueError as error:
        raise ExpressionError(f"at {at}: {error}") from error
    if not sign:
        return key
    try:
        return AsKnown(key, date.fromisoformat(day))
    except ValueError as error:
        raise ExpressionError(f"at {at}: {day!r} behind {AS_KNOWN!r} is no day; write 2024-04-18") from error


def keys(node: Node) -> tuple[Key, ...]:
    """The keys an expression stands on, each once, in order of first use."""
    if isinstance(node, Key):
        return (node,)
    if isinstance(node, AsKnown):
        return (node.key,)
    return tuple(dict.fromkeys(key for part in node.parts for key in keys(part)))


def evaluate(text: str, resolve: Resolve, known: dict[str, Figure] | None = None) -> Figure:
    """The Figure of an id, computed from the observed figures that `resolve` finds.

    `known` is a memory of equal sub-expressions, to be shared between calls with one `resolve`.
    Raises ExpressionError on a malformed id, UnknownFigureError where `resolve` finds nothing, and what
    the methods raise on figures that do not fit (MismatchError, UndefinedError): all are OndirisError.
    """
    memory: dict[str, Figure] = {} if known is None else known
    found = memory.get(text)
    return found if found is not None else _evaluated(parse(text), resolve, memory, text)


def _evaluated(node: Node, resolve: Resolve, memory: dict[str, Figure], whole: str) -> Figure:
    text = str(node)
    if text in memory:
        return memory[text]
    if isinstance(node, Key | AsKnown):
        memory[text] = observed = _observed(node, resolve, whole)
        return observed
    parts = [_evaluated(part, resolve, memory, whole) for part in node.parts]
    function = method(node.method)
    try:
        _signature(function).bind(*parts)
    except TypeError as error:
        raise ExpressionError(f"{node.method} does not take {len(parts)} figures: {error}") from error
    memory[text] = made = function(*parts)
    return made


def _observed(leaf: Key | AsKnown, resolve: Resolve, whole: str) -> Figure:
    key, day = (leaf.key, leaf.day) if isinstance(leaf, AsKnown) else (leaf, None)
    found = resolve(key) if day is None else resolve(key, day)
    if found is None:
        raise UnknownFigureError(key, whole, day)
    if found.key != key:
        raise ValueError(f"asked for {key}, given {found.key}")
    return found if found.known_on == day else replace(found, known_on=day)


_signature = lru_cache(maxsize=256)(signature)
