"""What holds for every format: complete words, the same bytes, and each numeral accounted for."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from render_document import LANGUAGES, SOURCES, document, wording

from ondiris.briefing.proof.manifest import File, manifest
from ondiris.briefing.render import FORMATS, draw_all, render
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Document
from ondiris.model.errors import OndirisError

DOCUMENTS = [document(language, kind) for language in LANGUAGES for kind in ("briefing", "press-release")]
WORDINGS = {language: wording(language) for language in LANGUAGES}


def render_all() -> dict[str, bytes]:
    files = {}
    for each in DOCUMENTS:
        drawings = draw_all(each, WORDINGS[each.language])
        for ending in FORMATS:
            name = f"{each.kind}.{each.language}.{ending}"
            files[name] = render(each, ending, WORDINGS[each.language], drawings, SOURCES)
    return files


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return render_all()


def _names(each: Document) -> list[str]:
    return [f"{each.kind}.{each.language}.{ending}" for ending in FORMATS]


@pytest.mark.parametrize("ending", ["html", "docx", "pdf"])
def test_every_numeral_is_bound(files: dict[str, bytes], ending: str) -> None:
    made = [
        File(name, files[name], each) for each in DOCUMENTS for name in _names(each) if name.endswith(ending)
    ]
    assert manifest(made, {}, {"en": ".", "ru": ",", "kk": ","})


def test_same_bytes_in_another_process(files: dict[str, bytes]) -> None:
    here = sha256(b"".join(files[name] for name in sorted(files))).hexdigest()
    program = (
        "import test_render as t; from hashlib import sha256;"
        "files = t.render_all();"
        "print(sha256(b''.join(files[name] for name in sorted(files))).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Apia"}
    there = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parent, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert there.stdout.strip() == here


def test_languages_say_the_same_things() -> None:
    english = WORDINGS["en"]
    for words in WORDINGS.values():
        for table in ("forms", "page", "provenance", "chart", "sheets"):
            assert getattr(words, table).keys() == getattr(english, table).keys()
        assert len(words.forms["months"]) == 12


def test_wording_refuses_digits_and_gaps() -> None:
    content = {name: getattr(WORDINGS["en"], name) for name in Wording.__dataclass_fields__}
    with pytest.raises(OndirisError, match="lacks locale, lcid"):
        Wording.of({name: content[name] for name in content if name not in ("locale", "lcid")})
    with pytest.raises(OndirisError, match=r"page\.skip has a digit"):
        Wording.of({**content, "page": {**content["page"], "skip": "Skip 1"}})
