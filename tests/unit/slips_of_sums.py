"""Parts that do not add up to their whole, and numbers told again wrongly, in sentences of our own."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    # What remains.
    ("SUM006", "Households paid 40% of the tariff in 2024; the rest, 75%, came from the budget.",
     "Households paid 40% of the tariff in 2024; the rest, 60%, came from the budget."),
    ("SUM006", "In 2024 the port handled 8.4 million tonnes. Grain made up 5.1 million tonnes, the remaining 4.6 million tonnes was coal.",
     "In 2024 the port handled 8.4 million tonnes. Grain made up 5.1 million tonnes, the remaining 3.3 million tonnes was coal."),
    ("SUM006", "В 2024 году порт перевалил 8,4 млн тонн. Зерна было 5,1 млн тонн, остальные 4,6 млн тонн - уголь.",
     "В 2024 году порт перевалил 8,4 млн тонн. Зерна было 5,1 млн тонн, остальные 3,3 млн тонн - уголь."),
    ("SUM006", "В 2024 году бюджет оплатил 60% тарифа, остальные 55% внесли жители.",
     "В 2024 году бюджет оплатил 60% тарифа, остальные 40% внесли жители."),
    ("SUM006", "2024 жылы порт 8,4 млн тонна жүк өткізді. Оның 5,1 млн тоннасы астық, қалған 4,6 млн тоннасы көмір.",
     "2024 жылы порт 8,4 млн тонна жүк өткізді. Оның 5,1 млн тоннасы астық, қалған 3,3 млн тоннасы көмір."),
    # A breakdown in the next sentence, or behind "of the".
    ("SUM", "In 2024 the zone had 48 tenants. Of these 21 make food, 17 make clothes and 19 make furniture.",
     "In 2024 the zone had 48 tenants. Of these 21 make food, 17 make clothes and 10 make furniture."),
    ("SUM", "Of the 1,240 tonnes sold in 2024, 610 tonnes went to builders, 420 tonnes to farmers and 510 tonnes abroad.",
     "Of the 1,240 tonnes sold in 2024, 610 tonnes went to builders, 420 tonnes to farmers and 210 tonnes abroad."),
    ("SUM", "В 2024 году в зоне работало 48 предприятий. Из них 21 выпускает продукты, 17 - одежду, 19 - мебель.",
     "В 2024 году в зоне работало 48 предприятий. Из них 21 выпускает продукты, 17 - одежду, 10 - мебель."),
    ("SUM", "2024 жылы аймақта 48 кәсіпорын болды. Оның 21-і тамақ, 17-сі киім, 19-ы жиһаз шығарады.",
     "2024 жылы аймақта 48 кәсіпорын болды. Оның 21-і тамақ, 17-сі киім, 10-ы жиһаз шығарады."),
    # A share above the whole, two halves above a hundred.
    ("SUM002", "In 2024 the mine raised 4.2 million tonnes of ore; 118% of it was sold at home.",
     "In 2024 the mine raised 4.2 million tonnes of ore; 18% of it was sold at home."),
    ("SUM002", "2024 жылы өнімнің 118%-ы ішкі нарықта сатылды.", "2024 жылы өнімнің 18%-ы ішкі нарықта сатылды."),
    ("SUM003", "In 2024 women were 46% of all workers, men 64%.", "In 2024 women were 46% of all workers, men 54%."),
    ("SUM003", "2024 жылы қызметкерлердің 46%-ы әйелдер, 64%-ы ерлер болды.", "2024 жылы қызметкерлердің 46%-ы әйелдер, 54%-ы ерлер болды."),
    # A part and its per cent.
    ("SUM008", "In 2024 lending to industry came to 4.0 trillion tenge. Overdue loans were 120 billion tenge, or 8% of lending.",
     "In 2024 lending to industry came to 4.0 trillion tenge. Overdue loans were 120 billion tenge, or 3% of lending."),
    ("SUM008", "В 2024 году выручка завода составила 52,0 млрд тенге, экспорт принёс 13,0 млрд тенге, или 45% выручки.",
     "В 2024 году выручка завода составила 52,0 млрд тенге, экспорт принёс 13,0 млрд тенге, или 25% выручки."),
    # A number told again.
    ("CON006", "In 2024 the farms gathered 3.4 million tonnes. As already mentioned, the harvest was 4.3 million tonnes.",
     "In 2024 the farms gathered 3.4 million tonnes. As already mentioned, the harvest was 3.4 million tonnes."),
    ("CON006", "В 2024 году собрано 3,4 млн тонн зерна. Напомним, зерна собрано 4,3 млн тонн.",
     "В 2024 году собрано 3,4 млн тонн зерна. Напомним, зерна собрано 3,4 млн тонн."),
    ("CON006", "2024 жылы 3,4 млн тонна астық жиналды. Қысқасы, егін 4,3 млн тонна болды.",
     "2024 жылы 3,4 млн тонна астық жиналды. Қысқасы, егін 3,4 млн тонна болды."),
)  # fmt: skip
