"""A number that the text says it tells again, with a digit off or rounded elsewhere: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("CON", "The bank kept its rate at 14.25%; the governor repeated that 15.25% would hold until autumn.", "The bank kept its rate at 14.25%; the governor repeated that 14.25% would hold until autumn."),
    ("CON", "The brief puts the number of households served at 318,000, and its summary too gives 381,000 households.", "The brief puts the number of households served at 318,000, and its summary too gives 318,000 households."),
    ("CON", "The mill has 2,460 workers on its payroll, and the same 2,640 workers appear in the tax return.", "The mill has 2,460 workers on its payroll, and the same 2,460 workers appear in the tax return."),
    ("CON", "Unemployment was 4.7% in the survey; on the cover of the same survey one reads 7.4%.", "Unemployment was 4.7% in the survey; on the cover of the same survey one reads 4.7%."),
    ("CON", "The refinery runs 5.37 million tonnes a year. The deputy minister cited the figure as well: 5.73 million tonnes.", "The refinery runs 5.37 million tonnes a year. The deputy minister cited the figure as well: 5.37 million tonnes."),
    ("CON", "The contract names 415 wagons, and the annex to it likewise lists 451 wagons.", "The contract names 415 wagons, and the annex to it likewise lists 415 wagons."),
    ("CON", "Ожидаемая населением инфляция – 13,7%; в обзоре на следующей странице стоят те же 17,3%.", "Ожидаемая населением инфляция – 13,7%; в обзоре на следующей странице стоят те же 13,7%."),
    ("CON", "На карте создано 9 640 постоянных мест, в заголовке слайда – 6 940.", "На карте создано 9 640 постоянных мест, в заголовке слайда – 9 640."),
    ("CON", "На линии 230 рабочих мест; столько же, 320 рабочих мест, значилось и в контракте.", "На линии 230 рабочих мест; столько же, 230 рабочих мест, значилось и в контракте."),
    ("CON", "Две линии наполняют 90 млн ампул в год; ниже в той же статье опять читаем про 80 млн ампул в год.", "Две линии наполняют 90 млн ампул в год; ниже в той же статье опять читаем про 90 млн ампул в год."),
    ("CON", "Долг холдинга на конец года – 63,4 млрд тенге. Аудитор подтвердил эту цифру: 64,3 млрд тенге.", "Долг холдинга на конец года – 63,4 млрд тенге. Аудитор подтвердил эту цифру: 63,4 млрд тенге."),
    ("CON", "В реестре 1 284 предприятия, и в приложении к реестру снова 1 248 предприятий.", "В реестре 1 284 предприятия, и в приложении к реестру снова 1 284 предприятия."),
    ("CON", "Халық күткен инфляция 13,4% екен, шолудың келесі бетінде де 14,3% деп жазылған.", "Халық күткен инфляция 13,4% екен, шолудың келесі бетінде де 13,4% деп жазылған."),
    ("CON", "Карта бойынша 8 470 тұрақты жұмыс орны ашылған, слайдтың тақырыбында да 4 870 жұмыс орны деп тұр.", "Карта бойынша 8 470 тұрақты жұмыс орны ашылған, слайдтың тақырыбында да 8 470 жұмыс орны деп тұр."),
    ("CON", "Базалық мөлшерлеме 16,5% деңгейінде қалды, реттеуші 15,6% күзге дейін сақталатынын қайталады.", "Базалық мөлшерлеме 16,5% деңгейінде қалды, реттеуші 16,5% күзге дейін сақталатынын қайталады."),
    ("CON", "Шартта 415 вагон көрсетілген, қосымшасында да сол 451 вагон жазылған.", "Шартта 415 вагон көрсетілген, қосымшасында да сол 415 вагон жазылған."),
    ("CON", "Зауытта 2 460 адам жұмыс істейді, салық есебінде де дәл сондай 2 640 адам көрсетілген.", "Зауытта 2 460 адам жұмыс істейді, салық есебінде де дәл сондай 2 460 адам көрсетілген."),
    ("CON", "Холдинг қарызы 63,4 млрд теңге. Аудитор да 64,3 млрд теңге деп растады.", "Холдинг қарызы 63,4 млрд теңге. Аудитор да 63,4 млрд теңге деп растады."),
    ("RND", "The company collects milk from 1,240 farms; the chief executive spoke of over 1,300 farms at the briefing.", "The company collects milk from 1,240 farms; the chief executive spoke of over 1,200 farms at the briefing."),
    ("RND", "At the end of the year 3,870 people worked there; in his speech the chairman called it nearly 3,000 employees.", "At the end of the year 3,870 people worked there; in his speech the chairman called it nearly 4,000 employees."),
    ("RND", "Сдано 9,46 млн кв. метров жилья, в пересказе вице-премьера – «около 8,5 млн».", "Сдано 9,46 млн кв. метров жилья, в пересказе вице-премьера – «около 9,5 млн»."),
    ("RND", "В штате 3 870 человек, председатель сказал о «почти 3 тысячах сотрудников».", "В штате 3 870 человек, председатель сказал о «почти 4 тысячах сотрудников»."),
    ("RND", "Жыл соңында штатта 3 870 адам болды, басқарма төрағасы «3 мыңға жуық қызметкер» деп айтты.", "Жыл соңында штатта 3 870 адам болды, басқарма төрағасы «4 мыңға жуық қызметкер» деп айтты."),
    ("RND", "Былтыр 9,46 млн шаршы метр тұрғын үй берілді, вице-премьердің айтуынша «8,5 млн шаршы метрге жуық».", "Былтыр 9,46 млн шаршы метр тұрғын үй берілді, вице-премьердің айтуынша «9,5 млн шаршы метрге жуық»."),
)
