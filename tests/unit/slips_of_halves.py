"""Two parts that words call parts, or halves, and that come to more than their whole: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The fund spent 386.4 million euros, of which 251.2 million was for roads and 235.2 million for bridges.", "The fund spent 386.4 million euros, of which 251.2 million was for roads and 135.2 million for bridges."),
    ("SUM", "The mill has 640 staff, 410 women and 330 men.", "The mill has 640 staff, 410 women and 230 men."),
    ("SUM", "In spring the agency trained 1,460 people, 930 of them in welding and 630 in sewing.", "In spring the agency trained 1,460 people, 930 of them in welding and 530 in sewing."),
    ("SUM", "The school took in 286 pupils: 141 boys and 154 girls.", "The school took in 286 pupils: 141 boys and 145 girls."),
    ("SUM", "В депо 74 локомотива, из них 46 новых и 38 старых.", "В депо 74 локомотива, из них 46 новых и 28 старых."),
    ("SUM", "На фабрике трудятся 212 человек, 134 женщины и 87 мужчин.", "На фабрике трудятся 212 человек, 134 женщины и 78 мужчин."),
    ("SUM", "Банк выдал 86,3 млрд рублей, из которых 51,8 млрд ушло на жильё и 43,5 млрд — на дороги.", "Банк выдал 86,3 млрд рублей, из которых 51,8 млрд ушло на жильё и 34,5 млрд — на дороги."),
    ("SUM", "Цехта 148 адам еңбек етеді. Оның 92-сі әйел, 65-і ер адам.", "Цехта 148 адам еңбек етеді. Оның 92-сі әйел, 56-сы ер адам."),
    ("SUM", "Тізімде 135 жоба бар, оның 81-і іске қосылған, 64-і салынып жатыр.", "Тізімде 135 жоба бар, оның 81-і іске қосылған, 54-і салынып жатыр."),
    ("SUM", "Лагерьде 264 бала демалды: 127 ұл, 173 қыз.", "Лагерьде 264 бала демалды: 127 ұл, 137 қыз."),
)
