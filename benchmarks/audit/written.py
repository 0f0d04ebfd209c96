"""Texts written for the benchmark: paragraphs with errors as alternatives, and clean ones on other subjects.

A paragraph of paragraphs/LANGUAGE.txt has marks: "grew by [[4.6%=>IDX:104.6%|PPT:4.6 points]]". What stands
before the arrow is right; each alternative is an error, with the rule families that may tell it ("MAG/FX").
LANGUAGE.second.txt is the same, by somebody who had seen neither rules nor lexicons.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from benchmarks.audit.labelled import FURTHER

HERE = Path(__file__).parent
#: Between texts of several paragraphs each.
_RULE = "\n====\n"
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
_MARK = re.compile(r"\[\[(.*?)=>(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True)
class Error:
    """A clean text with one edit: `text[start:end]` is the edit, empty where words are gone."""

    id: str
    language: str
    family: str
    families: frozenset[str]
    text: str
    start: int
    end: int

    @property
    def place(self) -> tuple[int, int]:
        """Where a finding has to point: at the edit, or at the sentence where a word was changed.

        A wrong word ("the growth rate was 7.1 trillion") contradicts a number: either may be marked.
        """
        if any(sign.isdigit() for sign in self.text[self.start : self.end]):
            return self.start, self.end
        before = [end.end() for end in _SENTENCE_END.finditer(self.text, 0, self.start)]
        after = _SENTENCE_END.search(self.text, self.end)
        return (before or [0])[-1], after.start() if after else len(self.text)

    @property
    def part(self) -> str:
        """`dev`, `heldout` or a further set; labelled.LOOKED_AT tells which may be looked at."""
        origin = self.id.partition("/")[0]
        if origin in FURTHER:
            return origin
        return "dev" if crc32(self.id.encode()) % 2 else "heldout"


def paragraphs(language: str, further: str = "") -> list[str]:
    """The marked paragraphs of a language, the first ones or those of a further set."""
    return _blocks("paragraphs", language, further)


def clean_paragraphs(language: str, further: str = "") -> list[str]:
    """Clean texts: the first on health, sport, science, law and daily life, those of further sets on all."""
    return _blocks("clean", language, further)


def clean(paragraph: str) -> str:
    """A marked paragraph with all that is right."""
    return _MARK.sub(lambda mark: mark[1], paragraph)


def errors(language: str, further: str = "") -> Iterator[Error]:
    """Each alternative of each mark, alone in an otherwise clean paragraph."""
    for number, paragraph in enumerate(paragraphs(language, further), 1):
        for place, mark in enumerate(_MARK.finditer(paragraph), 1):
            before, after = clean(paragraph[: mark.start()]), clean(paragraph[mark.end() :])
            seen = Counter[str]()
            for option in mark[2].split("|"):
                codes, _, words = option.partition(":")
                seen[codes] += 1
                again = f"/{seen[codes]}" if seen[codes] > 1 else ""
                yield Error(
                    f"{further or 'written'}/{language}/{number}/{place}/{codes}{again}",
                    language,
                    codes.split("/")[0],
                    frozenset(codes.split("/")),
                    before + words + after,
                    len(before),
                    len(before) + len(words),
                )


def _blocks(folder: str, language: str, further: str) -> list[str]:
    path = HERE / folder / (f"{language}.{further}.txt" if further else f"{language}.txt")
    if further and not path.exists():
        return []
    text = path.read_text("utf-8")
    blocks = text.split(_RULE if _RULE in text else "\n\n")
    return [block.strip() for block in blocks if block.strip()]
