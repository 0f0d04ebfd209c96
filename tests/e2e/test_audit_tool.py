"""The audit as a tool among tools: folders, settings, fixes that cannot harm, output that cannot attack."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ondiris.cli import main
from ondiris.flow import mending

SLIP = "In January-April 2024 the chemical industry grew by 105.2% year on year.\n"
SURE = "In 2023 metallurgy grew 5.2% year on year. Growth of metallurgy by 105.2% in 2023 is a record.\n"
MENDED = SURE.replace("105.2%", "5.2%")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("ONDIRIS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("ONDIRIS_STORE", str(tmp_path / "store"))


def run(*args: str, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["audit", *args], input=text)


def write(name: str, text: str = SLIP, encoding: str = "utf-8") -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(text.encode(encoding))
    return name


def files(*args: str) -> list[str]:
    return [each["file"] for each in json.loads(run(*args, "--format", "json").stdout)["files"]]


# Which files


def test_folders_and_patterns_are_read_without_hidden_and_excluded_files() -> None:
    for name in ("d/b.md", "d/a.txt", "d/e/c.html", "d/.hidden/x.md", "d/x.py", "d/drafts/y.md"):
        write(name)
    assert files("d") == ["d/a.txt", "d/b.md", "d/drafts/y.md", "d/e/c.html"]
    assert files("d", "d/a.txt", "--exclude", "drafts") == ["d/a.txt", "d/b.md", "d/e/c.html"]
    assert files("d/**/*.md") == ["d/b.md", "d/drafts/y.md"]
    assert files("d", "--exclude", "d/e", "--exclude", "*.md") == ["d/a.txt"]
    write("pyproject.toml", '[tool.ondiris]\nexclude = ["d/drafts", "*.html"]\n')
    assert files("d") == ["d/a.txt", "d/b.md"]
    assert run("d/drafts/y.md").exit_code == 0


def test_of_a_folder_no_pipe_is_waited_for_and_dead_links_are_told() -> None:
    write("d/a.txt")
    os.mkfifo("d/b.txt")
    Path("d/c.txt").symlink_to("c.txt")
    Path("d/e.txt").symlink_to("nowhere.txt")
    result = run("d")
    assert result.exit_code == 2
    assert "d/a.txt:1:53" in result.stdout
    assert "b.txt" not in result.stderr
    assert "error: d/c.txt: " in result.stderr
    assert "error: d/e.txt: " in result.stderr


def test_a_folder_without_texts_says_so() -> None:
    write("d/x.py")
    result = run("d")
    assert result.exit_code == 2
    assert "d: no text, Markdown, HTML, DOCX or PDF file" in result.stderr


def test_one_file_that_cannot_be_read_does_not_keep_the_others_from_being_read() -> None:
    write("a.txt")
    Path("b.docx").write_bytes(b"PK\x03\x04broken")
    result = run("b.docx", "a.txt", "none.txt")
    assert result.exit_code == 2
    assert "a.txt:1:53: IDX001" in result.stdout
    assert "error: b.docx: a broken DOCX file" in result.stderr
    assert "error: none.txt: cannot be read" in result.stderr
    told = json.loads(run("b.docx", "a.txt", "--format", "json").stdout)
    assert "b.docx" in told["unread"][0]


def test_standard_input_takes_its_format_from_its_name() -> None:
    page = "<p>In January-April 2024 the chemical <b>industry</b> grew by 105.2%.</p>"
    result = run("-", "--stdin-filename", "news/a.html", text=page)
    assert result.stdout.startswith("news/a.html:1:63: IDX001")
    assert run("-", "--encoding", "cp1251", text="За 2023 год рост 5,2%.".encode("cp1251")).exit_code == 0


# What is told


def test_quiet_statistics_and_output() -> None:
    write("a.txt", SLIP + "\n" + SURE)
    assert "numbers read" not in run("a.txt", "--quiet").stdout
    assert run("a.txt", "--statistics").stdout == "2  IDX001  index-as-growth\n"
    result = run("a.txt", "--format", "html", "-o", "a.html")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert Path("a.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert run("a.txt", "-o", "none/a.txt").exit_code == 2


def test_a_family_is_explained() -> None:
    told = run("--explain", "IDX").stdout
    assert "IDX001 index-as-growth" in told
    assert "IDX002 growth-as-index" in told


@pytest.mark.parametrize(("variable", "coloured"), [("NO_COLOR", False), ("FORCE_COLOR", True)])
def test_colours_follow_the_environment(
    variable: str, coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "1")
    write("a.txt")
    assert ("\x1b[" in run("a.txt").stdout) == coloured


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_colours_only_on_a_terminal() -> None:
    import pty

    write("a.txt")
    command = [sys.executable, "-c", "from ondiris.cli import main; main()", "audit", "a.txt"]
    plain = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
    piped = subprocess.run(command, capture_output=True, check=False, env=plain)
    assert b"\x1b[" not in piped.stdout
    for environment, coloured in ((plain, True), ({**plain, "NO_COLOR": "1"}, False)):
        own, given = pty.openpty()
        with subprocess.Popen(command, stdout=given, env=environment) as process:
            process.wait()
            os.close(given)
        told = os.read(own, 100_000)
        os.close(own)
        assert b"IDX001" in told
        assert (b"\x1b[" in told) == coloured


# Fixes


def test_the_name_of_a_file_begins_no_line() -> None:
    """GitHub takes a line that begins with :: for a command, on either output."""
    write("a\n::error::b.txt", SURE, "utf-8")
    write("c\n::error::d.txt", "\0binary", "utf-8")
    result = run(".", "--fix", "--lang", "en")
    assert "mended 1: a\\n::error::b.txt" in result.stderr
    assert not any(line.lstrip().startswith("::") for line in result.stderr.splitlines())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1251", "utf-16"])
def test_a_file_keeps_its_encoding_and_its_line_ends(encoding: str) -> None:
    head = "Қазақстан\r\n\r\n" if encoding != "cp1251" else "Металлургия и машиностроение в стране\r\n\r\n"
    text = head + SURE.replace("\n", "\r\n")
    write("a.txt", text, encoding)
    result = run("a.txt", "--fix", "--lang", "en")
    assert "mended 1: " in result.stderr
    assert Path("a.txt").read_bytes() == text.replace("105.2%", "5.2%").encode(encoding)


def test_unsafe_fixes_are_made_only_when_asked_for() -> None:
    write("a.txt")
    assert run("a.txt", "--fix").exit_code == 1
    assert Path("a.txt").read_text() == SLIP
    assert "+In January-April 2024" in run("a.txt", "--diff", "--unsafe-fixes").stdout
    assert Path("a.txt").read_text() == SLIP
    assert run("a.txt", "--fix", "--unsafe-fixes").exit_code == 0
    assert "grew by 5.2%" in Path("a.txt").read_text()


@pytest.mark.parametrize("text", [SURE, "In 2023 metallurgy grew 5.2%.\n"])
def test_of_standard_input_the_text_and_nothing_else_is_printed(text: str) -> None:
    result = run("-", "--fix", text=text)
    assert result.stdout == text.replace("105.2%", "5.2%")


def test_a_link_stays_a_link() -> None:
    write("real/a.txt", SURE)
    Path("link.txt").symlink_to("real/a.txt")
    assert run("link.txt", "--fix").exit_code == 0
    assert Path("link.txt").is_symlink()
    assert Path("real/a.txt").read_text() == MENDED


def test_a_file_that_may_not_be_written_is_left_alone() -> None:
    write("a.txt", SURE)
    Path("a.txt").chmod(0o444)
    result = run("a.txt", "--fix")
    assert result.exit_code == 2
    assert "a.txt: not mended, it may not be written" in result.stderr
    assert Path("a.txt").read_text() == SURE


def test_a_document_is_not_mended_and_says_so() -> None:
    import docx

    made = docx.Document()
    made.add_paragraph(SURE)
    made.save("a.docx")
    before = Path("a.docx").read_bytes()
    told = run("a.docx")
    assert "--fix" not in told.stdout  # nothing is offered that cannot be done
    assert "[*]" not in told.stdout
    assert "a.docx: not mended" not in told.stderr
    result = run("a.docx", "--fix")
    assert result.exit_code == 1
    assert "a.docx: not mended, only plain text, Markdown and HTML are" in result.stderr
    assert Path("a.docx").read_bytes() == before


def test_fixes_that_are_not_certain_are_offered_apart() -> None:
    write("a.txt", SLIP)
    assert "Not certain to keep the meaning, made by --fix --unsafe-fixes: 1." in run("a.txt").stdout
    assert "[*]" not in run("a.txt").stdout
    write("ru.txt", "В 2023 году доля экспорта выросла с 12,4% до 12,9%, на 0,5%.\n")
    assert "Могут изменить смысл, вносятся с --fix --unsafe-fixes: 1." in run("ru.txt").stdout
    write("a.txt", SURE)
    assert "[*] 1 fixable with --fix." in run("a.txt").stdout
    assert "Not certain" not in run("a.txt").stdout
    write("broken.txt", SURE.replace("05", "0\u200b5"))
    assert "fix: 105.2% → 5.2%" in run("broken.txt").stdout
    assert "[*]" not in run("broken.txt").stdout


def test_a_file_that_changed_meanwhile_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    write("a.txt", SURE)
    fixed = mending.fixed

    def meanwhile(*args: object) -> object:
        Path("a.txt").write_text("Somebody else's text.\n")
        return fixed(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(mending, "fixed", meanwhile)
    result = run("a.txt", "--fix")
    assert result.exit_code == 2
    assert "it changed since it was read" in result.stderr
    assert Path("a.txt").read_text() == "Somebody else's text.\n"


@pytest.mark.parametrize("moment", ["os.fsync", "pathlib.Path.replace"])
def test_killed_while_mending_the_file_is_the_old_one(moment: str) -> None:
    write("a.txt", SURE)
    code = (
        "import os, pathlib, signal\n"
        "from ondiris.cli import main\n"
        "main(['audit', 'a.txt'], standalone_mode=False)\n"  # then the words are cached
        f"{moment} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "main(['audit', 'a.txt', '--fix'])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)
    assert done.returncode == -signal.SIGKILL
    assert Path("a.txt").read_text() == SURE
    assert len(list(Path().glob(".a.txt.*.part"))) == 1
    running = Path(f".a.txt.{os.getppid()}.part")
    running.write_text("of a process that runs")
    assert run("a.txt", "--fix").exit_code == 0
    assert Path("a.txt").read_text() == MENDED
    assert list(Path().glob(".a.txt.*.part")) == [running]


def test_output_into_a_link_or_a_device_leaves_it_what_it_is() -> None:
    write("a.txt")
    Path("real.json").write_text("old")
    Path("link.json").symlink_to("real.json")
    assert run("a.txt", "--format", "json", "--output", "link.json").exit_code == 1
    assert Path("link.json").is_symlink()
    assert json.loads(Path("real.json").read_text())["files"]
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    assert run("a.txt", "--format", "json", "--output", "pipe").exit_code == 1
    assert json.loads(os.read(reader, 1 << 20))["files"]
    os.close(reader)
    assert Path("pipe").is_fifo()


# Attacks


ESCAPES = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202e::error file=x::y"


def test_nothing_of_a_text_or_a_name_steers_the_terminal() -> None:
    write("a.txt", SLIP.replace("grew", f"{ESCAPES} grew"))
    write("\x1b[2J::error.txt", SLIP)
    write("::warning file=x::.txt", SLIP)
    result = run("a.txt", "\x1b[2J::error.txt", "::warning file=x::.txt", "none\x1b[2J.txt")
    for told in (result.stdout, result.stderr):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", told)
        assert not any(line.startswith(("::", "##")) for line in told.splitlines())


def test_no_workflow_command_is_smuggled_in() -> None:
    write("a.txt", SLIP.replace("105.2%", "105.2%\r\n::error::smuggled %0A::set-output name=a::b"))
    write("b\n::error::name.txt", SLIP)
    told = run("a.txt", "b\n::error::name.txt", "--format", "github").stdout
    assert len(told.split("\n")) == 3
    for line in told.splitlines():
        assert line.startswith("::error file=")
        assert line.count("::") == 2


def test_a_name_that_is_no_text_is_printed_in_every_format() -> None:
    name = os.fsdecode(b"\xff\xfe.txt")
    write(name)
    for style in ("text", "json", "sarif", "html", "github"):
        result = CliRunner().invoke(main, ["audit", name, "--format", style])
        assert result.exit_code == 1, (style, result.exception)
        result.stdout_bytes.decode("utf-8")


def test_settings_cannot_make_it_write_elsewhere() -> None:
    write("repository/a.txt")
    write("repository/pyproject.toml", '[tool.ondiris]\nbaseline = "../outside.json"\n')
    os.chdir("repository")
    result = run("a.txt")
    assert result.exit_code == 2
    assert "lies outside" in result.stderr
    assert not Path("../outside.json").exists()
    Path("link.json").symlink_to("../outside.json")
    write("pyproject.toml", '[tool.ondiris]\nbaseline = "link.json"\n')
    assert run("a.txt").exit_code == 2
    assert not Path("../outside.json").exists()


@pytest.mark.parametrize(
    "content", ["[tool]\nondiris = 3\n", "[tool.ondiris\n", '[tool.ondiris]\nselect = "IDX"\n']
)
def test_settings_that_are_wrong_say_so(content: str) -> None:
    write("a.txt")
    write("pyproject.toml", content)
    result = run("a.txt")
    assert result.exit_code == 2
    assert "pyproject.toml" in result.stderr


def test_a_baseline_is_the_same_from_any_folder() -> None:
    write("d/a.txt")
    assert run("d/a.txt", "--baseline", "d/known.json").exit_code == 0
    os.chdir("d")
    assert run("a.txt", "--baseline", "known.json").exit_code == 0
    Path("known.json").write_bytes(b"\xff\xfe")
    assert run("a.txt", "--baseline", "known.json").exit_code == 2
    assert run("a.txt", "--baseline", "none/known.json").exit_code == 2


@pytest.mark.parametrize("content", ['{"version": 1, "findings": {"a": 1e400}}', "[" * 200_000])
def test_a_baseline_that_nobody_can_read_says_so(content: str) -> None:
    write("a.txt")
    write("known.json", content)
    result = run("a.txt", "--baseline", "known.json")
    assert result.exit_code == 2
    assert "known.json: no baseline file" in result.stderr


def test_a_baseline_knows_a_file_whose_name_is_no_unicode() -> None:
    name = os.fsdecode(b"bad\xff.txt")
    write(name)
    assert run(name, "--baseline", "known.json").exit_code == 0
    result = run(name, "--baseline", "known.json")
    assert result.exit_code == 0
    assert "1 known from known.json left out" in result.stderr
