"""Rates cut from former ones, what a works produced, herds told in hectares: (family, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "PPT",
        "The coupon was cut to 7% from the previous 9%, by 2%.",
        "The coupon was cut to 7% from the previous 9%, by 2 percentage points.",
    ),
    (
        "PPT",
        "Ставка по вкладам снижена до 11% с прежних 14%, на 3%.",
        "Ставка по вкладам снижена до 11% с прежних 14%, на 3 процентных пункта.",
    ),
    (
        "EMP",
        "In July 2024 the smelter produced  tonnes of zinc.",
        "In July 2024 the smelter produced 9,400 tonnes of zinc.",
    ),
    (
        "EMP",
        "В июле 2024 года комбинат выпустил тонн цинка.",
        "В июле 2024 года комбинат выпустил 9,4 тыс. тонн цинка.",
    ),
    (
        "UNT",
        "Поголовье скота в крае - 940 тыс. гектаров.",
        "Поголовье скота в крае - 940 тыс. голов.",
    ),
    (
        "UNT",
        "The district's livestock is 94,000 hectares.",
        "The district's livestock is 94,000 head.",
    ),
    (
        "LBL",
        "Жанармай инфляциясы - 64 мың теңге.",
        "Жанармай инфляциясы - 6,4%.",
    ),
    (
        "CON",
        "The city's 24 schools were mended. The city's 28 schools have gas.",
        "The city's 24 schools were mended. The city's 24 schools have gas.",
    ),
    (
        "PPT",
        "Чистая прибыль завода в 2024 году увеличилась на 14 п.п. к 2023 году, до 87 млрд тенге, "
        "рентабельность - 24%.",
        "Чистая прибыль завода в 2024 году увеличилась на 14% к 2023 году, до 87 млрд тенге, "
        "рентабельность - 24%.",
    ),
    (
        "CON",
        "The firm runs silos for 1.3 million tonnes of grain. The 1.8 million tonnes of grain is "
        "stored for farmers.",
        "The firm runs silos for 1.3 million tonnes of grain. The 1.3 million tonnes of grain is "
        "stored for farmers.",
    ),
)
