"""The audit as a page: loads nothing, holds whatever a text holds, and is used by eye, hand and keyboard."""

import re
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ondiris.cli import main

SLIP = "In January-April 2024 the chemical industry grew by 105.2% year on year.\n"
TEXTS = {
    "en": SLIP,
    "ru": "За январь-апрель 2024 года производство химической промышленности выросло на 106%.\n",
    "kk": "2024 жылғы қаңтар-сәуірде химия өнеркәсібінің өндірісі 106%-ға өсті. ӘҒҚҢӨҰҮҺІ әғқңөұүһі\n",
}
VERIFIED = "In January-April 2024 output of the chemical industry grew by 6% year on year.\n"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONDIRIS_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("ONDIRIS_STORE", str(tmp_path / "store"))


def page_of(text: str, *args: str, name: str = "a.txt") -> str:
    Path(name).write_text(text, "utf-8")
    return CliRunner().invoke(main, ["audit", name, "--format", "html", *args]).stdout


class Page(HTMLParser):
    """Gathers tags and words, and checks that tags close in the order in which they opened."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


HOSTILE = """<script>alert(1)</script> & <img src=x onerror=alert(1)> "quoted' ]]> <!-- </div></main>\n"""


def test_it_loads_nothing_and_the_text_is_only_text() -> None:
    name = "<b onclick=1>&.txt"
    page = Page(page_of(SLIP + "\n" + HOSTILE, name=name))
    policy = next(attrs["content"] for _, attrs in page.tags if attrs.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert not any({"src", "style", "onclick", "onerror"} & attrs.keys() for _, attrs in page.tags)
    assert all(str(attrs["href"]).startswith("#") for _, attrs in page.tags if "href" in attrs)
    assert {"script", "img", "b onclick=1"}.isdisjoint(tag for tag, _ in page.tags)
    assert HOSTILE.strip() in page.words
    assert name in page.words


def test_every_link_and_description_leads_to_something() -> None:
    page = Page(page_of(SLIP + "\n" + VERIFIED, "--country", "kz"))
    names = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(names) == len(set(names)) > 4
    for _, attrs in page.tags:
        for led in (attrs.get("href", "").removeprefix("#"), attrs.get("aria-describedby")):  # type: ignore[union-attr]
            assert not led or led in names


def test_a_fix_is_told_and_control_signs_are_written_out() -> None:
    html = page_of("\x1b[31mOutput of cars grew by 105.2% in 2024\x07, and 3 \x85 plants closed.\n")
    assert "fix: <del>105.2%</del> <ins>5.2%</ins>" in html
    assert "\\x1b[31mOutput of cars" in html
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", html)


def test_findings_that_overlap_are_one_mark_with_both_told() -> None:
    text = "46,000 cars were produced in 2024, up from the planned 160,000. Output of cars grew by 105.2%.\n"
    html = page_of(text + "In 2024 46,000 cars were produced, more than the plan of 160,000 cars.\n" + text)
    page = Page(html)
    assert page.words.count("46,000 cars were produced in 2024") >= 2
    assert "<a" not in re.sub(r"<a [^>]*>(?:(?!<a ).)*?</a>", "", html, flags=re.DOTALL)


@pytest.mark.parametrize("language", TEXTS)
def test_it_speaks_the_language_of_the_text(language: str) -> None:
    html = page_of(TEXTS[language])
    assert f'<html lang="{language}">' in html
    title = {"en": "Findings", "ru": "Что найдено", "kk": "Табылғаны"}[language]
    assert f"<h3>{title}</h3>" in html
    assert TEXTS[language][:30] in html


def test_without_a_file_there_is_a_page_that_says_so() -> None:
    html = CliRunner().invoke(main, ["audit", "<b>none.txt", "--format", "html"]).stdout
    assert "numbers read: 0" in Page(html).words
    assert "✗ <b>none.txt: cannot be read" in Page(html).words
    assert "<b>none" not in html


# In a browser


@pytest.fixture
def browser() -> Iterator[Any]:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("no Chromium here: make .venv/.browser")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield started
        started.close()


def opened(browser: Any, html: str, **context: Any) -> Any:
    Path("page.html").write_text(html, "utf-8")
    page = browser.new_context(viewport={"width": 400, "height": 700}, **context).new_page()
    page.goto(Path("page.html").absolute().as_uri())
    return page


def test_by_keyboard_by_hand_and_on_paper(browser: Any) -> None:
    long = "x" * 3000
    page = opened(browser, page_of(SLIP + "\n" + VERIFIED + "\n" + long + "\n" + HOSTILE, "--country", "kz"))
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    tip = page.locator(".tip").first
    mark = page.locator("a.mark.error")
    assert not tip.is_visible()
    for _ in range(9):
        page.keyboard.press("Tab")
        if mark.evaluate("mark => mark === document.activeElement"):
            break
    assert tip.is_visible()
    assert "105.2 − 100 = 5.2" in tip.inner_text()
    described = mark.get_attribute("aria-describedby")
    assert tip.get_attribute("id") == described
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#f0i0"
    page.locator("a.mark.verified").hover()
    told = page.locator(".spot:has(a.mark.verified) .tip")
    assert told.is_visible()
    assert "6%" in told.inner_text()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.emulate_media(media="print")
    assert not any(each.is_visible() for each in page.locator(".tip").all())
    assert page.locator("li:has-text('105.2 − 100 = 5.2')").is_visible()
    assert errors == []


def _contrast(page: Any, of: str) -> float:
    """The ratio of luminances of WCAG 2.2 between the colour of an element and the page's ground."""
    script = """of => [getComputedStyle(document.querySelector(of)).color,
                       getComputedStyle(document.body).backgroundColor]"""
    lights = []
    for colour in page.evaluate(script, of):
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        line = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        lights.append(0.2126 * line[0] + 0.7152 * line[1] + 0.0722 * line[2])
    return float((max(lights) + 0.05) / (min(lights) + 0.05))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_can_be_told_from_the_ground(browser: Any, scheme: str) -> None:
    page = opened(browser, page_of(SLIP), color_scheme=scheme)
    for name in ("error", "warning", "note", "verified"):
        assert _contrast(page, f".mark.{name} > sup") >= 4.5
    assert _contrast(page, "body") >= 7
