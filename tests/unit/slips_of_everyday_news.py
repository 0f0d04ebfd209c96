"""Plain errors of everyday news: sums, shares, changes, prices, rates and roundings, in whole paragraphs."""

# ruff: noqa: E501 - paragraphs are read as they are printed
from marked import slips

SLIPS = tuple(
    slips("""
Kelburn Council has approved a budget of 84.6 million pounds for next year. Schools will receive 38.2 million pounds, roads 21.9 million, care homes 15.1 million and everything else [[9.4=>SUM:4.9]] million. Council tax is to bring in 50.8 million pounds, or [[60%=>GRO/SUM:70%]] of the budget. There are 42,300 households in the district, so each will pay about [[1,200=>MAG:12,000]] pounds on average.

Harvest ends early
Farmers in the Orle region have brought in 2.7 million tonnes of grain, [[8%=>GRO:18%]] more than last year's 2.5 million. The area was 900,000 hectares, which means a yield of [[3=>GRO/MAG:30]] tonnes per hectare. Wheat made up 1.62 million tonnes, that is three fifths of the total, and barley 0.7 million tonnes. "A harvest of [[2.7=>CON:7.2]] million tonnes is more than we hoped for," said the minister.

The car maker sold 1.24 million vehicles last year: 820,000 at home and [[420,000=>SUM:240,000]] abroad. In the previous year it had sold 1.15 million, so sales were up 7.8%. Net profit came to 2.6 billion euros on revenue of 31 billion, a margin of [[8.4%=>GRO/SUM:18.4%]]. The group is worth 18 billion euros on the stock exchange, or 19.8 billion dollars; its biggest shareholder's stake of 4.5 billion euros equals [[4.95=>FX:5.95]] billion dollars.

Tourism statistics for July
* Overnight stays: 1,860,000 (July last year: 1,550,000), up [[20%=>GRO:12%]]
* Foreign guests: 744,000 stays, 40% of the total
* Average spending per night: 85 euros, in all [[158.1 million=>MAG:158.1 billion]] euros
* Hotels: 412, of them 96 with four stars, 31 with five and [[285=>SUM:385]] with three or fewer

The ferry company carried 3,950,000 passengers, [[almost 4=>RND:more than 4]] million, between January and September. Tickets brought in 118.5 million kronor, [[30=>MAG:300]] kronor a passenger on average. At the end of September it had 640 employees, 60 fewer than the 700 it had employed a year before.

The bank's loan book reached 2.35 trillion roubles on 1 July against 2.05 trillion a year ago, a rise of [[14.6%=>GRO:16.4%]]. Loans to firms stood at 1.41 trillion and loans to households at [[0.94=>SUM:0.49]] trillion. Overdue debt is 47 billion roubles, i.e. 2% of all loans. The chairman said that a book of [[2.35=>CON:2.53]] trillion was enough for the bank to be among the ten largest.

Work on the 64-kilometre road began in March. So far 16 kilometres, [[a quarter=>RND:a half]] of the length, have been laid. The contract is worth 96 million dollars, which works out at [[1.5=>MAG:15]] million dollars per kilometre. At today's rate of 90 roubles to the dollar the contract amounts to [[8.64=>FX:6.84]] billion roubles. In May 480 people worked on the site and in June 600, a quarter more.

Fishing fleet: the season's catch amounted to 418,700 tonnes. Pollock accounted for 251,200 tonnes, herring for 98,300 tonnes, salmon for 42,600 tonnes and other species for [[26,600=>SUM:62,600]] tonnes. A year earlier the catch had been 465,200 tonnes, which means a drop of [[10%=>GRO:20%]]. The fleet consists of 182 vessels; on average each of them landed [[2,300=>MAG:230]] tonnes.

Совет района утвердил бюджет на следующий год в 8,46 млрд рублей. Школы получат 3,82 млрд, дороги – 2,19 млрд, больницы – 1,51 млрд, всё прочее – [[0,94=>SUM:0,49]] млрд рублей. Налоги дадут 5,08 млрд рублей, или [[60%=>GRO/SUM:70%]] доходов бюджета. В районе 42,3 тыс. семей, в среднем на каждую приходится [[200 тыс.=>MAG:200 млн]] рублей бюджетных денег.

Уборка завершилась раньше срока
Аграрии области собрали 2,7 млн тонн зерна – на [[8%=>GRO:18%]] больше прошлогодних 2,5 млн. Убрано 900 тыс. гектаров, то есть урожайность составила [[3=>GRO/MAG:30]] тонны с гектара. Пшеницы намолочено 1,62 млн тонн, или три пятых урожая, ячменя – 0,7 млн тонн. «Урожай в 2,7 млн тонн превзошёл наши ожидания», – сказал министр.

Автоконцерн продал за год 1,24 млн машин: 820 тыс. внутри страны и [[420=>SUM:240]] тыс. за рубежом. Годом ранее он реализовал 1,15 млн, так что продажи прибавили 7,8%. Чистая прибыль – 2,6 млрд евро при выручке в 31 млрд, рентабельность [[8,4%=>GRO/SUM:18,4%]]. Концерн стоит на бирже 18 млрд евро, или 19,8 млрд долларов; пакет крупнейшего акционера – 4,5 млрд евро, или [[4,95=>FX:5,95]] млрд долларов.

Туризм в июле
* Ночёвок: 1 860 тыс. (в июле прошлого года – 1 550 тыс.), рост [[20%=>GRO:12%]]
* Из них иностранцев: 744 тыс., 40% от общего числа
* Средние траты за ночь: 8,5 тыс. рублей, всего [[15,81 млрд=>MAG:15,81 млн]] рублей
* Гостиниц: 412, из них 96 четырёхзвёздочных, 31 пятизвёздочная и [[285=>SUM:385]] остальных

Паромная компания перевезла за девять месяцев 3 950 тыс. пассажиров, [[почти 4=>RND:свыше 4]] млн. Билеты принесли 1,185 млрд рублей, в среднем [[300=>MAG:3 000]] рублей с пассажира. На конец сентября в компании работали 640 человек – на 60 меньше, чем год назад, когда было 700.

Кредитный портфель банка на 1 июля достиг 2,35 трлн рублей против 2,05 трлн годом ранее, прирост – [[14,6%=>GRO:16,4%]]. Кредиты предприятиям составили 1,41 трлн, населению – 0,94 трлн. Просрочка – 47 млрд рублей, то есть [[2%=>GRO/SUM:5%]] портфеля. По словам председателя правления, портфель в [[2,35=>CON:2,53]] трлн рублей позволил банку войти в первую десятку.

Строительство дороги длиной 64 километра началось в марте. Пока уложено 16 километров, [[четверть=>RND:половина]] трассы. Контракт стоит 96 млн долларов, то есть [[1,5=>MAG:15]] млн долларов за километр. По нынешнему курсу, 90 рублей за доллар, цена контракта – [[8,64=>FX:6,84]] млрд рублей. В мае на стройке работали 480 человек, в июне – 600, на [[четверть=>GRO/RND:треть]] больше.

Рыбаки закончили путину с уловом 418,7 тыс. тонн. На минтай пришлось 251,2 тыс. тонн, на сельдь 98,3 тыс., на лосося 42,6 тыс. и на другие виды [[26,6=>SUM:62,6]] тыс. тонн. Год назад выловили 465,2 тыс. тонн, снижение составило [[10%=>GRO:20%]]. Во флоте 182 судна, каждое в среднем выловило [[2 300=>MAG:230]] тонн.

Аудандық мәслихат келесі жылға 8,46 млрд теңге бюджет бекітті. Мектептерге 3,82 млрд, жолдарға 2,19 млрд, ауруханаларға 1,51 млрд, қалғанына [[0,94=>SUM:0,49]] млрд теңге бөлінеді. Салықтан 5,08 млрд теңге, яғни бюджеттің [[60%-ы=>GRO/SUM:70%-ы]] түседі. Ауданда 42,3 мың отбасы тұрады, әрқайсысына орта есеппен [[200 мың=>MAG:200 млн]] теңгеден келеді.

Егін мерзімінен бұрын жиналды
Облыс диқандары 2,7 млн тонна астық жинады, бұл былтырғы 2,5 млн тоннадан [[8%=>GRO:18%]] көп. Егін 900 мың гектардан орылды, яғни гектарынан 3 тоннадан келді. Оның 1,62 млн тоннасы, яғни бестен үші, бидай, 0,7 млн тоннасы арпа. «[[2,7=>CON:7,2]] млн тонна астық – біз күткеннен де көп», – деді министр.

Автокөлік концерні бір жылда 1,24 млн көлік сатты: ел ішінде 820 мың, шетелде 420 мың. Бір жыл бұрын 1,15 млн сатқан, демек сату 7,8%-ға өсті. Таза пайда 2,6 млрд еуро, түсім 31 млрд еуро, рентабельділік [[8,4%=>GRO/SUM:18,4%]]. Концерннің биржадағы құны 18 млрд еуро немесе 19,8 млрд доллар; ірі акционердің үлесі 4,5 млрд еуро немесе [[4,95=>FX:5,95]] млрд доллар.

Шілдедегі туризм
* Түнеу саны: 1 860 мың (былтырғы шілдеде 1 550 мың), өсім [[20%=>GRO:12%]]
* Оның ішінде шетелдіктер: 744 мың, жалпы санның 40%-ы
* Бір түнге орташа шығын: 8,5 мың теңге, барлығы [[15,81 млрд=>MAG:15,81 млн]] теңге
* Қонақүйлер: 412, оның 96-сы төрт жұлдызды, 31-і бес жұлдызды, қалған [[285-і=>SUM:385-і]] үш жұлдызды

Паром компаниясы тоғыз айда 3 950 мың жолаушы тасыды, бұл [[4 млн-ға жуық=>RND:4 млн-нан астам]]. Билеттен 1,185 млрд теңге түсті, бір жолаушыдан орташа есеппен [[300=>MAG:3 000]] теңге. Қыркүйектің соңында компанияда 640 адам жұмыс істеді, бұл бір жыл бұрынғы 700 адамнан 60-қа аз.

Банктің несие портфелі 1 шілдеде 2,35 трлн теңгеге жетті, бір жыл бұрын 2,05 трлн теңге болған, өсім – [[14,6%=>GRO:16,4%]]. Кәсіпорындарға берілген несие 1,41 трлн, халыққа берілгені 0,94 трлн теңге. Мерзімі өткен берешек 47 млрд теңге, яғни портфельдің [[2%-ы=>GRO/SUM:5%-ы]]. Басқарма төрағасының айтуынша, [[2,35=>CON:2,53]] трлн теңгелік портфель банкті алғашқы ондыққа енгізді.

Ұзындығы 64 километр жолдың құрылысы наурызда басталды. Әзірге 16 километрі, яғни жолдың [[төрттен бірі=>RND:жартысы]] төселді. Келісімшарт құны 96 млн доллар, яғни километрі [[1,5=>MAG:15]] млн доллардан. Бүгінгі 500 теңгелік бағаммен бұл [[48=>FX:84]] млрд теңге. Мамырда құрылыста 480 адам, маусымда 600 адам жұмыс істеді, бұл [[төрттен бірге=>GRO/RND:үштен бірге]] көп.

Балықшылар маусымда 418,7 мың тонна балық аулады. Минтай 251,2 мың тонна, майшабақ 98,3 мың, албырт 42,6 мың, басқа түрлер [[26,6=>SUM:62,6]] мың тонна болды. Бір жыл бұрын 465,2 мың тонна ауланған, төмендеу [[10%=>GRO:20%]] болды. Флотта 182 кеме бар, әрқайсысы орта есеппен [[2 300=>MAG:230]] тонна аулады.
""")
)
