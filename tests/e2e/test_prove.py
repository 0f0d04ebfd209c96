"""The proof holds on a finished briefing, and finds every digit that somebody changes in it."""

import io
import json
import shutil
import zipfile
from pathlib import Path
from random import Random

import pytest
from briefings import Written, write
from click.testing import CliRunner
from plants import plant

from ondiris.cli import main
from ondiris.flow.prove import prove, prove_files, read_proof

FORMATS = ("html", "docx", "pdf", "xlsx")
PLANTS = 60  # of each format


def test_everything_is_proven(written: Written) -> None:
    verdict = prove(written.folder, written.store)
    assert verdict.faults == ()
    assert len(verdict.coverage) == 21
    assert all(each.proven == each.numerals > 0 for each in verdict.coverage)


@pytest.mark.parametrize("ending", FORMATS)
def test_every_planted_digit_is_found(written: Written, ending: str) -> None:
    rng = Random(f"plants in {ending}")
    proof = read_proof(written.folder)
    names = sorted(name for name in proof["documents"] if name.endswith(ending))
    for number in range(PLANTS):
        name = names[number % len(names)]
        data = (written.folder / name).read_bytes()
        changed = plant(name, data, rng)
        only = {**proof, "documents": {name: proof["documents"][name]}}
        verdict = prove_files(only, {name: changed}, written.workspace)
        assert changed != data
        found = [fault for fault in verdict.faults if fault.file == name]
        assert found, f"plant {number} in {name} was not found"


def test_the_command_names_the_changed_number(written: Written, tmp_path: Path) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(written.folder, folder)
    path = folder / "briefing.en.docx"
    path.write_bytes(plant(path.name, path.read_bytes(), Random(1)))
    told = CliRunner().invoke(main, ["prove", str(folder), "--store", str(written.store)])
    assert told.exit_code == 1
    assert "briefing.en.docx" in told.output
    assert "expected" in told.output


def test_json_verdict(written: Written) -> None:
    told = CliRunner().invoke(main, ["prove", str(written.folder), "--store", str(written.store), "--json"])
    assert told.exit_code == 0
    assert json.loads(told.output)["proven"] is True


def test_a_missing_and_a_strange_file_are_told(written: Written, tmp_path: Path) -> None:
    folder = tmp_path / "moved"
    shutil.copytree(written.folder, folder)
    (folder / "briefing.ru.pdf").rename(folder / "other.ru.pdf")
    faults = {fault.file: fault.what for fault in prove(folder, written.store).faults}
    assert "missing" in faults["briefing.ru.pdf"]
    assert "nobody has proven it" in faults["other.ru.pdf"]


def test_a_forged_value_in_the_proof_is_found(written: Written, tmp_path: Path) -> None:
    folder = tmp_path / "forged"
    shutil.copytree(written.folder, folder)
    proof = json.loads((folder / "proof.json").read_text("utf-8"))
    id_ = sorted(proof["figures"])[0]
    proof["figures"][id_]["value"] = "1"
    (folder / "proof.json").write_text(json.dumps(proof), "utf-8")
    assert any(fault.place == id_ for fault in prove(folder, written.store).faults)


def test_a_fact_missing_in_one_language_is_found(written: Written) -> None:
    proof = read_proof(written.folder)
    entry = proof["documents"]["briefing.kk.html"]
    entry["facts"] = entry["facts"][1:]
    faults = prove_files(proof, {}, written.workspace).faults
    assert any("tells" in fault.what and "not in kk" in fault.what for fault in faults)


def edited(name: str, data: bytes, part: str, old: str, new: str) -> bytes:
    """A file with a text replaced, in one part of it where it is an archive."""
    if not part:
        assert old in data.decode()
        return data.decode().replace(old, new).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for each in before.namelist():
            text = before.read(each)
            assert each != part or old.encode() in text
            after.writestr(each, text.replace(old.encode(), new.encode()) if each == part else text)
    return out.getvalue()


