"""What can be used is documented: commands, options, methods, fields of packs, variables, exit codes."""

import ast
import importlib
import re
import sys
from pathlib import Path
from types import ModuleType

import click
import pytest

from ondiris.cli import main

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def reference() -> ModuleType:
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        return importlib.import_module("reference")
    finally:
        sys.path.remove(str(ROOT / "tools"))


COMMANDS = {
    name: command for name, command, _ in reference().walk(main, click.Context(main, info_name="ondiris"))
}
LEAVES = [name for name, command in COMMANDS.items() if not isinstance(command, click.Group)]


def read(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def written_pages() -> str:
    """The pages that people wrote, with the README."""
    pages = [path for path in sorted(DOCS.rglob("*.md")) if path.parent.name != "reference"]
    return "\n".join(path.read_text("utf-8") for path in [ROOT / "README.md", *pages])


@pytest.mark.parametrize("name", sorted(reference().pages()))
def test_reference_pages_are_fresh(name: str) -> None:
    text: str = reference().pages()[name]
    assert read(f"reference/{name}") == text.rstrip("\n") + "\n", "run: python tools/reference.py"


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_and_option_is_documented(name: str) -> None:
    command, page = COMMANDS[name], read("reference/commands.md")
    assert f"\n## {name}\n" in page
    assert "Examples:" in (command.help or ""), f"{name} --help has no examples"
    part = page.split(f"\n## {name}\n")[1].split("\n## ")[0]
    for option in command.params:
        if isinstance(option, click.Option):
            assert option.help, f"{name} {option.opts[0]} says nothing"
            assert option.opts[0] in part


@pytest.mark.parametrize("name", LEAVES)
def test_every_command_is_shown_on_a_page_that_people_wrote(name: str) -> None:
    assert re.search(rf"\b{name}\b", written_pages()), f"no tutorial, how-to or explanation shows {name}"


@pytest.mark.parametrize("name", reference().names_of_methods())
def test_every_method_is_documented(name: str) -> None:
    module = importlib.import_module(f"ondiris.methods.{name}")
    page = read("reference/methods.md")
    assert f"\n## {name}\n" in page
    assert module.__doc__
    if hasattr(module, "figure"):
        for part in ("Formula:", "Source:", ">>>"):
            assert part in module.__doc__, f"{name} says no {part}"


def test_every_field_of_packs_has_a_meaning() -> None:
    """test_packs_format holds docs/packs/format.md to the code; here no row of the reference is empty."""
    empty = re.findall(r"^\| `(\w+)` \|.*\|  \|$", read("reference/packs.md"), re.MULTILINE)
    assert not empty


def test_every_file_of_languages_begins_with_what_it_is() -> None:
    for path in sorted((ROOT / "packs/languages").rglob("*.toml")):
        assert path.read_text("utf-8").startswith("#"), f"{path.relative_to(ROOT)} has no comment at its head"


def test_every_environment_variable_is_documented() -> None:
    page = read("reference/settings.md")
    for name in sorted(environment_variables()):
        assert f"| `{name}` |" in page, f"{name} is not in docs/reference/settings.md"


def environment_variables() -> set[str]:
    """Names in capitals that are near the environment in the source, found without the generator."""
    found = set()
    for path in sorted((ROOT / "src").rglob("*.py")):
        text = path.read_text("utf-8")
        if "environ" in text or "envvar" in text or "getenv" in text:
            strings = (
                node.value
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.Constant) and isinstance(node.value, str)
            )
            found |= {value for value in strings if re.fullmatch(r"[A-Z]+(_[A-Z]+)+", value)}
    return found


@pytest.mark.parametrize("path", sorted((ROOT / "src/ondiris/cli").glob("*.py")), ids=lambda path: path.stem)
def test_every_exit_code_is_documented(path: Path) -> None:
    """A command that can end with 1 says when; no other code than those of the page is used."""
    codes = set()
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(
            ("ctx.exit", "sys.exit", "().exit")
        ):
            codes |= {
                each.value
                for argument in node.args
                for each in ast.walk(argument)
                if isinstance(each, ast.Constant) and type(each.value) is int
            }
    page = read("reference/settings.md")
    assert all(f"\n| {code} | " in page for code in codes), f"{path.name} ends with {codes}"
    if 1 in codes:
        assert "Exit code 1" in path.read_text("utf-8"), f"{path.name} does not say when it ends with 1"


def test_every_page_is_in_the_navigation() -> None:
    nav = (ROOT / "mkdocs.yml").read_text("utf-8").split("\nnav:")[1]
    told = set(re.findall(r"([\w/-]+\.md)", nav))
    assert told == {str(path.relative_to(DOCS)) for path in DOCS.rglob("*.md")}


def test_links_between_pages_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]:
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.relative_to(ROOT)} leads to {target}"
