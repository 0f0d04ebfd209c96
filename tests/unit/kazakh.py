"""Kazakh case endings from the rules of vowel harmony and assimilation, to hold the packs against.

Written from the grammar and used by tests only: the packs list every form, and this says what each must
be. A noun ends in a vowel, in a voiced or voiceless consonant; the ending takes its first sound from that
and its vowel from the last vowel of the noun. After the possessive ending of the third person (облысы,
өнеркәсібі) the endings differ.
"""

BACK, FRONT = "аоұыяё", "әөүіеэ"
SOUNDS = {"sonorant": "рлйую", "nasal": "мнң", "hissing": "зж", "voiceless": "пфкқтсшщчхцһбвгд"}
CASES = ("gen", "dat", "acc", "loc", "abl", "ins")

#: Endings by the last sound: back vowel / front vowel.
PLAIN = {
    "vowel": ("ның/нің", "ға/ге", "ны/ні", "да/де", "дан/ден", "мен/мен"),
    "sonorant": ("дың/дің", "ға/ге", "ды/ді", "да/де", "дан/ден", "мен/мен"),
    "nasal": ("ның/нің", "ға/ге", "ды/ді", "да/де", "нан/нен", "мен/мен"),
    "hissing": ("дың/дің", "ға/ге", "ды/ді", "да/де", "дан/ден", "бен/бен"),
    "voiceless": ("тың/тің", "қа/ке", "ты/ті", "та/те", "тан/тен", "пен/пен"),
}
POSSESSIVE = ("ның/нің", "на/не", "н/н", "нда/нде", "нан/нен", "мен/мен")

#: Words that end in ы or і without being possessed.
NOT_POSSESSED = {"екі", "алты", "жеті"}


def _is_front(word: str) -> bool:
    """The side of the last vowel; у and ю take the side of the vowel before them, и is front."""
    vowels = [sign for sign in word if sign in BACK + FRONT + "и"]
    return bool(vowels) and vowels[-1] in FRONT + "и"


def _last_sound(word: str) -> str:
    last = word.rstrip("ь")[-1]
    return next((name for name, signs in SOUNDS.items() if last in signs), "vowel")


def _ending(pair: str, front: bool) -> str:
    return pair.split("/")[front]


def forms(phrase: str) -> dict[str, str]:
    """All cases of a noun phrase by case name; only its last word is declined.

    >>> forms("Қарағанды облысы")["loc"], forms("теңге")["abl"], forms("өнеркәсіп")["dat"]
    ('Қарағанды облысында', 'теңгеден', 'өнеркәсіпке')
    """
    head, gap, word = phrase.rpartition(" ")
    lower = word.lower().split("-")[-1]
    front = _is_front(lower)
    possessed = lower[-1] in "ыі" and lower not in NOT_POSSESSED
    endings = POSSESSIVE if possessed else PLAIN[_last_sound(lower)]
    stem = word
    if len(lower) > 2 and lower[-1] == lower[-2] and lower[-1] in "лмнстк":
        stem = word[:-1]  # металл - металдың: a doubled consonant is written once before an ending
    pairs = zip(CASES, endings, strict=True)
    return {"nom": phrase} | {case: f"{head}{gap}{stem}{_ending(pair, front)}" for case, pair in pairs}


def attributive(locative: str) -> str:
    """`сәуірде` - `сәуірдегі`: what is in it."""
    return locative + ("ғы" if locative[-1] == "а" else "гі")
