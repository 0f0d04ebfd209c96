"""Parts, sums and shares whose whole stands apart from them: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The programme counts 64 projects, of which 27 are finished and 47 go on.", "The programme counts 64 projects, of which 27 are finished and 37 go on."),
    ("SUM", "The works can make 197,000 tonnes of glass. Of this 125,000 tonnes stay at home and 27,000 tonnes go to neighbours.", "The works can make 197,000 tonnes of glass. Of this 125,000 tonnes stay at home and 72,000 tonnes go to neighbours."),
    ("SUM", "The smelter costs 403.2 billion tenge. Its second stage costs 464.2 billion. Together the two will need 876.4 billion tenge.", "The smelter costs 403.2 billion tenge. Its second stage costs 464.2 billion. Together the two will need 867.4 billion tenge."),
    ("SUM", "In the first quarter the works delivered 641,000 tonnes. January brought 208,000 tonnes, February 219,000 and March 234,000.", "In the first quarter the works delivered 661,000 tonnes. January brought 208,000 tonnes, February 219,000 and March 234,000."),
    ("SUM", "Output came to 27.3 million tonnes. Of this, more than 21 million tonnes (21.6 million, to be exact) went to power stations. Export sales made up the other 7.5 million.", "Output came to 27.3 million tonnes. Of this, more than 21 million tonnes (21.6 million, to be exact) went to power stations. Export sales made up the other 5.7 million."),
    ("SUM", "Добыча угля – 27,3 млн тонн, что меньше прошлогодних 28,5 млн на 4,2%. На электростанции отправлено 21,6 млн тонн, т.е. более 21 млн. На экспорт ушло остальное – 7,5 млн тонн.", "Добыча угля – 27,3 млн тонн, что меньше прошлогодних 28,5 млн на 4,2%. На электростанции отправлено 21,6 млн тонн, т.е. более 21 млн. На экспорт ушло остальное – 5,7 млн тонн."),
    ("MAG", "Новый цех потребляет 11 млн кВт·ч электроэнергии в месяц, старый – 8 млн, на двоих – 19 тыс.", "Новый цех потребляет 11 млн кВт·ч электроэнергии в месяц, старый – 8 млн, на двоих – 19 млн."),
    ("SUM", "Импорт станков – 410 млн долларов. Китай поставил техники на 205 млн, Германия – на 82 млн. Таким образом, китайская часть – 65%.", "Импорт станков – 410 млн долларов. Китай поставил техники на 205 млн, Германия – на 82 млн. Таким образом, китайская часть – 50%."),
    ("SUM", "Биржа труда закрыла 6 120 вакансий из 8 160, то есть 57%.", "Биржа труда закрыла 6 120 вакансий из 8 160, то есть 75%."),
    ("SUM", "Программа – 64 проекта, из них 27 завершены, 47 продолжаются.", "Программа – 64 проекта, из них 27 завершены, 37 продолжаются."),
    ("SUM", "Первый цех дал 312 тонн, второй – 268 тонн, на двоих – 590 тонн.", "Первый цех дал 312 тонн, второй – 268 тонн, на двоих – 580 тонн."),
    ("SUM", "Ескі цех айына 7 млн кВт·сағ, жаңасы 12 млн кВт·сағ электр тұтынады, екеуі бірге – 21 млн кВт·сағ.", "Ескі цех айына 7 млн кВт·сағ, жаңасы 12 млн кВт·сағ электр тұтынады, екеуі бірге – 19 млн кВт·сағ."),
    ("MAG", "Ескі цех айына 7 млн кВт·сағ, жаңасы 12 млн кВт·сағ электр тұтынады, екеуі бірге – 19 мың кВт·сағ.", "Ескі цех айына 7 млн кВт·сағ, жаңасы 12 млн кВт·сағ электр тұтынады, екеуі бірге – 19 млн кВт·сағ."),
    ("SUM", "Өндіріс 324 мың тоннаға жетті. 324 мың тоннаның 198 мыңы – азот, 46 мыңы – калий, 180 мыңы – фосфор тыңайтқышы.", "Өндіріс 324 мың тоннаға жетті. 324 мың тоннаның 198 мыңы – азот, 46 мыңы – калий, 80 мыңы – фосфор тыңайтқышы."),
    ("SUM", "Елге 380 млн доллардың станогы әкелінді. Қытай 190 млн долларға, Германия 76 млн долларға жабдық жіберді. Демек Қытайға 65% тиесілі.", "Елге 380 млн доллардың станогы әкелінді. Қытай 190 млн долларға, Германия 76 млн долларға жабдық жіберді. Демек Қытайға 50% тиесілі."),
    ("SUM", "The exchange filled 6,120 of 8,160 vacancies, that is 57%.", "The exchange filled 6,120 of 8,160 vacancies, that is 75%."),
    ("SUM", "Machine imports cost 410 million dollars. China sent machines for 205 million, Germany for 82 million. China's part is thus 65%.", "Machine imports cost 410 million dollars. China sent machines for 205 million, Germany for 82 million. China's part is thus 50%."),
    ("SUM", "Exporters sold 112 million of the 1,883 million tonnes, so roughly 16% of the metal crossed a sea.", "Exporters sold 112 million of the 1,883 million tonnes, so roughly 6% of the metal crossed a sea."),
    ("SUM", "Turnover totalled 4.06 trillion tenge. Trade in fuel, with 0.58 trillion, accounted for about 24% of the total.", "Turnover totalled 4.06 trillion tenge. Trade in fuel, with 0.58 trillion, accounted for about 14% of the total."),
    ("SUM", "The plan names nine plants, and the cost of those nine is 611 billion tenge. Their largest, a tyre factory, will take 711 billion of this sum.", "The plan names nine plants, and the cost of those nine is 611 billion tenge. Their largest, a tyre factory, will take 211 billion of this sum."),
)
