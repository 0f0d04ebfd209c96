"""How texts and phrases fall into pieces: words, numerals and signs."""

from ondiris.model.pattern import pattern

#: Each piece takes the space behind it along, so that lengths add up to places. No two branches can
#: match in two ways, so the work is linear. What most pieces are is tried first: usual letters, usual signs.
PIECE = pattern(
    r"(?:[a-zа-яәғқңөұүһі]+(?!['\w])|[.,()–—:;%\"/$-]"
    r"|[0-9](?<!\b[^\W\d_][0-9])[0-9]{0,2}(?: [0-9]{3}(?![0-9]))+(?:[.,][0-9]+)?"  # 46 000,5, but "Q1 412"
    r"|[0-9]{1,3}(?: [0-9]{3}(?![0-9]))* 000(?![0-9])"  # R401 000
    r"|[0-9]+(?:[.,'][0-9]+)*"  # 46,000.5 and 28.05.2024
    r"|[^\W\d_]+(?:'[^\W\d_]+)?"  # words
    r"|\S)\s*"
)


def pieces_of(phrase: str) -> list[str]:
    """The pieces of a folded phrase of the lexicon; a word with `*` stays whole.

    >>> pieces_of("y/y growth"), pieces_of("aim* at")
    (['y', '/', 'y', 'growth'], ['aim*', 'at'])
    """
    found: list[str] = []
    for part in phrase.split():
        if len(part) > 1 and part.endswith("*"):
            found.append(part)
        else:
            found.extend(PIECE.findall(part))
    return found