WORDS = [
    ("briefing.en.html", "", "grew by", "fell by"),
    ("briefing.en.html", "", "the same period", "the same month"),
    ("briefing.en.html", "", "</style>", "p::after{content:'9'}</style>"),
    ("press-release.ru.html", "", "вырос", "снизился"),
    ("press-release.kk.html", "", "өсті", "кеміді"),
    ("briefing.en.docx", "word/document.xml", "trillion", "billion"),
    ("briefing.ru.docx", "word/document.xml", "январе", "феврале"),
    ("briefing.kk.docx", "word/document.xml", "теңге", "доллар"),
    ("tables.en.xlsx", "xl/styles.xml", 'formatCode="', 'formatCode="&quot;9&quot;'),
    ("tables.en.xlsx", "xl/sharedStrings.xml", "trillion", "billion"),
]


@pytest.mark.parametrize(("name", "part", "old", "new"), WORDS)
def test_changed_words_signs_and_formats_are_found(
    written: Written, tmp_path: Path, name: str, part: str, old: str, new: str
) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(written.folder, folder)
    path = folder / name
    path.write_bytes(edited(name, path.read_bytes(), part, old, new))
    verdict = prove(folder, written.store)
    assert {fault.file for fault in verdict.faults} == {name}


def test_a_text_that_was_only_saved_again_is_proven(written: Written, tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    shutil.copytree(written.folder, folder)
    for name in ("briefing.kk.docx", "tables.ru.xlsx"):
        path = folder / name
        before = path.read_bytes()
        path.write_bytes(edited(name, before, "[Content_Types].xml", "?>", "?>"))
        assert path.read_bytes() != before
    assert prove(folder, written.store).faults == ()


def test_a_text_and_a_proof_forged_together_prove_nothing(written: Written, tmp_path: Path) -> None:
    folder = tmp_path / "forged"
    shutil.copytree(written.folder, folder)
    path = folder / "briefing.en.docx"
    path.write_bytes(edited(path.name, path.read_bytes(), "word/document.xml", "7.1", "9.1"))
    proof = json.loads((folder / "proof.json").read_text("utf-8"))
    for numeral in proof["documents"][path.name]["numerals"]:
        numeral[0] = numeral[0].replace("7.1", "9.1")
    (folder / "proof.json").write_text(json.dumps(proof), "utf-8")
    faults = prove(folder, written.store).faults
    assert {fault.file for fault in faults} == {"proof.json", path.name}
    assert any("found '9.1', expected '7.1'" in fault.what for fault in faults)


@pytest.mark.parametrize("name", ["extra.DOCX", "notes.txt", "more.htm"])
def test_a_file_that_nobody_wrote_is_told(written: Written, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "more"
    shutil.copytree(written.folder, folder)
    (folder / name).write_text("99")
    assert [fault.file for fault in prove(folder, written.store).faults] == [name]


HEADER = (
    "indicator,activity,region,product,period,ytd,measure,comparison,nature,value,scale,decimals,unit,"
    "qualifier,source,published,in_use,reason,note\n"
)
LATER = "output,C,KZ,-,2024-01..2024-04,yes,growth,yoy,actual,5.4,0,1,pct,exact,{},{},yes,revised,\n"


@pytest.mark.parametrize(("published", "code"), [("2024-06-20", 0), ("2024-05-29", 1)])
def test_a_later_vintage_makes_it_old_and_a_correction_makes_it_wrong(
    tmp_path: Path, published: str, code: int
) -> None:
    written = write(tmp_path, "kz", "2024-01..2024-04", languages="en", formats="html")
    source = sorted(written.workspace.country.sources)[0]
    (tmp_path / "revision.csv").write_text(HEADER + LATER.format(source, published))
    loaded = CliRunner().invoke(
        main, ["load", str(tmp_path / "revision.csv"), "--country", "kz", "--store", str(written.store)]
    )
    assert loaded.exit_code == 0, loaded.output
    told = CliRunner().invoke(main, ["prove", str(written.folder), "--store", str(written.store)])
    assert told.exit_code == code, told.output
    assert "growth:yoy/pct/actual/2024-01..2024-04" in told.output
    assert "has been published anew since" in told.output


@pytest.mark.parametrize("text", ["", "[]", "{", '{"version": 1}', '{"version": 99}'])
def test_a_broken_proof_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "proof.json").write_text(text)
    told = CliRunner().invoke(main, ["prove", str(tmp_path), "--store", str(tmp_path / "store")])
    assert told.exit_code == 2
    assert "proof.json" in told.output
