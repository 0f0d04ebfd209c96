"""Round numbers told against the words around them, in many wordings: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("RND", "Revenue for 2024 came to 2,964 million tenge. \"Well over 3 billion,\" the chairman said.", "Revenue for 2024 came to 2,964 million tenge. \"Nearly 3 billion,\" the chairman said."),
    ("RND", "In 2024 the yard built 312 boats, almost 300.", "In 2024 the yard built 312 boats, just over 300."),
    ("RND", "In 2024 the orchard yielded 8,460 tonnes of pears, around 8.6 thousand.", "In 2024 the orchard yielded 8,460 tonnes of pears, around 8.5 thousand."),
    ("RND", "The surplus for 2024 was 594 billion yen. A balance of just over 600 billion yen was forecast as well.", "The surplus for 2024 was 594 billion yen. A balance of just under 600 billion yen was forecast as well."),
    ("RND", "Staff in 2024: 74,200, or 75 thousand if rounded to thousands.", "Staff in 2024: 74,200, or 74 thousand if rounded to thousands."),
    ("RND", "Выручка за 2024 год – 46,37 млрд рублей. «Без малого 46 млрд рублей – потолок», – сказала директор.", "Выручка за 2024 год – 46,37 млрд рублей. «Свыше 46 млрд рублей – потолок», – сказала директор."),
    ("RND", "Шахтёров на конец 2024 года оставалось 74 200, или 75 тысяч, если округлить до тысяч.", "Шахтёров на конец 2024 года оставалось 74 200, или 74 тысячи, если округлить до тысяч."),
    ("RND", "Посетителей за 2024 год – 5,12 млн (округлённо 5,2 млн).", "Посетителей за 2024 год – 5,12 млн (округлённо 5,1 млн)."),
    ("RND", "В 2024 году собрано 3 870 тонн груш, около 3,7 тыс.", "В 2024 году собрано 3 870 тонн груш, около 3,9 тыс."),
    ("RND", "Продано за 2024 год 1 930 домов, более 2 000.", "Продано за 2024 год 1 930 домов, почти 2 000."),
    ("RND", "Доля на конец 2024 года – 27,6%, почти 27%.", "Доля на конец 2024 года – 27,6%, почти 28%."),
    ("RND", "2024 жылы 99 400 адам келді, яғни 100 мыңнан астам.", "2024 жылы 99 400 адам келді, яғни 100 мыңға жуық."),
    ("RND", "2024 жылы 3 870 тонна алма жиналды, шамамен 3,7 мың тонна.", "2024 жылы 3 870 тонна алма жиналды, шамамен 3,9 мың тонна."),
    ("RND", "Қор 2024 жылы 1 478 млрд теңге тапты. «1,5 триллион теңгеден астам пайда – көп», – деді басшы.", "Қор 2024 жылы 1 478 млрд теңге тапты. «1,5 триллион теңгеге жуық пайда – көп», – деді басшы."),
)
