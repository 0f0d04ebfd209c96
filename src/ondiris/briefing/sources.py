"""The sources of a document: every publication that one of its numbers stands on."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ondiris.briefing.facts import Fact
from ondiris.briefing.sentences import Realizer
from ondiris.model.document import Bullets, Document, Heading, Label, Line, Number
from ondiris.model.figure import Observation
from ondiris.packs.country import Country
from ondiris.packs.language.spans import capitalized, joined, labelled, merged
from ondiris.packs.records import Source


def used_sources(document: Document) -> tuple[str, ...]:
    """The codes of the sources under the printed numbers, sorted."""
    codes = set()
    for line in document.lines():
        for span in line:
            if isinstance(span, Number):
                for leaf in span.figure.observations():
                    assert isinstance(leaf.lineage, Observation)
                    codes.add(leaf.lineage.source)
    return tuple(sorted(codes))


def sources(document: Document, realizer: Realizer, country: Country, layout: Mapping[str, Any]) -> Document:
    """The document with its list of sources at the end, where its layout asks for one."""
    codes = used_sources(document)
    if not layout.get("sources") or not codes:
        return document
    items = sorted((_entry(realizer, country, code) for code in codes), key=_text)
    heading = Heading(2, realizer.say(Fact(layout["sources"], {})))
    return replace(document, blocks=(*document.blocks, heading, Bullets(tuple(items))))


def publication(source: Source) -> tuple[str, ...]:
    """Publisher and title as they are, in the language of the publication.

    A title that only describes (publisher, report of such a day) is words of the pack's and left out:
    publisher, day and address say as much in every language.
    """
    described = source.title.startswith(source.publisher)
    return (source.publisher,) if described else (source.publisher, source.title)


def _entry(realizer: Realizer, country: Country, code: str) -> Line:
    """Publisher. Title. Date. Address."""
    source = country.sources[code]
    ref = f"source:{code}"
    day = realizer.printer.day(source.published)
    if source.precision != "day":
        day = capitalized(realizer.printer.published(source.published, source.precision))
    words = [labelled(text, ref) for text in publication(source)]
    return merged((*joined([*words, day, (Label(source.address, ref),)], ". ", ". "),))


def _text(line: Line) -> str:
    return "".join(span.text for span in line)
