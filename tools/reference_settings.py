"""The reference page of settings: environment variables, make's variables, exit codes, as code has them."""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

Told = Sequence[tuple[str, click.Command, click.Context]]

#: What each exit code means for every command; help texts say when a command ends with 1.
EXIT_CODES = {
    0: "done, and nothing is wrong",
    1: "done, and something was found: a numeral that is not proven, a fault of a pack, no figure that fits",
    2: "not done: wrong usage or wrong input; the message says what was expected",
    130: "interrupted with Ctrl-C",
}


@dataclass(frozen=True)
class Variable:
    name: str
    meaning: str
    where: str


def page(root: Path, commands: Told) -> str:
    parts = ["# Settings and exit codes\n\n## Environment variables\n\n"]
    parts.append("| variable | meaning | read by |\n|---|---|---|\n")
    parts += [f"| `{each.name}` | {each.meaning} | {each.where} |\n" for each in variables(root, commands)]
    parts.append(
        "\nWhat is said on the command line goes before the environment. Only `ondiris audit` reads a file "
        "of settings: `ondiris.toml`, or `[tool.ondiris]` of `pyproject.toml`; [its "
        "page](../howto/audit.md#settings) tells what may stand there.\n"
    )
    parts.append("\n## Variables of make\n\nGiven as `make brief PERIOD=2023`.\n\n")
    parts.append("| variable | when absent | meaning |\n|---|---|---|\n")
    parts += [f"| `{name}` | `{value}` | {meaning} |\n" for name, value, meaning in of_make(root)]
    parts.append("\n## Exit codes\n\n| code | meaning |\n|---|---|\n")
    parts += [f"| {code} | {meaning} |\n" for code, meaning in EXIT_CODES.items()]
    parts.append("\nWhen a command ends with 1 or 2, in the words of its help:\n\n| command | |\n|---|---|\n")
    for name, command, _ in commands:
        for sentence in exit_sentences(command):
            parts.append(f"| `{name}` | {sentence} |\n")
    return "".join(parts)


def exit_sentences(command: click.Command) -> list[str]:
    """The sentences of a command's help that tell of exit codes."""
    text = " ".join((command.help or "").split("\b")[0].split())
    return re.findall(r"Exit code \d.*?\.(?=\s|$)", text)


def variables(root: Path, commands: Told) -> list[Variable]:
    """Those of options, and those that a module reads by itself; in order of their names."""
    options: dict[str, tuple[str, list[str]]] = {}
    for name, command, _ in commands:
        for option in command.params:
            if isinstance(option, click.Option) and option.envvar:
                assert isinstance(option.envvar, str)
                meaning = f"{(option.help or '').rstrip('.')}; `{option.default}` where it is absent"
                options.setdefault(option.envvar, (meaning, []))[1].append(
                    f"`{option.opts[0]}` of `{name.removeprefix('ondiris ')}`"
                )
    found = {name: Variable(name, meaning, ", ".join(where)) for name, (meaning, where) in options.items()}
    for path in sorted((root / "src").rglob("*.py")):
        for each in _read_in(path, path.relative_to(root / "src")):
            found.setdefault(each.name, each)
    return [found[name] for name in sorted(found)]


def _read_in(path: Path, module: Path) -> Iterator[Variable]:
    """The variables that functions of a file take from os.environ; the functions' docstrings tell them."""
    tree = ast.parse(path.read_text("utf-8"))
    constants = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        for node in ast.walk(function):
            wanted = _asked_of_environment(node)
            if wanted is None:
                continue
            name = wanted.value if isinstance(wanted, ast.Constant) else constants.get(ast.unparse(wanted))
            if not isinstance(name, str):
                raise SystemExit(f"{module}:{wanted.lineno}: name the variable by a constant of the module")
            meaning = (ast.get_docstring(function) or "").split("\n\n")[0].replace("\n", " ")
            yield Variable(name, meaning, f"`{'.'.join(module.with_suffix('').parts)}`")


def _asked_of_environment(node: ast.AST) -> ast.expr | None:
    """The name that `os.environ.get(...)`, `os.getenv(...)` or `os.environ[...]` asks for."""
    if isinstance(node, ast.Call) and ast.unparse(node.func) in {"os.environ.get", "os.getenv"}:
        return node.args[0]
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "os.environ":
        return node.slice
    return None


OF_MAKE = {
    "PYTHON": "the Python that makes the environment, 3.11 or later",
    "VENV": "where the environment is made",
    "OUT": "where `make brief` puts the folder of the briefing",
    "PERIOD": "what `make brief` writes about",
}


def of_make(root: Path) -> list[tuple[str, str, str]]:
    """Name, default and meaning. Raises KeyError where a variable has no meaning above."""
    text = (root / "Makefile").read_text("utf-8")
    return [
        (name, value, OF_MAKE[name]) for name, value in re.findall(r"^(\w+) *\?= *(.*)$", text, re.MULTILINE)
    ]
