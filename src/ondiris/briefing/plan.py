"""What to tell: the slots, lists and groups of `briefing.toml` filled with what the pack knows.

The plan is language-free. A slot is a Figure (by a query or a method over slots), a list is a tuple of
Figures, a group a tuple of Facts: one per code, each with slots of its own.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ondiris.briefing.editions import editions, revised
from ondiris.briefing.facts import Fact, Name, Value
from ondiris.briefing.named import causes, projects
from ondiris.briefing.queries import Queries, latest
from ondiris.briefing.sentences import UNCHANGED, direction
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind

Slots = Mapping[str, Value]
TABLES = {"activity": "activities", "region": "regions", "product": "products"}


def fill(queries: Queries, wanted: Mapping[str, Any], given: Slots) -> dict[str, Value]:
    """The slots that can be filled, in the order of the file: a slot may use those above it."""
    found: dict[str, Value] = dict(given)
    for name, query in wanted.items():
        value = _value(queries, query, found)
        if value is not None and value != ():
            found[name] = value
    return found


def _value(queries: Queries, query: Mapping[str, Any], slots: Slots) -> Value | None:
    if "slots" in query:
        return group(queries, query, slots)
    if "each" in query:
        return listed(queries, query, slots)
    if "from" in query:
        return picked(query, slots)
    if "editions" in query:
        return revised(queries, query) if query["editions"] == "revised" else editions(queries, query)
    if "run" in query:
        return course(queries, query, slots)
    if "projects" in query:
        return projects(queries, query)
    if "cause" in query:
        return causes(queries, query)
    if "any" in query:
        return next((found for each in query["any"] if (found := _value(queries, each, slots))), None)
    return queries.find(query, slots)


def listed(queries: Queries, query: Mapping[str, Any], slots: Slots) -> tuple[Value, ...]:
    """Every figure of a query over codes, in their order or sorted by size of change."""
    found = []
    for code in query["codes"]:
        figure = queries.find({**query, query["each"]: code}, slots)
        if figure:
            found.append(figure)
    return _chosen(found, query, lambda figure: figure)


def course(queries: Queries, query: Mapping[str, Any], slots: Slots) -> tuple[Value, ...]:
    """The figures from the beginning of the reference period to each of its months, in time."""
    found = []
    for period in reversed(list(latest(queries.reference))):
        if figure := queries.find({**query, "period": f"is:{period}"}, slots):
            found.append(figure)
    return _chosen(found, query, lambda figure: figure)


def group(queries: Queries, query: Mapping[str, Any], slots: Slots) -> tuple[Value, ...]:
    """One Fact per code, where at least one of its own slots is known; `needs` names the one it must have."""
    facts: list[Fact] = []
    for code in query["codes"]:
        here: dict[str, Value] = {key: value for key, value in slots.items() if key not in query["slots"]}
        here["self"] = Name(TABLES[query["each"]], code)
        wanted = {name: _with_code(part, query["each"], code) for name, part in query["slots"].items()}
        filled = fill(queries, wanted, here)
        own = {name: value for name, value in filled.items() if name in wanted or name == "self"}
        needs = query.get("needs")
        if (needs in own) if needs else any(isinstance(value, Figure) for value in own.values()):
            facts.append(Fact(query.get("template", ""), own, variant=len(facts)))
    key = query.get("by", query.get("needs", ""))
    return _chosen(facts, query, lambda fact: fact.slots.get(key))


def _with_code(query: Mapping[str, Any], field: str, code: str) -> Mapping[str, Any]:
    """A query of a group with the group's code in the field it leaves open, and in the codes it maps."""
    if "method" in query or "from" in query:
        return query
    if "any" in query:
        return {**query, "any": [_with_code(each, field, code) for each in query["any"]]}
    if isinstance(query.get("codes"), Mapping):
        query = {**query, "codes": query["codes"].get(code, [])}
    return query if query.get("each") == field else {field: code, **query}


def picked(query: Mapping[str, Any], slots: Slots) -> tuple[Value, ...]:
    """A part of a list or group above: what rises, what falls, the first or the last.

    `by` names the figure of each Fact that is looked at; with `slot` it is also what is left of the Fact.
    """
    source = slots.get(query["from"])
    if not isinstance(source, tuple):
        return ()
    by = query.get("slot") or query.get("by", "")
    values: list[Any] = [part for part in source if not isinstance(part, Fact) or by in part.slots]
    if "slot" in query:
        values = [part.slots[by] if isinstance(part, Fact) else part for part in values]
    return _chosen(values, query, lambda part: part.slots.get(by) if isinstance(part, Fact) else part)


def _chosen(found: list[Any], query: Mapping[str, Any], key: Any) -> tuple[Value, ...]:
    """Sort by `sort` (change, value; the largest first), keep what `keep` says, cut to `most`."""
    if query.get("sort"):
        found = sorted(found, key=lambda each: _size(key(each)), reverse=True)
    match query.get("keep"):
        case "up" | "down" | "flat" as way:
            found = [each for each in found if isinstance(key(each), Figure) and direction(key(each)) == way]
        case "lead":
            leads = len(found) > 1 and _size(key(found[0])) > _size(key(found[1]))
            found = found[:1] if leads else []
        case "first":
            found = found[:1] if len(found) > 1 else []
        case "last":
            found = found[-1:] if len(found) > 1 else []
        case "rest":
            found = found[1:]
    if query.get("reverse"):
        found = found[::-1]
    if len(found) < int(query.get("least", 1)):
        return ()
    return tuple(found[: query.get("most")])


def _size(value: Value | None) -> Decimal:
    """A number to sort by: a change in percent, whatever it is told as; else the value itself."""
    if not isinstance(value, Figure):
        return Decimal("-Infinity")
    kind = value.key.measure.kind
    if kind is Kind.MULTIPLE:
        return (value.value - UNCHANGED[kind]) * 100
    return value.value - UNCHANGED.get(kind, Decimal(0))
