"""The conformance suite of a country pack: all checks of `ondiris.packs.checks`, one a file."""

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module

from ondiris.packs import checks
from ondiris.packs.contents import Contents, contents_of, unreadable
from ondiris.packs.country import Country
from ondiris.packs.fault import Fault, at_toml

Check = Callable[[Contents], Iterator[Fault]]

#: The name under which tables that cannot be read, and reasons that no longer apply, are reported.
TABLES, KNOWN = "tables", "known"


@cache
def checks_by_name() -> Mapping[str, Check]:
    """Every check by the name of its module; its docstring says what it demands and why."""
    names = sorted(module.name for module in pkgutil.iter_modules(checks.__path__))
    return {name: import_module(f"{checks.__name__}.{name}").check for name in names}


def check_pack(country: Country) -> tuple[Fault, ...]:
    """All faults of a pack, in order of place; none but those of tables while a table cannot be read.

    Faults that `known.toml` gives a reason for are left out; a reason without a fault is one itself.
    """
    if broken := list(unreadable(country)):
        return tuple(sorted(Fault(problem._replace(code=TABLES)) for problem in broken))
    pack = contents_of(country)
    found = [fault for check in checks_by_name().values() for fault in check(pack)]
    excused = {(each.check, each.key) for each in country.known}
    left = [fault for fault in found if (fault.problem.code, fault.key) not in excused]
    met = {(fault.problem.code, fault.key) for fault in found}
    for each in country.known:
        if (each.check, each.key) not in met:
            left.append(
                at_toml(
                    KNOWN, country.path / "known.toml", "known", f"{each.check} {each.key}",
                    "a fault that is there", "remove the reason: nothing needs it",
                )
            )  # fmt: skip
    return tuple(sorted(left))
