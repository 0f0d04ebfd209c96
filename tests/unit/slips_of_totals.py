"""Parts, rests and totals that do not fit, in many wordings: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The largest items for 2026, in billions, are health with 245, education with 211, defence with 142 and transport with 94, which makes 662 in all.", "The largest items for 2026, in billions, are health with 245, education with 211, defence with 142 and transport with 64, which makes 662 in all."),
    ("SUM", "In 2024 92% of the ore was bound for China and 18% for all other countries taken together.", "In 2024 92% of the ore was bound for China and 8% for all other countries taken together."),
    ("SUM", "Of the 14 branches surveyed in 2024, nine expanded and seven contracted.", "Of the 14 branches surveyed in 2024, nine expanded and five contracted."),
    ("SUM", "By May 2024 14 of the 12 sugar mills had begun crushing.", "By May 2024 12 of the 14 sugar mills had begun crushing."),
    ("SUM", "Revenue for 2026 is put at $240 million: taxes $168 million, transfers $54 million, the rest $28 million.", "Revenue for 2026 is put at $240 million: taxes $168 million, transfers $54 million, the rest $18 million."),
    ("SUM", "Of the 96 km of road, 60 km were mended in 2024 and the remaining 63 km are left for 2025.", "Of the 96 km of road, 60 km were mended in 2024 and the remaining 36 km are left for 2025."),
    ("SUM", "Словакия собрала в 2024 году 993 тыс. автомобилей. Двумя заводами выпущено 350 тыс. и 318 тыс., двумя остальными вместе – 425 тыс.", "Словакия собрала в 2024 году 993 тыс. автомобилей. Двумя заводами выпущено 350 тыс. и 318 тыс., двумя остальными вместе – 325 тыс."),
    ("SUM", "Завод переработал в 2024 году 3,05 млн тонн сырья. Бензина получено 0,93 млн тонн, дизеля – 1,31 млн, всего прочего – 1,81 млн.", "Завод переработал в 2024 году 3,05 млн тонн сырья. Бензина получено 0,93 млн тонн, дизеля – 1,31 млн, всего прочего – 0,81 млн."),
    ("SUM", "К маю 2024 года работали 14 из 12 заводов области.", "К маю 2024 года работали 12 из 14 заводов области."),
    ("SUM", "В портфеле на конец 2024 года 45% приходится на торговлю, 35% - на промышленность, 40% - на всё остальное.", "В портфеле на конец 2024 года 45% приходится на торговлю, 35% - на промышленность, 20% - на всё остальное."),
    ("SUM", "2026 жылғы кіріс – 240 млрд теңге. Салықтар 168 млрд теңге, трансферттер 54 млрд теңге, қалғандары 28 млрд теңге.", "2026 жылғы кіріс – 240 млрд теңге. Салықтар 168 млрд теңге, трансферттер 54 млрд теңге, қалғандары 18 млрд теңге."),
    ("SUM", "2024 жылы 1 380 кәсіпорынның 1 920-сы тапсырыспен жұмыс істеді.", "2024 жылы 1 380 кәсіпорынның 920-сы тапсырыспен жұмыс істеді."),
    ("SUM", "2024 жылы 12 бағдарламаның он бесі орындалмады.", "2024 жылы 12 бағдарламаның бесеуі орындалмады."),
    ("SUM", "2024 жылы шығарылымның 55%-ы металлургияға, 25%-ы тамақ өнеркәсібіне, 40%-ы қалған салаларға тиесілі.", "2024 жылы шығарылымның 55%-ы металлургияға, 25%-ы тамақ өнеркәсібіне, 20%-ы қалған салаларға тиесілі."),
)
