"""The page in a browser: charts come alive, numbers tell their source, nothing is loaded, 320 px suffice."""

import base64
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "unit"))
from render_document import LANGUAGES, SOURCES, document, wording

from ondiris.briefing.render import draw_all, render

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no chromium on this machine")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip

#: The median red at the left and the right side of a picture: 255 where nothing lies over white.
RED_AT_THE_SIDES = """async (picture) => {
    const image = new Image();
    image.src = "data:image/png;base64," + picture;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return [1, image.width - 2].map((x) => {
        const column = canvas.getImageData(x, 0, 1, image.height).data;
        const reds = [...column.filter((_, place) => place % 4 === 0)].sort((a, b) => a - b);
        return reds[reds.length >> 1];
    });
}"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("pages")
    found = {}
    for language in LANGUAGES:
        words, printed = wording(language), document(language)
        path = folder / f"{language}.html"
        path.write_bytes(render(printed, "html", words, draw_all(printed, words), SOURCES))
        found[language] = path.as_uri()
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as started:
        running = started.chromium.launch(executable_path=BROWSER, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page; at its end nothing was asked of the network and no script complained."""
    opened = browser.new_page(viewport={"width": 1000, "height": 800})
    asked: list[str] = []
    said: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda error: said.append(str(error)))
    yield opened
    assert all(url.startswith(("file:", "data:", "blob:")) for url in asked)
    assert said == []
    opened.close()


def scroll_through(page: Any) -> None:
    for figure in page.locator("figure").all():
        figure.scroll_into_view_if_needed()
        figure.locator(".live svg").wait_for(state="visible")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1000, 320])
def test_charts_come_alive_and_nothing_is_wider_than_the_screen(
    page: Any, pages: dict[str, str], language: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(pages[language])
    scroll_through(page)
    assert page.locator(".live svg").count() == page.locator("figure").count() == 5
    assert not page.locator(".static svg").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_number_tells_where_it_comes_from(page: Any, pages: dict[str, str]) -> None:
    page.goto(pages["kk"])
    number = page.locator("main p data").nth(1)
    box = page.locator("#provenance")
    assert not box.is_visible()
    number.hover()
    box.wait_for(state="visible")
    said = box.inner_text()
    assert "amount ÷ average rate of the period" in said
    assert "2024 жылғы 28 мамыр" in said
    assert "Ministry <of> Industry & Works" in said
    assert "7\u00a0100\u00a0000\u00a0000\u00a0000 ZZD" in said


def test_the_keyboard_reaches_numbers_and_closes_the_box(page: Any, pages: dict[str, str]) -> None:
    page.goto(pages["en"])
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the text"
    number = page.locator("main p data").first
    number.focus()
    page.locator("#provenance").wait_for(state="visible")
    assert number.get_attribute("aria-describedby") == "provenance"
    page.keyboard.press("Escape")
    assert not page.locator("#provenance").is_visible()
    assert number.get_attribute("aria-describedby") is None


def test_a_bar_tells_where_its_number_comes_from(page: Any, pages: dict[str, str]) -> None:
    page.goto(pages["ru"])
    scroll_through(page)
    page.locator("#chart-growth .live [data-figure]").first.hover()
    page.locator("#provenance").wait_for(state="visible")
    assert "150,3" in page.locator("#provenance").inner_text()


def test_without_scripts_the_charts_are_still_there(browser: Any, pages: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(pages["en"])
    assert page.locator(".static svg:visible").count() == 5
    context.close()


@pytest.mark.parametrize(("width", "shadows"), [(1000, (False, False)), (320, (False, True))])
def test_a_still_chart_wider_than_the_screen_shows_that_it_goes_on(
    browser: Any, pages: dict[str, str], width: int, shadows: tuple[bool, bool]
) -> None:
    """A shadow lies at the side where there is more, none at the side where the chart begins or ends."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(pages["en"])
    picture = base64.b64encode(page.locator(".drawing:visible").first.screenshot()).decode()
    left, right = browser.new_page().evaluate(RED_AT_THE_SIDES, picture)
    assert (left < 255, right < 255) == shadows
    context.close()


def test_print_shows_the_still_charts(page: Any, pages: dict[str, str]) -> None:
    page.goto(pages["en"])
    scroll_through(page)
    page.emulate_media(media="print")
    assert page.locator(".static svg:visible").count() == 5
    assert page.locator(".live svg:visible").count() == 0
    assert page.locator("nav:visible, summary:visible").count() == 0
