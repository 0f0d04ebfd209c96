"""Prices told of output, terms that end before they begin, blanks with endings: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("LBL", "Electricity output is 2.6 rupees per kilowatt-hour.", "Electricity costs 2.6 rupees per kilowatt-hour."),
    ("LBL", "Zinc sold well all year: average output – $9,120 a tonne.", "Zinc sold well all year: average price – $9,120 a tonne."),
    ("LBL", "Copper stocks on the exchange rose to $9,870 a tonne by Friday.", "Copper on the exchange rose to $9,870 a tonne by Friday."),
    ("LBL", "The average age of the workers is 298,000 tenge a month.", "The average wage of the workers is 298,000 tenge a month."),
    ("LBL", "Добыча меди на Лондонской бирже к пятнице дошла до 9 870 долларов за тонну.", "Цена меди на Лондонской бирже к пятнице дошла до 9 870 долларов за тонну."),
    ("LBL", "Средний возраст работников на элеваторах – 298 тысяч тенге в месяц.", "Средний оклад работников на элеваторах – 298 тысяч тенге в месяц."),
    ("LBL", "Мыс өндірісі тоннасына 9 870 долларға жетті.", "Мыс бағасы тоннасына 9 870 долларға жетті."),
    ("PER", "Construction starts in spring 2027 and ends in 2025.", "Construction starts in spring 2027 and ends in 2029."),
    ("PER", "The licence, issued in 2016, was extended until 2013.", "The licence, issued in 2016, was extended until 2033."),
    ("PER", "Лицензию, выданную в 2016 году, продлили до 2013 года.", "Лицензию, выданную в 2016 году, продлили до 2043 года."),
    ("PER", "Договор заключён в 2021 году и действует до 2018 года.", "Договор заключён в 2021 году и действует до 2028 года."),
    ("PER", "2015 жылы берілген лицензияның мерзімі 2005 жылға дейін ұзартылды.", "2015 жылы берілген лицензияның мерзімі 2035 жылға дейін ұзартылды."),
    ("PER", "2021 жылы жасалған шарт 2018 жылға дейін жарамды.", "2021 жылы жасалған шарт 2028 жылға дейін жарамды."),
    ("EMP", "Jobs: 1,200 during construction, XXX once the plant is running.", "Jobs: 1,200 during construction, 400 once the plant is running."),
    ("EMP", "The council spent £TBC million on the bridge.", "The council spent £31 million on the bridge."),
    ("EMP", "TBD people work in the new hall.", "The XXX Olympic Games were held in London; the agenda: 1. Reports, XXX session. 2. Elections."),
    ("EMP", "Жұмыс орны – ХХХ. Іске қосылатын мерзімі – 2026 жылдың күзі.", "Ғасыр – XX. Іске қосылатын мерзімі – 2026 жылдың күзі."),
    ("EMP", "В посёлок переедут около ___-ти семей.", "В посёлок переедут около 30 семей."),
    ("EMP", "Көшетіні – 6 000 адам, ___-ге жуық отбасы.", "Көшетіні – 6 000 адам, 1 500-ге жуық отбасы."),
    ("UNT", "The turbines will spare the air some 180,000 kilowatts of carbon dioxide a year.", "The turbines will spare the air some 180,000 tonnes of carbon dioxide a year."),
    ("UNT", "Its presses shape 1,400 hours of steel a week.", "Its presses shape 1,400 tonnes of steel a week."),
)
