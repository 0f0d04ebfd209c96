"""Ids of derived Figures: `method(id, id, ...)` over keys, read into a tree and computed again.

An id says by itself how a number came about, so whoever has the observed figures can recompute it:
that is how a proof is checked. A method is a module of this package with a function `figure`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from inspect import signature
from pkgutil import iter_modules

from ondiris import methods
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.key import Key

#: More than any briefing needs, and far less than would exhaust the machine.
MOST_CHARACTERS, MOST_NODES, DEEPEST = 200_000, 5_000, 40

Resolve = Callable[[Key], Figure | None]


class ExpressionError(OndirisError):
    """An id that is no key and no expression over keys; the message says where and what was expected."""


class UnknownFigureError(OndirisError):
    """A key that an expression needs and nobody has."""

    def __init__(self, key: Key, expression: str) -> None:
        self.key, self.expression = key, expression
        within = "" if expression == str(key) else f", needed by {expression}"
        super().__init__(f"no figure {key}{within}")


@dataclass(frozen=True)
class Call:
    """A method applied to parts. Its text is the id of the Figure that it makes."""

    method: str
    parts: tuple["Node", ...]
    text: str = field(compare=False, repr=False)

    def __str__(self) -> str:
        return self.text


Node = Key | Call


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
    """Read an id into a tree of calls over keys.

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
            parts.append(_key(token, at))
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


def _key(text: str, at: int) -> Key:
    try:
        return _parsed_key(text)
    except ValueError as error:
        raise ExpressionError(f"at {at}: {error}") from error


def keys(node: Node) -> tuple[Key, ...]:
    """The keys an expression stands on, each once, in order of first use."""
    if isinstance(node, Key):
        return (node,)
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
    if isinstance(node, Key):
        observed = resolve(node)
        if observed is None:
            raise UnknownFigureError(node, whole)
        if observed.key != node:
            raise ValueError(f"asked for {node}, given {observed.key}")
        memory[text] = observed
        return observed
    parts = [_evaluated(part, resolve, memory, whole) for part in node.parts]
    function = method(node.method)
    try:
        _signature(function).bind(*parts)
    except TypeError as error:
        raise ExpressionError(f"{node.method} does not take {len(parts)} figures: {error}") from error
    memory[text] = made = function(*parts)
    return made


_signature = lru_cache(maxsize=256)(signature)
