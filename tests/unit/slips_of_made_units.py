"""Numbers that two others make in another unit, and units that the words do not ask for: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "UNT",
        "In 2024 the crew laid 118 km of the 185 km of cable. The remaining 67 litres wait.",
        "In 2024 the crew laid 118 km of the 185 km of cable. The remaining 67 km wait.",
    ),
    (
        "UNT008",
        "In 2024 the mine raised 62.4 million tonnes and sold 57.1 million tonnes abroad; 5.3 million tenge were left over, a surplus of 5.3 million tenge.",
        "In 2024 the mine raised 62.4 million tonnes and sold 57.1 million tonnes abroad, a surplus of 5.3 million tonnes.",
    ),
    (
        "UNT008",
        "In 2024 growers cut 2.16 million hectares and stored 3.24 million tonnes, on average 15.0 tonnes per hectare.",
        "In 2024 growers cut 2.16 million hectares and stored 3.24 million tonnes, on average 15.0 centners per hectare.",
    ),
    (
        "UNT008",
        "В 2024 году вспахали 640 га из 915 га. Осталось 275 литров.",
        "В 2024 году вспахали 640 га из 915 га. Осталось 275 га.",
    ),
    (
        "UNT008",
        "В 2024 году на 2,16 млн га намолочено 3,24 млн тонн, урожайность 15,0 тонны с гектара.",
        "В 2024 году на 2,16 млн га намолочено 3,24 млн тонн, урожайность 15,0 центнера с гектара.",
    ),
    (
        "UNT008",
        "2024 жылы 185 км жолдың 118 км-і жөнделді, қалған 67 литр күзде бітеді.",
        "2024 жылы 185 км жолдың 118 км-і жөнделді, қалған 67 км күзде бітеді.",
    ),
    (
        "UNT003",
        "In 2024 the mill made 40,000 tonnes of feed. The mill employs 310 tonnes.",
        "In 2024 the mill made 40,000 tonnes of feed. The mill employs 310 people.",
    ),
    (
        "UNT003",
        "In 2024 the house costs 410,000 tonnes a month.",
        "In 2024 the house costs 410,000 tenge a month.",
    ),
    (
        "UNT003",
        "2024 жылы шебер аптасына елу келі еңбек етеді.",
        "2024 жылы шебер аптасына елу сағат еңбек етеді.",
    ),
)
