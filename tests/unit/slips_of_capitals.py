"""Words in capitals and an x among digits where the number belongs: (code, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "EMP",
        "There are NNNN of them, according to the last return.",
        "There are 7,860 of them, according to the last return.",
    ),
    (
        "EMP",
        "The next audit is planned for ?? June.",
        "The next audit is planned for 12 June.",
    ),
    (
        "EMP",
        "The deficit, 0.0x% of GDP, is within the law.",
        "The deficit, 0.04% of GDP, is within the law.",
    ),
    (
        "EMP",
        "Output of lime came to 1x.4 thousand tonnes in May.",
        "Output of lime came to 14.4 thousand tonnes in May.",
    ),
    (
        "EMP",
        "The average order is #VALUE! euros.",
        "The average order is 400 euros.",
    ),
    (
        "EMP",
        "The plant employs NUMBER HERE people.",
        "The plant employs 340 people.",
    ),
    (
        "EMP",
        "The fund gave credits worth [amount] tenge to farmers.",
        "The fund gave credits worth 4.1 billion tenge to farmers.",
    ),
    (
        "EMP",
        "Number of projects: TBC.",
        "Number of projects: 14.",
    ),
    (
        "EMP",
        "It exported #REF! tonnes of wool.",
        "It exported 870 tonnes of wool.",
    ),
    (
        "EMP",
        "По последнему отчёту, NNNN человек.",
        "По последнему отчёту, 7 860 человек.",
    ),
    (
        "EMP",
        "Проектов, давших эти места, ТУТ ЧИСЛО.",
        "Проектов, давших эти места, ровно сто.",
    ),
    (
        "EMP",
        "Дефицит – 0,0x% ВВП, в рамках закона.",
        "Дефицит – 0,04% ВВП, в рамках закона.",
    ),
    (
        "EMP",
        "Следующая проверка намечена на ?? июня.",
        "Следующая проверка намечена на 12 июня.",
    ),
    (
        "EMP",
        "Средний размер кредита – #ЗНАЧ! тенге.",
        "Средний размер кредита – 9 млн тенге.",
    ),
    (
        "EMP",
        "Завод выпустил ВСТАВИТЬ ЧИСЛО тонн проката.",
        "Завод выпустил 120 тонн проката.",
    ),
    (
        "EMP",
        "Общий объём инвестиций – УТОЧНИТЬ млрд тенге.",
        "Общий объём инвестиций – 14 млрд тенге.",
    ),
    (
        "EMP",
        "На складах лежит 1х,5 тыс. тонн муки.",
        "На складах лежит 18,5 тыс. тонн муки.",
    ),
    (
        "EMP",
        "Численность работников составила ЦИФРА человек.",
        "Численность работников составила 410 человек.",
    ),
    (
        "EMP",
        "Оларды құрған жоба саны – САН КЕРЕК.",
        "Оларды құрған жоба саны – тоқсан.",
    ),
    (
        "EMP",
        "Орташа несие мөлшері – #МӘН! теңге.",
        "Орташа несие мөлшері – 9 млн теңге.",
    ),
    (
        "EMP",
        "Келесі тексеру ?? маусымға белгіленді.",
        "Келесі тексеру 12 маусымға белгіленді.",
    ),
    (
        "EMP",
        "Зауытта NNNN адам жұмыс істейді.",
        "Зауытта 1200 адам жұмыс істейді.",
    ),
    (
        "EMP",
        "Тапшылық ЖІӨ-нің 0,0x%-ын құрайды.",
        "Тапшылық ЖІӨ-нің 0,04%-ын құрайды.",
    ),
    (
        "EMP",
        "Экспорт көлемі САНЫН ҚОЮ млн доллар болды.",
        "Экспорт көлемі 14 млн доллар болды.",
    ),
    (
        "EMP",
        "Қоймада 1х,5 мың тонна ұн жатыр.",
        "Қоймада 18,5 мың тонна ұн жатыр.",
    ),
)
