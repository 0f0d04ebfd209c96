"""Right sentences as news and releases write them, each near one that a rule took for an error."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    # three numbers that by chance are a product but for a magnitude
    "Ветку открыли в марте, по ней за будний день проезжают 42 тыс. пассажиров, за праздничный – 18 тыс. "
    "Билет стоит два евро, проездной на месяц – 84 евро.",
    "A ticket costs two euros. On a working day 42 thousand people ride the line, on a holiday 18 thousand, "
    "and a pass for the month is 84 euros.",
    "Чемпиондарға 400 мың, күміс жүлдегерлерге 200 мың, қола жүлдегерлерге 100 мың теңгеден берілді. "
    "Соңғы кездесу 5 минут 20 секундқа созылды.",
    "Победителям дали по 400 тыс., вторым по 200 тыс., третьим по 100 тыс. тенге. Бой длился 2 минуты "
    "40 секунд.",
    "За лето в лагерях побывали 28 400 детей, из них 9 940, или 35%, бесплатно. Смена длилась десять дней. "
    "Лагерей было 74. На питание уходило 5 100 тенге в день. Путёвка стоила 145 тыс. тенге.",
    "Қазақстан Қытайға 5,20 млрд текше метр газ жөнелтіп, 1,04 млрд доллар тапты. Демек, мың текше "
    "метрдің орташа бағасы 200 доллар болды.",
    "Компания продала 5,20 млрд кубометров газа на 1,04 млрд долларов. Тысяча кубометров в среднем ушла "
    "за 200 долларов.",
    "The company sold 5.20 billion cubic metres of gas for $1.04 billion, so that per thousand cubic metres "
    "it was paid $200 on average.",
    "In the district 150 flats were built at 40,000 euros each, and it lent 80 million euros for roads.",
    "Построено 250 домов. На дороги выделили 90 млн тенге. Каждому из 12 врачей дали по 360 тыс. тенге.",
    # traffic, energy, per cents in brackets of their own amounts, shares told in square metres
    "В январе грузооборот составил 203,2 млрд т-км, пассажирооборот составил 9,9 млрд пасс-км.",
    "Freight turnover came to 203.2 billion tonne-kilometres, passenger turnover to 9.9 billion "
    "passenger-kilometres.",
    "Жүк айналымы 203,2 млрд тонна-километрді, жолаушылар айналымы 9,9 млрд жолаушы-километрді құрады.",
    "Станции области выработали 512,4 млн кВт∙ч, потребление составило 644,8 млн кВт⋅ч.",
    "Облыс стансалары 512,4 млн кВт∙сағ электр энергиясын өндірді.",
    "Перевозки в 2023 году составили 8 млрд 240 млн п-км, что на 240 млн п-км (или 3%) больше, чем "
    "годом ранее.",
    "Traffic in 2023 came to 8,240 million passenger-kilometres, which is 240 million "
    "passenger-kilometres (or 3%) more than in 2022.",
    "In May the region used 7.1% more power (640.2 million kWh), and generation rose by 8.4% (650.9 "
    "million kWh).",
    "Потребление в мае выросло на 7,1% (640,2 млн кВт·ч), а выработка — на 8,4% (650,9 млн кВт·ч). В "
    "апреле она была 702 млн кВт·ч.",
    "За пять месяцев перевозки сократились на 12,1% и составили 38,2 млрд пасс-км. Перевозки в "
    "дальнем следовании за пять месяцев составили 29,6 млрд пасс-км (-4,4%).",
    "In January-May traffic fell by 12.1% to 38.2 billion passenger-km. Long-distance traffic in "
    "January-May was 29.6 billion passenger-km (-4.4%).",
    "Қаңтар-мамырда тасымал 12,1%-ға азайып, 38,2 млрд жолаушы-км болды. Қаңтар-мамырда алыс "
    "бағыттағы тасымал 29,6 млрд жолаушы-км болды (-4,4%).",
    "Погружено: уголь – 24,3 млн тонн (снижение на 6,2%); кокс – 742 тыс. тонн (снижение на 8,9%); "
    "нефть – 16,4 млн тонн (без изменений по сравнению с прошлым годом); руда – 7,7 млн тонн (рост на "
    "2,3%).",
    "Loaded: coal – 24.3 million tonnes (down 6.2%); coke – 742 thousand tonnes (a fall of 8.9%); oil "
    "– 16.4 million tonnes (no change against the year before); ore – 7.7 million tonnes (up 2.3%).",
    "Погрузка составила 421,3 млн тонн, что на 13,8% больше, чем год назад. Погружено 104,6 млн тонн угля "
    "(+14,1%), 28 млн тонн чёрных металлов (+18,3%), 6,4 млн тонн лома (+52,3%).",
    "Построено 820 тыс. кв. м жилья. Доля многоквартирных домов составила 364,2 тыс. кв. м, "
    "индивидуальных – 455,8 тыс.",
    "In 2024 some 820 thousand square metres were built. The share of blocks of flats was 364.2 "
    "thousand square metres.",
    "Облыста 820 мың шаршы метр тұрғын үй салынды. Көппәтерлі үйлердің үлесі 364,2 мың шаршы метр болды.",
    "Екі кен орнының үлесі – 4,6 млн тонна, жалпы өндірістің 58%-ы.",
    # a rise of prices told of a time of its own
    "По оценке, инфляция в годовом выражении на 8 мая могла составить 6,7%-6,8% против 6,6% на конец "
    "апреля. С начала мая 2014 года рост цен составил 0,2%, с начала года - 3,8%.",
    "Annual inflation was 6.8% at the end of May 2014, against 6.6% at the end of April. Since the "
    "beginning of June 2014 the rise of prices has been 0.2%, and since the beginning of the year "
    "3.8%.",
    "Жылдық инфляция 2014 жылғы мамырда 6,8% болды, сәуірде 6,6% еді. 2014 жылғы маусымның басынан "
    "бері баға өсімі 0,2% болды.",
    # from and to behind a per cent, what news recall, a works beside a power station
    "Вывоз муки увеличился до 164,2 тыс. тонн. Больше купили: Таджикистан на 15% - с 4,0 до 4,6 тыс. "
    "тонн; Афганистан на 24% - с 88,1 до 109,2 тыс. тонн.",
    "Flour exports rose to 164.2 thousand tonnes. More was bought by Tajikistan, by 15% - from 4.0 to "
    "4.6 thousand tonnes; by Afghanistan, by 24% - from 88.1 to 109.2 thousand tonnes.",
    "В Узбекистан вывезли 327 тыс. тонн зерна, в Азербайджан – 12 тыс. тонн. Напомним, в этом году "
    "ожидают урожай зерновых на уровне 21 млн тонн.",
    "Some 327 thousand tonnes of grain went to Uzbekistan. Recall that this year a harvest of 21 "
    "million tonnes is expected.",
    "Өзбекстанға 327 мың тонна астық жөнелтілді. Еске сала кетейік, биыл 21 млн тонна өнім күтіліп отыр.",
    "Комбинат выпустил муки на 640 млн тенге. Напомним, цех построили за 320 млн тенге.",
    "The mill sold flour for 640 million tenge. Recall that its workshop was built for 320 million tenge.",
    "Комбинат 640 млн теңгеге ұн сатты. Еске салайық, цех 320 млн теңгеге салынған.",
    "В их числе гибридная электростанция и завод по производству полиэтилена мощностью 1,15 млн тонн.",
    "Рядом с электростанцией строят цеха по производству труб на 40 тыс. тонн.",
    # parts in a bracket, twice as much, others within a list of lines
    "Порт увеличил за год вывоз чёрных металлов на 14,2%, до 1,43 млн тонн (прокат на 100%).",
    "За 11 месяцев 2023 года порт увеличил вывоз металлов на 14,2%, а проката – на 100%.",
    "Вывоз за год увеличился на 21,4% и превысил 5,4 млн тонн. Выросли объемы угля (в 2 раза, до 641 "
    "тыс. тонн) и зерна (+44%, до 1,8 млн). Кроме того, порт, который переваливает генеральные грузы "
    "(включая негабаритные), увеличил вывоз металлов на 13,2%, до 1,41 млн тонн.",
    "Exports in 2024 grew by 21.4% on 2023 and exceeded 5.4 million tonnes. Coal doubled (to 641 "
    "thousand tonnes) and grain rose (by 44%, to 1.8 million). Besides, the port, which handles "
    "general cargo (including oversized), raised its exports of metals by 13.2%, to 1.41 million "
    "tonnes.",
    "Поток в 2013 году – 430,3 тыс. человек, из них:\nв санатории – 104,2\nв дома отдыха – 66,6\nс целью "
    "досуга – 96,8\nобразование – 4,6\nпроцедуры – 1,9\nпаломнические – 0,2\nпрочие – 53,9\nделовые – "
    "102,1",
    "The flow in 2013 was 430.3 thousand people, of which:\nspas – 104.2\nholiday homes – 66.6\nleisure "
    "– 96.8\neducation – 4.6\ntreatment – 1.9\npilgrims – 0.2\nothers – 53.9\nbusiness – 102.1",
    "2013 жылғы ағын – 430,3 мың адам, оның ішінде:\nшипажай – 104,2\nдемалыс үйі – 66,6\nсаяхат – "
    "96,8\nбілім – 4,6\nем – 1,9\nқажылық – 0,2\nбасқалары – 53,9\nіссапар – 102,1",
    "В области 127 тыс. голов крупного скота (включая 51 тыс. коров), 132 тыс. свиней и 210 тыс. овец.",
    "The region has 127 thousand cattle (including 51 thousand cows), 132 thousand pigs and 210 "
    "thousand sheep.",
    "Облыста 127 мың ірі қара (оның ішінде 51 мың сиыр), 132 мың шошқа және 210 мың қой бар.",
    # farms are no people
    "Фермерские хозяйства произведут дополнительно 7,4 млн тонн овощей.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_right_news_is_left_alone(sentence: str) -> None:
    assert [(each.code, sentence[each.start : each.end]) for each in audit(sentence).findings] == []
