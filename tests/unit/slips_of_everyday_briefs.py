"""Plain errors of everyday briefs: sums, shares, changes, prices, rates and roundings, in whole paragraphs."""

# ruff: noqa: E501 - paragraphs are read as they are printed
from marked import slips

SLIPS = tuple(
    slips("""
The National Rail Company carried 182.4 million passengers in 2023, up [[14%=>GRO:41%]] from 160 million in 2022. Of these, 121.6 million travelled on suburban trains and [[60.8=>SUM:68.0]] million on long-distance services. Ticket revenue totalled 9.12 billion dirhams, equivalent to [[50=>MAG:500]] dirhams per passenger. The company plans to carry 200 million passengers in 2024.

Zinc output falls
Zinc production in Peru dropped to 96,000 tonnes in August from 120,000 tonnes in July, a decline of [[20%=>GRO:30%]], the mining ministry said on Friday. Copper output came to 228,500 tonnes and lead output to 24,300 tonnes, so the three metals together made [[348,800=>SUM:384,800]] tonnes. Zinc exports earned 216 million dollars; at the month's average rate of 3.75 soles this is 810 million soles.

A survey of 2,500 households found that [[1,700=>GRO/SUM:1,900]] of them, or 68%, own a car. Four years ago only 58% did. Two cars or more are kept by 350 households, one in seven. The average household spends 2,640 zloty a year on fuel, that is [[220=>MAG/GRO:2,200]] zloty a month.

Quarterly report of Baltic Timber
Sales in the second quarter amounted to EUR 48.6 million (EUR 45.0 million in the second quarter of last year), an increase of 8%. Sawn timber accounted for EUR 29.2 million, plywood for EUR 12.4 million and pellets for EUR [[7.0=>SUM:9.0]] million. The operating profit was EUR 5.4 million, [[11.1%=>GRO/SUM:21.1%]] of sales. Investments came to EUR 3.1 million, [[just over 3=>RND:just under 3]] million. At the end of June the company employed 540 people, which makes sales of EUR [[90,000=>MAG:9,000]] per employee in the quarter.

The governor told reporters that 36 schools had been repaired this year at a total cost of 5.4 billion tenge, that is, [[150 million=>MAG:150 thousand]] tenge for each school. Next year 45 schools will be repaired, a quarter more than this year's 36. The budget sets aside 7.2 billion tenge for that, or 1.8 billion more than this year.

Wheat prices: the tonne cost 240 dollars in Odesa at the beginning of the month and 252 dollars at the end, [[5%=>GRO:15%]] more. Barley rose by 6 dollars, from 198 to [[204=>GRO:240]] dollars. The ship that left on Monday carried 62,500 tonnes of wheat worth 15.75 million dollars.

Solar power: In 2023 the country's solar plants produced 4.2 TWh of electricity, almost twice the 2.2 TWh of 2022. Their capacity reached 3,150 MW: 2,100 MW in large parks and [[1,050=>SUM:1,500]] MW on roofs. A third of the capacity, or [[1,050=>GRO/SUM/RND:1,250]] MW, belongs to households and small firms.

The development bank lent 430 million euros to 86 companies last year, on average [[5 million=>MAG:5 billion]] euros each. The loans were 40 million higher than in 2022, when they stood at 390 million. Repayments reached 301 million, or [[70%=>GRO/SUM:80%]] of what was lent. The bank's capital is 1.2 billion euros (1.32 billion dollars); the state's share is 600 million euros ([[660=>FX:606]] million dollars).

Национальная железная дорога перевезла в 2023 году 182,4 млн пассажиров, на [[14%=>GRO:41%]] больше, чем в 2022-м (160 млн). В пригородных поездах проехали 121,6 млн, в поездах дальнего следования – 60,8 млн пассажиров. Выручка от билетов – 91,2 млрд рублей, то есть [[500=>MAG:5 000]] рублей на одного пассажира. В 2024 году компания намерена перевезти 200 млн человек.

Добыча цинка упала
Производство цинка в августе снизилось до 96 тыс. тонн со 120 тыс. в июле, на [[20%=>GRO:30%]], сообщило министерство. Меди выпущено 228,5 тыс. тонн, свинца – 24,3 тыс. тонн, а трёх металлов вместе – 348,8 тыс. тонн. Экспорт цинка принёс 216 млн долларов; по среднему курсу месяца, 90 рублей за доллар, это [[19,44=>FX:14,94]] млрд рублей.

Опрос 2 500 семей показал, что автомобиль есть у [[1 700=>GRO/SUM:1 900]] из них, или у 68%. Четыре года назад машины имели только 58% семей. Две и более машины держат 350 семей – каждая седьмая. В среднем семья тратит на бензин 84 тыс. рублей в год, то есть [[7 тыс.=>MAG/GRO:70 тыс.]] рублей в месяц.

Квартальный отчёт «Балтлеса»
Продажи во втором квартале составили 4,86 млрд рублей (4,50 млрд во втором квартале прошлого года), рост – [[8%=>GRO:18%]]. На пиломатериалы пришлось 2,92 млрд, на фанеру 1,24 млрд, на пеллеты [[0,70=>SUM:0,90]] млрд рублей. Операционная прибыль – 540 млн рублей, 11,1% продаж. Вложения составили 3,1 млрд рублей, [[чуть более 3=>RND:чуть менее 3]] млрд. На конец июня в компании работало 540 человек, на каждого приходится [[9 млн=>MAG:9 тыс.]] рублей квартальных продаж.

Губернатор рассказал журналистам, что в этом году отремонтировали 36 школ на 5,4 млрд тенге, то есть в среднем на [[150 млн=>MAG:150 тыс.]] тенге каждую. В следующем году отремонтируют [[45=>CON/SUM/GRO:54]] школ, на четверть больше нынешних 36. В бюджете на это заложено 7,2 млрд тенге, на 1,8 млрд больше, чем в этом году.

Цены на пшеницу: в начале месяца тонна стоила в порту 240 долларов, в конце – 252 доллара, на [[5%=>GRO:15%]] дороже. Ячмень прибавил 6 долларов, со 198 до 204 долларов. Судно, ушедшее в понедельник, увезло 62,5 тыс. тонн пшеницы на 15,75 млн долларов.

Солнечная энергетика. В 2023 году солнечные станции страны выработали 4,2 млрд кВт·ч – почти вдвое больше, чем в 2022-м (2,2 млрд). Их мощность достигла 3 150 МВт: 2 100 МВт – крупные парки, [[1 050=>SUM:1 500]] МВт – крыши домов. Треть мощности, то есть 1 050 МВт, принадлежит населению и малому бизнесу.

Банк развития выдал за год 86 компаниям 430 млн евро, в среднем по [[5 млн=>MAG:5 млрд]] евро. Это на 40 млн больше, чем в 2022 году, когда было выдано 390 млн. Вернули заёмщики 301 млн, или [[70%=>GRO/SUM:80%]] выданного. Капитал банка – 1,2 млрд евро (1,32 млрд долларов), доля государства – 600 млн евро ([[660=>FX:606]] млн долларов).

Ұлттық темір жол компаниясы 2023 жылы 182,4 млн жолаушы тасыды, бұл 2022 жылғы 160 млн-нан [[14%-ға=>GRO:41%-ға]] көп. Қала маңы пойыздарымен 121,6 млн, алыс қатынаспен [[60,8=>SUM:68,0]] млн жолаушы жүрді. Билеттен түскен түсім 91,2 млрд теңге, яғни бір жолаушыға [[500=>MAG:5 000]] теңгеден келеді. 2024 жылы компания 200 млн адам тасымалдамақ.

Мырыш өндірісі төмендеді
Тамызда мырыш өндірісі шілдедегі 120 мың тоннадан 96 мың тоннаға дейін, яғни [[20%-ға=>GRO:30%-ға]] азайды, деп хабарлады министрлік. Мыс 228,5 мың тонна, қорғасын 24,3 мың тонна шығарылды, үш металл барлығы 348,8 мың тонна болды. Мырыш экспортынан 216 млн доллар түсті; айлық орташа бағам – бір доллар 450 теңге, сонда бұл [[97,2=>FX:92,7]] млрд теңге.

2 500 отбасынан сауалнама алынды: олардың [[1 700-інде=>GRO/SUM:1 900-інде]], яғни 68%-ында көлік бар. Төрт жыл бұрын бұл көрсеткіш 58% болған. 350 отбасында, яғни әрбір жетіншісінде, екі немесе одан көп көлік бар. Отбасы жанармайға жылына орта есеппен 840 мың теңге, яғни айына 70 мың теңге жұмсайды.

«Балтағаш» компаниясының тоқсандық есебі
Екінші тоқсанда сату көлемі 4,86 млрд теңге болды (былтырғы екінші тоқсанда 4,50 млрд), өсім – [[8%=>GRO:18%]]. Тілінген ағашқа 2,92 млрд, фанераға 1,24 млрд, түйіршікке [[0,70=>SUM:0,90]] млрд теңге тиді. Операциялық пайда 540 млн теңге, бұл сатудың [[11,1%-ы=>GRO/SUM:21,1%-ы]]. Инвестиция 3,1 млрд теңге, яғни [[3 млрд теңгеден сәл көп=>RND:3 млрд теңгеден сәл аз]]. Маусымның соңында компанияда 540 адам жұмыс істеді, әрқайсысына [[9 млн=>MAG:9 мың]] теңгенің сатуы келеді.

Әкім журналистерге биыл 5,4 млрд теңгеге 36 мектеп жөнделгенін, яғни әр мектепке [[150 млн=>MAG:150 мың]] теңгеден жұмсалғанын айтты. Келер жылы [[45=>CON/SUM/GRO:54]] мектеп жөнделеді, бұл биылғы 36 мектептен төрттен бірге көп. Бюджетте оған 7,2 млрд теңге қаралған, бұл биылғыдан 1,8 млрд теңгеге артық.

Бидай бағасы: ай басында портта тоннасы 240 доллар болса, ай соңында 252 доллар болды, яғни [[5%-ға=>GRO:15%-ға]] қымбаттады. Арпа 6 долларға, 198 доллардан [[204=>GRO:240]] долларға дейін қымбаттады. Дүйсенбіде кеткен кеме 15,75 млн долларға 62,5 мың тонна бидай алып кетті.

Күн энергетикасы. 2023 жылы елдің күн станциялары 4,2 млрд кВт·сағ электр қуатын өндірді, бұл 2022 жылғы 2,2 млрд кВт·сағаттан екі есеге жуық көп. Қуаты 3 150 МВт-қа жетті: 2 100 МВт ірі парктерде, [[1 050=>SUM:1 500]] МВт үй шатырларында. Қуаттың үштен бірі, яғни [[1 050=>GRO/SUM/RND:1 250]] МВт, халық пен шағын бизнеске тиесілі.

Даму банкі бір жылда 86 компанияға 430 млн еуро, әрқайсысына орташа [[5 млн=>MAG:5 млрд]] еуродан берді. Бұл 2022 жылғы 390 млн еуродан 40 млн еуроға көп. Қарыз алушылар 301 млн еуро, яғни берілген қаражаттың [[70%-ын=>GRO/SUM:80%-ын]], қайтарды. Банк капиталы 1,2 млрд еуро (1,32 млрд доллар), мемлекет үлесі 600 млн еуро ([[660=>FX:606]] млн доллар).
""")
)
