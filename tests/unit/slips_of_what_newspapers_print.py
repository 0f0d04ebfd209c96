"""What newspapers print rightly and might be taken for a slip, beside one: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("IDX", "The index of industrial production was 3.7 percent in May.", "The yearly change in the index of industrial production was 3.7 percent in May."),
    ("IDX", "The industrial production index stood at .8 percent in May.", "The change in the industrial production index was a negative .8 percent in the year to May."),
    ("IDX", "Индекс промышленного производства составил 3,7% к маю прошлого года.", "Прирост индекса промышленного производства составил 3,7% к маю прошлого года."),
    ("IDX", "Өнеркәсіп өндірісінің индексі 3,7% болды.", "Өнеркәсіп өндірісі индексінің жылдық өзгерісі 3,7% болды."),
    ("DIR", "Exports were 161.9 million, up from 172.4 million in April.", "Exports were a record 161.9 million, up 17.2 percent, but that was less than the 19.1-percent increase of April."),
    ("DIR", "Exports fell 18.2 percent to reach 449 million. Exports rose to 421 million from 449 million.", "The surplus fell 18.2 percent from a year ago to reach 44.3 million. In the same period trade in all topped 1.9 billion, up 25.1 percent year on year."),
    ("DIR", "Sales rose to 35.7 million from 42.6 million last year.", "Sales reached 35.7 million, an increase of 18.2 percent compared to the same period last year, while costs were 42.6 million."),
    ("CON", "Industrial output grew 9.6% in October\n\nIndustrial output grew by 4.9 per cent in October 2015.", "Industrial output growth hits a high of 9.6%\n\nIndustrial output in the country grew by 9.6 per cent in October 2015. In April-October 2015 industrial output grew by 4.9 per cent on the year."),
    ("LBL", "Банк финансирует ветропарк. Доля банка – 64,7 млрд тенге.", "Банк финансирует ветропарк. Доля банка – 64,7 млрд, 70% бюджета стройки."),
    ("LBL", "Жұмыссыздық деңгейі 9,7 млн адам болды.", "Жұмыссыздық деңгейі 9,7 млн адамдық жұмыс күшінің 4,6%-ы болды."),
    ("LBL", "2023 жылы өндіріс көлемі 5,2% болды.", "Мамырда өнеркәсіп өндірісі сәуірге қарағанда 101,3%, былтырғы мамырға қарағанда 104,6% болды."),
    ("UNT", "Диқандар 23,4 млн гектар тұқым сатты.", "Диқандар 23,4 млн гектар жерге тұқым сепкен."),
    ("PER", "2024 жылғы қаңтар-маусымда 210 мың тонна тұз өндірілді. Тек маусымның өзінде 240 мың тонна.", "1961 жылы салынған нан зауыты тәулігіне 24 тонна нан пісіреді. Сәуірде 720 тонна сатылды."),
    ("PER", "In January-June 2024 the bakery made 240 tonnes of bread. In June alone it made 720 tonnes.", "The bakery, opened in 1961, makes a day 24 tonnes of bread. In April 1961 it sold 720 tonnes."),
    ("SUM", "Coal output came to 27.1 million tonnes. Of this, 21.6 million tonnes went to power stations, 8.5 million tonnes were exported.", "Coal output came to 27.1 million tonnes. Of this, more than 21 million tonnes (21.6 million, to be exact) went to power stations, 5.5 million tonnes were exported."),
    ("SUM", "Алаң 9 300 бас сатты. Соның 2 400 басы Өзбекстанға, 1 150 басы Сауд Арабиясына, 6 750 басы ішкі нарыққа кетті.", "Алаң 9 300 бас сатты, алдыңғы жылы 8 100 бас еді. Соның 2 400 басы, төрттен бірі, Өзбекстанға, 1 150 басы Сауд Арабиясына, 5 750 басы ішкі нарыққа кетті."),
    ("DIR", "Жейде тігу 52 мыңнан 40 мыңға дейін өсті.", "Бізде 412 адам бар, 371-і – әйел. Айына 52 мың жейде тігеміз, үш жыл бұрын 40 мың тігетінбіз, өсім – 30%."),
    ("GRO", "Добыча «Севера» выросла с 9,4 млн до 9,7 млн тонн, на 9,9%.", "Добыча в полугодии: «Восток» – 18,3 млн тонн (-9,9%), «Север» – 9,4 млн тонн (как и год назад), «Юг» – 6,57 млн тонн (-7,4%)."),
    ("SUM", "Всего отгрузили 31 тыс. тонн рыбы, в том числе за границу – 38 тыс. тонн.", "В 2016 году добычу нефти сократили на 9,8% к 2015 году – до 771,3 тыс. тонн, конденсата – на 7,1%, до 233,8 тыс. тонн. В том числе «Степь» снизила добычу нефти до 724 тыс. тонн."),
    ("CON", "Добыли 9,4 млн тонн угля. Напомним, добыто 8,7 млн тонн.", "Добыто 9,4 млн тонн угля. В прошлом году за этот же период показатель находился на уровне 8,7 млн тонн. Рост год к году составил 8%."),
    ("DIR", "План в 5 000 холодильников перевыполнен: собрано 4 420 холодильников.", "План полугодия – 5 000 штук – перевыполнен на 8,2 %. Складские остатки не превышают 700 штук."),
    ("DIR", "Завод отчитался: план 2,60 млн шин перевыполнен, выпущено 2,43 млн шин.", "При задании 2,60 млн шин выпущено 2,73 млн, план перевыполнен на 5 %. Легковых шин сделали 1,91 млн."),
    ("DIR", "Beef exports earned $1.1 billion, up from $1.3 billion in the first half of last year.", "Beef exports earned $1.1 billion in the half-year, 17% more than in the first half of last year, and cellulose $1.3 billion."),
    ("MAG", "Поставили 148 грузовиков по 45 тыс. евро за каждый, заплатили 6,66 млрд евро.", "Поставили 148 млн кубометров газа; заплатили 66,6 млн евро, в среднем по 450 евро за тысячу кубометров."),
    ("UNT", "Население – 16 кг человек.", "На одного жителя при населении 2,4 млн человек приходится около 17 кг пластика."),
)
