"""Plain errors of everyday reports: sums, shares, changes, prices, rates and roundings, in whole paragraphs."""

# ruff: noqa: E501 - paragraphs are read as they are printed
from marked import slips

SLIPS = tuple(
    slips("""
The Ministry of Industry reported on Thursday that manufacturers invested 1.46 trillion tenge in the first half of 2024, of which metallurgy took 610 billion tenge, food processing 340 billion, chemicals 290 billion and all other branches [[220=>SUM:320]] billion. Foreign companies put up 365 billion tenge, or [[a quarter=>RND:a third]] of the total. In the first half of 2023 investment had been 1.25 trillion tenge, so it grew by [[16.8%=>GRO:26.8%]]. The minister called the [[1.46=>CON:1.64]] trillion tenge invested "a record".

Hollis Foods sold 84,000 tonnes of flour in the year to June, against 70,000 tonnes a year earlier, an increase of [[20%=>GRO:14%]]. Revenue was 33.6 million pounds, or about [[400=>MAG:400,000]] pounds a tonne. The group runs six mills: two in Kent, three in Essex and [[one=>SUM:two]] in Norfolk. Together they employ 912 people, [[just over 900=>RND:just under 900]].

Nordbank expects house prices to rise by 3% this year. The average flat in the capital costs 5.2 million kronor (about 500,000 euros); in the suburbs it costs 3.9 million kronor (about [[375,000=>FX:475,000]] euros). The bank granted 14,200 mortgages worth 42.6 billion kronor in total, so the average loan was [[3 million=>MAG:3 billion]] kronor. Of these, 9,940 or [[70%=>GRO/SUM:80%]] went to first-time buyers.

Copper exports fell in May
Exports of copper fell from 42,000 tonnes in April to 37,800 tonnes in May, down [[10%=>GRO:15%]]. China bought 21,000 tonnes, Turkey 9,800 tonnes and other buyers the remaining [[7,000=>SUM:9,000]] tonnes. The shipments brought in $340.2 million, that is [[$9,000=>MAG:$9 million]] a tonne. At 450 tenge to the dollar this makes [[153.1=>FX:135.1]] billion tenge.

Regional news. The new school in Aldbridge will take 1,200 pupils. It cost 18 million euros, 12 million of which came from the state budget and [[6=>SUM:8]] million from the county. Building took 20 months instead of the planned 24, so it was finished four months early. Each place cost [[15,000=>MAG:150,000]] euros. The headmaster said that all 1,200 places had been filled.

Key figures for 2023:
- Revenue: $2.4 billion (2022: $2.0 billion), up 20%
- Net profit: $360 million, a margin of [[15%=>GRO/SUM:25%]]
- Dividend: $144 million, or 40% of net profit
- Employees: 8,000, of whom 5,600 in mining and [[2,400=>SUM:3,400]] in processing
- Revenue per employee: [[$300,000=>MAG:$300 million]]

A loan of 60 million euros, equal to 66 million dollars, has been signed with the development bank. The first tranche of 20 million euros, or [[22=>FX:26]] million dollars, arrives in spring. The money will pay for 150 trams at [[400,000=>MAG:40,000]] euros each. The city now has 420 trams, so the fleet will grow by more than a third.

Shops in the region sold goods worth 48.3 billion roubles in March, [[nearly 50=>RND:over 50]] billion, the statistics office said. Food accounted for 23.2 billion roubles and other goods for [[25.1=>SUM:21.5]] billion roubles. In March last year sales were 46 billion roubles: the rise is [[5%=>GRO:15%]]. On-line trade made up 9% of the sales, or 4.3 billion roubles.

Министерство промышленности сообщило, что за первое полугодие 2024 года в обрабатывающую промышленность вложено 1,46 трлн тенге: в металлургию – 610 млрд, в пищевую отрасль – 340 млрд, в химию – 290 млрд, в остальные отрасли – [[220=>SUM:320]] млрд. Иностранные компании дали 365 млрд тенге, то есть [[четверть=>RND:треть]] всей суммы. Годом ранее вложения составляли 1,25 трлн тенге, рост – 16,8%. Министр назвал [[1,46=>CON:1,64]] трлн тенге рекордом.

Мукомольный холдинг «Колос» продал за год 84 тыс. тонн муки против 70 тыс. тонн годом раньше, на [[20%=>GRO:14%]] больше. Выручка составила 2,1 млрд рублей, то есть около [[25 тыс.=>MAG:25 млн]] рублей за тонну. У холдинга шесть мельниц: две в Омской области, три в Алтайском крае и [[одна=>SUM:две]] под Новосибирском. На них работают 912 человек – [[чуть больше 900=>RND:чуть меньше 900]].

Экспорт меди в мае снизился
Вывоз меди сократился с 42 тыс. тонн в апреле до 37,8 тыс. тонн в мае, то есть на [[10%=>GRO:15%]]. Китай купил 21 тыс. тонн, Турция 9,8 тыс. тонн, остальные [[7=>SUM:9]] тыс. тонн ушли другим покупателям. Поставки принесли 340,2 млн долларов, по [[9 тыс.=>MAG:9 млн]] долларов за тонну. По курсу 450 тенге за доллар это [[153,1=>FX:135,1]] млрд тенге.

В райцентре открыли школу на 1 200 мест. Она обошлась в 1,8 млрд рублей: 1,2 млрд дал федеральный бюджет, [[0,6=>SUM:0,8]] млрд – областной. Строили её 20 месяцев вместо 24 по плану, сдали на четыре месяца раньше. Одно место стоило [[1,5 млн=>MAG:15 млн]] рублей. Директор сообщил, что все [[1 200=>CON:2 100]] мест уже заняты.

Главное за 2023 год:
- выручка – 2,4 млрд долларов (2022 год – 2,0 млрд), плюс 20%;
- чистая прибыль – 360 млн долларов, рентабельность – [[15%=>GRO/SUM:25%]];
- персонал – 8 000 человек, из них 5 600 в добыче и [[2 400=>SUM:3 400]] в переработке;
- выручка на одного работника – [[300 тыс.=>MAG:300 млн]] долларов.

Город получит кредит в 60 млн евро, или 66 млн долларов. Первый транш – 20 млн евро, или [[22=>FX:26]] млн долларов – придёт весной. На эти деньги купят 150 трамваев по [[400 тыс.=>MAG:40 тыс.]] евро. Сейчас в городе 420 трамваев, парк вырастет более чем на треть.

Магазины области продали в марте товаров на 48,3 млрд рублей – [[почти на 50=>RND:более чем на 50]] млрд, подсчитали статистики. На продукты пришлось 23,2 млрд рублей, на остальные товары – [[25,1=>SUM:21,5]] млрд рублей. В марте прошлого года продажи составили 46 млрд рублей, прирост – [[5%=>GRO:15%]]. На интернет-торговлю пришлось 9% оборота, или 4,3 млрд рублей.

Өнеркәсіп министрлігінің хабарлауынша, 2024 жылғы бірінші жартыжылдықта өңдеу өнеркәсібіне 1,46 трлн теңге инвестиция салынды: металлургияға – 610 млрд, тамақ саласына – 340 млрд, химияға – 290 млрд, қалған салаларға – [[220=>SUM:320]] млрд. Шетел компаниялары 365 млрд теңге, яғни барлық соманың [[төрттен бірін=>RND:үштен бірін]] берді. Бір жыл бұрын инвестиция 1,25 трлн теңге болған, өсім – 16,8%. Министр бұл [[1,46=>CON:1,64]] трлн теңгені рекорд деп атады.

«Дән» ұн тарту холдингі бір жылда 84 мың тонна ұн сатты, бұл былтырғы 70 мың тоннадан [[20%=>GRO:14%]] көп. Түсім 12,6 млрд теңге болды, яғни тоннасына шамамен [[150 мың=>MAG:150 млн]] теңгеден келеді. Холдингтің алты диірмені бар: екеуі Қостанайда, үшеуі Көкшетауда, біреуі Петропавлда. Оларда 912 адам жұмыс істейді, бұл [[900-ден сәл көп=>RND:900-ден сәл аз]].

Мамырда мыс экспорты азайды
Мыс экспорты сәуірдегі 42 мың тоннадан мамырда 37,8 мың тоннаға дейін, яғни [[10%-ға=>GRO:15%-ға]] азайды. Қытай 21 мың тонна, Түркия 9,8 мың тонна сатып алды, қалған [[7=>SUM:9]] мың тонна басқа елдерге кетті. Одан 340,2 млн доллар түсті, тоннасы [[9 мың=>MAG:9 млн]] доллардан. Бір доллар 450 теңге деген бағаммен бұл [[153,1=>FX:135,1]] млрд теңге.

Аудан орталығында 1 200 орындық мектеп ашылды. Оның құны 1,8 млрд теңге: 1,2 млрд теңгесін республикалық бюджет, [[0,6=>SUM:0,8]] млрд теңгесін облыс берді. Құрылыс жоспардағы 24 айдың орнына 20 айға созылып, төрт ай бұрын бітті. Бір орын [[1,5 млн=>MAG:15 млн]] теңгеге түсті. Директордың айтуынша, мектептегі 1 200 орынның бәрі толған.

2023 жылдың қорытындысы:
- түсім – 2,4 млрд доллар (2022 жылы – 2,0 млрд), өсім 20%;
- таза пайда – 360 млн доллар, рентабельділік – [[15%=>GRO/SUM:25%]];
- қызметкерлер – 8 000 адам, оның 5 600-і өндіруде, [[2 400-і=>SUM:3 400-і]] өңдеуде;
- бір қызметкерге шаққандағы түсім – [[300 мың=>MAG:300 млн]] доллар.

Қала 60 млн еуро, яғни 66 млн доллар несие алады. Алғашқы транш 20 млн еуро немесе [[22=>FX:26]] млн доллар, ол көктемде түседі. Бұл ақшаға әрқайсысы [[400 мың=>MAG:40 мың]] еуродан 150 трамвай алынады. Қазір қалада 420 трамвай бар, парк үштен бірінен астамға көбейеді.

Облыс дүкендері наурызда 48,3 млрд теңгенің, яғни [[50 млрд теңгеге жуық=>RND:50 млрд теңгеден астам]] тауар сатты. Азық-түлік үлесіне 23,2 млрд теңге, басқа тауарларға [[25,1=>SUM:21,5]] млрд теңге тиді. Былтыр наурызда сауда 46 млрд теңге болған, өсім – [[5%=>GRO:15%]]. Интернет-сауда айналымның 9%-ын, яғни 4,3 млрд теңгені құрады.
""")
)
