"""What the tree promises: no country in code, the clock only in flow, one idea a file."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
#: Benchmarks are read by others as the sources are: they too hold one idea a file, and say which.
READ = SOURCES + sorted((ROOT / "benchmarks").rglob("*.py"))

#: Files allowed to pass 300 lines, each with its reason.
LONG: dict[str, str] = {}


def docstrings(tree: ast.AST) -> set[int]:
    """Docstrings are documentation: their examples may name the bundled country."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                found.add(id(first.value))
    return found


#: Only here: the examples of an audit rule are printed on docs/reference/rules.md, as docstrings are.
RULES = ROOT / "src/ondiris/audit/rules"


def examples(path: Path, tree: ast.Module) -> set[int]:
    """The constant EXAMPLES of a rule is documentation: texts in each language, which name a country.

    No other string of a rule is spared, and no constant of this name elsewhere.
    """
    if RULES not in path.parents:
        return set()
    return {
        id(node)
        for statement in tree.body
        if isinstance(statement, ast.Assign | ast.AnnAssign)
        for target in (statement.targets if isinstance(statement, ast.Assign) else [statement.target])
        if isinstance(target, ast.Name) and target.id == "EXAMPLES"
        for node in ast.walk(statement)
        if isinstance(node, ast.Constant)
    }


def strings(path: Path) -> Iterator[tuple[int, str]]:
    tree = ast.parse(path.read_text("utf-8"))
    skip = docstrings(tree) | examples(path, tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skip:
            yield node.lineno, node.value


def country_words() -> tuple[set[str], set[str]]:
    """The codes (compared whole) and the names (searched within) that the packs own."""
    codes: set[str] = set()
    names: set[str] = set()
    for pack in sorted((ROOT / "packs/countries").iterdir()):
        if not (pack / "pack.toml").exists():
            continue
        about = tomllib.loads((pack / "pack.toml").read_text("utf-8"))
        codes |= {pack.name, pack.name.upper()}
        codes |= {about[key] for key in ("currency", "second_currency") if about.get(key)}
        for path in sorted((pack / "names").glob("*.toml")):
            entries = tomllib.loads(path.read_text("utf-8"))
            for table in ("regions", "currencies"):
                for forms in entries.get(table, {}).values():
                    named = forms.get("nom", "")  # of a currency a table by plural category
                    words = named.values() if isinstance(named, dict) else (named,)
                    names |= {word.casefold() for word in words if len(word) > 3}
    return codes, names


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_country_in_code(path: Path) -> None:
    codes, names = country_words()
    for line, text in strings(path):
        assert text not in codes, f"{path}:{line}: the code {text!r} belongs to a pack"
        for name in names:
            assert name not in text.casefold(), f"{path}:{line}: {name!r} belongs to a pack"


CLOCKS = {
    ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"),
    ("time", "time"), ("time", "monotonic"), ("time", "perf_counter"), ("uuid", "uuid4"), ("uuid", "uuid1"),
    ("os", "urandom"), ("secrets", "token_hex"), ("time", "sleep"),
}  # fmt: skip


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_clock_and_chance_only_in_flow(path: Path) -> None:
    if "flow" in path.relative_to(ROOT / "src/ondiris").parts:
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert (node.value.id, node.attr) not in CLOCKS, f"{path}:{node.lineno}: clock"
        if isinstance(node, ast.Import):
            assert not {"random", "secrets", "uuid"} & {name.name for name in node.names}, (
                f"{path}:{node.lineno}: chance belongs to flow"
            )
        if isinstance(node, ast.ImportFrom):
            assert node.module not in {"random", "secrets", "uuid"}, f"{path}:{node.lineno}"


@pytest.mark.parametrize("path", READ, ids=lambda path: str(path.relative_to(ROOT)))
def test_one_idea_a_file(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    name = str(path.relative_to(ROOT))
    assert lines <= 300 or LONG.get(name), f"{name} has {lines} lines; split it or state the reason here"


@pytest.mark.parametrize("path", READ, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), f"{path} has no docstring"


def test_no_catch_all_folders() -> None:
    names = {part for path in SOURCES for part in (*path.parts, path.stem)}
    assert not names & {"utils", "util", "helpers", "helper", "common", "misc"}


def test_no_words_of_a_language_are_kept_for_nothing() -> None:
    """Every table of reading.toml and list of audit.toml is named in code, or begins as a name made there."""
    code = "".join(path.read_text("utf-8") for path in SOURCES)
    made = tuple(re.findall(r'f"(\w+_)\{', code))

    def named(name: str) -> bool:
        return f'"{name}"' in code or name.startswith(made) or (name + "_behind").startswith(made)

    for folder in sorted((ROOT / "packs/languages").iterdir()):
        words = tomllib.loads((folder / "audit.toml").read_text("utf-8"))["words"]
        assert [each for each in words if not named(each) and not named(each.removesuffix("_behind"))] == []
        reading = tomllib.loads((folder / "reading.toml").read_text("utf-8"))
        assert [table for table in reading if not named(table) and f'"{table}.' not in code] == []
        told = (
            "labels",
            "periods",
            "change",
            "roles",
            "natures",
            "qualifiers",
            "stop",
            "words",
            "per",
            "subjects",
        )
        assert [
            f"{table}.{key}"
            for table in sorted(told & reading.keys())
            for key in reading[table]
            if not named(key) and f'"{table}.{key}"' not in code
        ] == []
