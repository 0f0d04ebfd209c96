"""`ondiris audit` as its users run it: files, formats, fixes, baselines, settings, exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ondiris.audit import audit
from ondiris.cli import main

SLIP = "In January-April 2024 the chemical industry grew by 105.2% year on year.\n"
SURE = "In 2023 metallurgy grew 5.2% year on year. Growth of metallurgy by 105.2% in 2023 is a record.\n"
CLEAN = "In January-April 2024 the chemical industry grew by 5.2% year on year.\n"
REPORT = Path(__file__).parents[2] / "../shared/seed_report.txt"
with_report = pytest.mark.skipif(not REPORT.exists(), reason="the model report is not beside the repository")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONDIRIS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("ONDIRIS_STORE", str(tmp_path / "store"))


def run(*args: str, text: str | None = None) -> Result:
    return CliRunner().invoke(main, ["audit", *args], input=text)


def write(name: str, text: str) -> str:
    Path(name).write_text(text, "utf-8")
    return name


def codes(name: str, *args: str) -> list[str]:
    told = json.loads(run(name, "--format", "json", *args).stdout)
    return [each["code"] for each in told["files"][0]["findings"]]


# The model report


@with_report
def test_the_model_report_gives_its_four_slips_and_nothing_else() -> None:
    text = REPORT.read_text("utf-8")
    told = {each.code: text[each.start : each.end] for each in audit(text).findings}
    assert len(audit(text).findings) == 5
    assert told["IDX001"] == "105.2%"
    assert told["MAG001"] == "4.3 billion tenge"
    assert told["DIR004"] == "46,000 cars were produced, up from the planned 160,000"
    assert told["FX002"] == "$1 billion"
    assert told["FX003"].startswith("7.1 trillion tenge")
    assert {each.severity.value for each in audit(text).findings if each.code.startswith("FX")} == {"note"}


@with_report
def test_the_correct_figures_of_the_model_report_are_verified() -> None:
    result = run(str(REPORT), "--country", "kz", "--format", "json")
    told = json.loads(result.stdout)["files"][0]
    assert {each["code"] for each in told["findings"]} == {"IDX001", "MAG001", "DIR004", "FX002", "FX003"}
    verified = {each["printed"] for each in told["verified"]}
    assert verified >= {
        "5.2%", "7.1 trillion tenge", "$5.6 billion", "5.1%", "22%", "8.6%", "46,000 cars", "160,000",
        "2.5-fold", "3.8 times", "6%", "0.3%", "1.1%", "68%", "464.2 billion tenge", "23.4 billion tenge",
        "29 billion tenge",
        "US$65.4 million", "US$52.8 million", "180 projects", "1.5 trillion tenge",
    }  # fmt: skip
    assert not verified & {"105.2%", "4.3 billion tenge", "$9.7 million"}


# The same slips in other words and languages

PARAPHRASES = [
    ("IDX", "105.4%", "From January to April 2024 industrial output expanded by 105.4% against the same "
                      "period of 2023."),
    ("IDX", "107,3%", "За четыре месяца 2024 года производство в химической промышленности возросло на "
                      "107,3%."),
    ("IDX", "103,1%-ға", "2024 жылғы төрт айда жеңіл өнеркәсіп өндірісі 103,1%-ға ұлғайды."),
    ("DIR", "12,000", "In four months of 2024 12,000 buses were made, higher than the plan of 30,000 buses."),
    ("DIR", "12 000", "За четыре месяца 2024 года выпущено 12 000 автобусов, что больше плана в 30 000 "
                      "автобусов."),
    ("MAG", "2.1 billion tenge",
     "In 2024 output of manufacturing was 9 trillion tenge. The sector contributed 2.1 billion tenge."),
    ("FX", "$2 billion",
     "In 2024, at the official rate of 443 tenge per dollar, the pool was worth 812.4 billion tenge ($2 "
     "billion)."),
]  # fmt: skip


@pytest.mark.parametrize(("family", "words", "text"), PARAPHRASES, ids=[each[2][:40] for each in PARAPHRASES])
def test_a_slip_in_other_words_is_found(family: str, words: str, text: str) -> None:
    found = audit(text).findings
    assert [each.code[: len(family)] for each in found] == [family]
    assert words in text[found[0].start : found[0].end]


# Formats


def test_text_shows_place_code_words_and_evidence() -> None:
    result = run(write("a.txt", SLIP))
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[0].startswith("a.txt:1:53: IDX001 error 105.2%")
    at = lines[2].index("105.2%")
    assert lines[3][at : at + 6] == "^^^^^^"
    assert lines[3].count("^") == 6
    assert "105.2 − 100 = 5.2" in lines[4]
    assert lines[-2:] == [
        "Errors: 1, warnings: 0, notes: 0; numbers read: 1.",
        "Not certain to keep the meaning, made by --fix --unsafe-fixes: 1.",
    ]


def test_a_clean_text_ends_with_zero_and_a_note_alone_does_too() -> None:
    assert run(write("a.txt", CLEAN)).exit_code == 0
    note = "In 2024 the projects cost 29 billion tenge ($65.4 million).\n"
    assert codes(write("b.txt", note)) == ["FX003"]
    assert run("b.txt").exit_code == 0


def test_standard_input_several_files_and_exit_zero() -> None:
    assert run("-", text=SLIP).exit_code == 1
    assert run("-", "--exit-zero", text=SLIP).exit_code == 0
    result = run(write("a.txt", SLIP), write("b.txt", CLEAN), "--format", "json")
    assert [len(each["findings"]) for each in json.loads(result.stdout)["files"]] == [1, 0]


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("nothing.txt",), "nothing.txt"),
        ((), "give a file"),
        (("a.txt", "--select", "XYZ1"), "no rule begins with 'XYZ1'"),
        (("a.txt", "--country", "qq"), "no country pack 'qq'"),
        (("--explain", "IDX009"), "no rule 'IDX009'"),
    ],
)
def test_what_cannot_be_done_ends_with_two(args: tuple[str, ...], told: str) -> None:
    write("a.txt", SLIP)
    result = run(*args)
    assert result.exit_code == 2
    assert told in result.stderr


def test_annotations_are_escaped() -> None:
    told = run(write("a,b.txt", SLIP), "--format", "github").stdout
    assert told.startswith(
        "::error file=a%2Cb.txt,line=1,endLine=1,col=53,endColumn=59,title=IDX001 index-as-growth::"
    )
    assert told.count("\n") == 1
    assert "105.2%25" in told


def test_explain_tells_a_rule_with_its_examples() -> None:
    told = run("--explain", "idx001").stdout
    assert "IDX001 index-as-growth" in told
    assert "[[105,2%]]" in told


# Mending and leaving out


def test_only_what_is_certain_is_mended() -> None:
    name = write("a.md", "# Head\n\n" + SURE)
    result = run(name, "--diff")
    assert result.exit_code == 1
    assert "-In 2023 metallurgy" in result.stdout
    assert Path(name).read_text() == "# Head\n\n" + SURE
    assert run(name, "--fix").exit_code == 0
    assert Path(name).read_text() == "# Head\n\n" + SURE.replace("105.2%", "5.2%")
    assert sorted(path.name for path in Path().iterdir()) == ["a.md", "cache"]
    write("b.txt", SLIP)
    assert run("b.txt", "--fix").exit_code == 1
    assert Path("b.txt").read_text() == SLIP


def test_a_baseline_keeps_quiet_about_what_is_known() -> None:
    name = write("a.txt", SLIP)
    first = run(name, "--baseline", "known.json")
    assert first.exit_code == 0
    assert "known.json written: from now on it leaves out 1" in first.stderr
    again = run(name, "--baseline", "known.json")
    assert again.exit_code == 0
    assert "1 known from known.json left out" in again.stderr
    write(name, "A new first line.\n\n" + SLIP)
    assert run(name, "--baseline", "known.json").exit_code == 0
    write(name, SLIP + "\nIn 2023 food output grew by 107.7% year on year.\n")
    result = run(name, "--baseline", "known.json", "--format", "json")
    assert [each["words"] for each in json.loads(result.stdout)["files"][0]["findings"]] == ["107.7%"]
    write("known.json", "[]")
    assert run(name, "--baseline", "known.json").exit_code == 2


def test_marks_in_the_text_are_obeyed() -> None:
    assert codes(write("a.md", f"<!-- ondiris: ignore IDX001 -->\n\n{SLIP}\n{SLIP}")) == ["IDX001"]
    assert codes(write("b.md", f"{SLIP}<!-- ondiris: ignore IDX -->\n")) == []
    assert codes(write("c.txt", f"[ondiris: ignore FX001]\n{SLIP}")) == ["IDX001"]
    assert codes(write("d.txt", f"[ondiris: ignore]\n{SLIP}")) == []
    assert codes(write("e.html", f"<!-- ondiris: ignore-file --><p>{SLIP}</p><p>{SLIP}</p>")) == []


def test_settings_are_found_checked_and_overruled() -> None:
    write("a.txt", SLIP)
    write("ondiris.toml", 'ignore = ["IDX"]\n')
    assert codes("a.txt") == []
    assert codes("a.txt", "--ignore", "FX") == ["IDX001"]
    Path("ondiris.toml").unlink()
    write("pyproject.toml", '[tool.ondiris]\nselect = ["FX"]\nmessages = "ru"\n')
    assert codes("a.txt") == []
    assert "это индекс" in run("a.txt", "--select", "IDX").stdout
    write("pyproject.toml", "[tool.ondiris]\nselekt = []\nlang = 5\n")
    result = run("a.txt")
    assert result.exit_code == 2
    assert "selekt" in result.stderr
    assert "lang" in result.stderr


# The day, and the figures


def test_a_result_told_before_its_period_was_over() -> None:
    name = write("a.txt", "In January-October 2025 industrial output grew by 5.8% year on year.\n")
    assert codes(name, "--date", "2025-10-20") == ["PER002"]
    assert codes(name, "--date", "2025-11-15") == []


def test_the_store_contradicts_verifies_and_abstains() -> None:
    right = "In January-April 2024 output of the chemical industry grew by 6% year on year.\n"
    wrong = "In January-April 2024 output of the chemical industry grew by 16.4% year on year.\n"
    unknown = right.replace("chemical industry grew by 6%", "paints of Turkey grew by 16.4%")
    write("a.txt", right)
    told = json.loads(run("a.txt", "--country", "kz", "--format", "json").stdout)["files"][0]
    assert told["findings"] == []
    assert [each["printed"] for each in told["verified"]] == ["6%"]
    assert "✓ verified 6%" in run("a.txt", "--country", "kz", "--verbose").stdout
    assert codes(write("b.txt", wrong), "--country", "kz") == ["DB001"]
    assert codes("b.txt", "--country", "kz", "--no-store") == []
    for language, figure in (
        ("en", "6% (output of the chemical industry, Kazakhstan, January–April 2024)"),
        ("ru", "6% (объём производства в химической промышленности, Казахстан, январь-апрель 2024 года)"),
        ("kk", "6% (химия өнеркәсібінің өндіріс көлемі, Қазақстан, 2024 жылғы қаңтар-сәуір)"),
    ):
        assert figure in run("b.txt", "--country", "kz", "--messages", language).stdout
    assert codes(write("c.txt", unknown), "--country", "kz") == []


# The same bytes, whatever the hash seed


def test_same_bytes_for_every_hash_seed(tmp_path: Path) -> None:
    write("a.txt", SLIP + "\n" + SURE + "\nIn 2024 plants cost 29 billion tenge ($65.4 million).\n")
    told = set()
    for seed in ("0", "1", "4711"):
        code = "from ondiris.cli import main; main(['audit', 'a.txt', '--format', 'json', '--exit-zero'])"
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
        )
        told.add(done.stdout)
    assert len(told) == 1


# Texts on other subjects

OTHER = [
    "A trial of 4,512 patients found that the drug reduced the risk of stroke by 23% compared with "
    "placebo. Blood "
    "pressure fell from 152 mmHg to 138 mmHg within 12 weeks, and 62% of the men and 58% of the women "
    "reached 140 mmHg.",
    "The runner improved her record from 58.2 seconds to 57.9 seconds. Attendance increased by 12% to "
    "45,300, up from "
    "40,400 a year ago. The club paid 80 million euros for the striker, twice as much as in 2019.",
    "Temperature rose by 1.2 °C since 1850, and CO2 reached 421 ppm, up from 280 ppm. Efficiency improved "
    "from 21.3% to "
    "24.7%, a gain of 3.4 percentage points. The novel is set in 2145.",
    "Under Article 12 of the Act of 2013 the fine rose from 50 to 100 units. Section 5(2)(b) applies from "
    "1 January 2024. "
    "The tax rate was cut from 12% to 10%. The interest rate is 14.75% a year; inflation slowed to 8.5% "
    "from 9.1%.",
    "Исследование охватило 4512 пациентов: препарат снизил риск инсульта на 23%. Команда поднялась с "
    "14-го на 3-е место, "
    "набрав 58 очков. Темп роста цен составил 108,5%. Билеты подорожали на 10%, с 500 до 550 рублей.",
    "Зерттеуге 4512 науқас қатысты: дәрі инсульт қаупін 23%-ға төмендетті. Инфляция 9,1%-дан 8,5%-ға "
    "баяулады. "
    "Мектептерде 245 мың бала оқиды, оның ішінде 120 мың қыз және 125 мың ұл.",
]


@pytest.mark.parametrize("text", OTHER, ids=range(len(OTHER)))
def test_texts_on_other_subjects_raise_nothing(text: str) -> None:
    assert [(each.code, text[each.start : each.end]) for each in audit(text).findings] == []
