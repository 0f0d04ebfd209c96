"""Plain errors of boards, ports and mills: told differences, spans of time, an index taken for a growth."""

# ruff: noqa: E501 - paragraphs are read as they are printed
from marked import slips

SLIPS = tuple(
    slips("""
The steel group's order book stood at 3.42 billion euros at the end of June; twelve months before that it had been 3.18 billion, so it has [[grown=>DIR:shrunk]] by 240 million.

Bus ridership came to 61.2 million trips in the first half, and the operator, which had planned 58.0 million, ended [[ahead of=>DIR:behind]] its plan by 3.2 million trips.

Crude steel production in Norland was 412,000 tonnes in March after 398,000 in February. Over the [[month=>PER:year]], therefore, it went up by 3.5%, the association notes.

The sugar mill paid 38 pounds for each of the 1.25 million tonnes of beet it took in, [[47.5 million=>MAG:47.5 billion]] pounds altogether.

Visitors to the museum numbered 284,000 last year against 247,000 in the year before that, growth of [[15%=>GRO:19%]] that the director credits to the new wing.

The jobless rate, at 5.8% in May, is 0.7 [[points=>PPT:per cent]] lower than the 6.5% measured a year ago.

Passenger numbers at the airport [[rose by 12% on the same quarter of last year=>CMP:rose by 12% on]], helped by two new routes to the south.

The producer price index stood at 103.8 with December as 100, meaning that producers raised prices by [[3.8%=>IDX:103.8%]] over these months.

Грузооборот порта за 2024 год составил 18,6 млн тонн, что на 1,1 млн тонн [[больше=>DIR:меньше]], чем 17,5 млн тонн годом ранее. На контейнеры пришёлся 41%.

Портфель заказов завода на конец июня – 34,2 млрд рублей; двенадцатью месяцами раньше он равнялся 31,8 млрд, стало быть, [[вырос=>DIR:сократился]] на 2,4 млрд.

Трамваи перевезли за полугодие 61,2 млн человек при плане 58,0 млн, то есть план [[перевыполнен=>DIR:недовыполнен]] на 3,2 млн поездок.

Во втором полугодии фабрика выпустила 5,4 млн пар обуви: [[в июле–сентябре=>PER:в январе–марте]] 2,9 млн, в октябре–декабре 2,5 млн пар.

В марте выплавлено 412 тыс. тонн стали, в феврале было 398 тыс. За [[месяц=>PER:год]] выплавка увеличилась, таким образом, на 3,5%.

Сахарный завод принял 1,25 млн тонн свёклы по 3 800 рублей за тонну, всего на 4,75 [[млрд=>MAG:млн]] рублей.

Музей посетили 284 тыс. человек против 247 тыс. в позапрошлом году, прирост [[15%=>GRO:19%]] директор объясняет новым крылом.

Уровень безработицы, 5,8% в мае, на 0,7 [[процентного пункта=>PPT:процента]] ниже прошлогодних 6,5%.

Индекс цен производителей к декабрю составил 103,8%, то есть производители подняли цены на [[3,8%=>IDX:103,8%]].

2024 жылы порт 18,6 млн тонна жүк өткізді, бұл бір жыл бұрынғы 17,5 млн тоннадан 1,1 млн тоннаға [[көп=>DIR:аз]]. Контейнер үлесі 41% болды.

Екінші жартыжылдықта фабрика 5,4 млн жұп аяқкиім шығарды: [[шілде–қыркүйекте=>PER:қаңтар–наурызда]] 2,9 млн, қазан–желтоқсанда 2,5 млн жұп.

Наурызда 412 мың тонна болат балқытылды, ақпанда 398 мың тонна болған. Бір [[айда=>PER:жылда]] балқыту 3,5%-ға артты.

Жол жөндеуге жыл сайын 2,4 млрд теңге жұмсалады, бағдарламаның төрт жылында 9,6 [[млрд=>MAG:млн]] теңге болады.

Қант зауыты тоннасын 38 мың теңгеден 1,25 млн тонна қызылша қабылдады, барлығы 47,5 [[млрд=>MAG:млн]] теңгеге.

Музейге 284 мың адам келді, алдыңғы жылы 247 мың келген, өсім [[15%=>GRO:19%]] болды.

Жұмыссыздық деңгейі мамырда 5,8% болып, былтырғы 6,5%-дан 0,7 [[пайыздық тармаққа=>PPT:пайызға]] төмен.

Өндірушілер бағасының индексі желтоқсанға 103,8% болды, яғни бағалар [[3,8%-ға=>IDX:103,8%-ға]] көтерілді.

The plant will employ 640 people, [[180 more=>DIR:180 fewer]] than the 460 who work there now.

Пшеница стоила 221 евро за тонну, на 4 евро [[дешевле=>DIR:дороже]] вчерашних 225 евро.

Түрікменстан 2023 жылы 31,5 млрд текше метр газ сатты, бұл алдыңғы жылғы 30,0 млрд-тан 1,5 млрд-қа [[көп=>DIR:кем]].

Taxes came to 9.8 trillion tenge over the [[first half=>PER:first quarter]] of the year, that is 4.7 trillion in January-March and 5.1 trillion in April-June.

Индекс цен в октябре составил 107,4% к октябрю прошлого года, и набор, стоивший тогда 100 тыс. рублей, обходится теперь в [[107,4=>IDX:207,4]] тыс. рублей.
""")
)
