"""Fulfilments, shares, differences, multiples and yields told apart from their amounts, in whole paragraphs."""

# ruff: noqa: E501 - paragraphs are read as they are printed
from marked import slips

SLIPS = tuple(
    slips("""
The brewery in Almaty set itself a target of 420,000 hectolitres for the year. By the end of September it had filled 310,800, which is [[74%=>GRO:47%]] of the target. Exports took 12% of it.

Sales of electric bicycles in the Netherlands came to 453,000 last year. That makes 56% of the [[809,000=>GRO/SUM:908,000]] bicycles sold in all, the trade body RAI said.

In 2019 the port of Aktau moved 26,000 containers; last year the number was 78,000, so box traffic has [[tripled=>GRO/NFL:quadrupled]].

Our net debt fell from $3.4 billion to $2.9 billion, a reduction of [[$500 million=>MAG/GRO/SUM:$500 billion]], the chief financial officer said.

The auditors counted 187 unfinished projects, [[fewer than 190=>RND:fewer than 180]], in the regional programme.

Wheat exports amounted to 7.94 million tonnes, or [[just under 8 million=>RND:just over 8 million]], the grain union said.

Freight turnover of the railway was 31.2 billion tonne-kilometres in January and 28.9 billion in February, a fall of [[2.3 billion=>GRO/SUM:3.2 billion]].

Пивоваренный завод планировал разлить за год 420 тыс. декалитров. К концу сентября разлито 310,8 тыс., то есть [[74%=>GRO:47%]] намеченного. На экспорт ушло 12%.

За прошлый год продано 453 тыс. электровелосипедов. Это 56% из [[809=>GRO/SUM:908]] тыс. всех проданных велосипедов, сообщила ассоциация.

В 2019 году порт Актау перевалил 26 тыс. контейнеров, а в 2024-м – 78 тыс., то есть поток контейнеров [[утроился=>GRO/NFL:учетверился]].

Чистый долг компании сократился с 3,4 млрд до 2,9 млрд долларов, то есть на [[500 млн=>MAG/GRO/SUM:500 млрд]] долларов, заявил финансовый директор.

Аудиторы насчитали в программе 187 долгостроев, [[почти 190=>RND:почти 180]].

За сезон вывезено 7,94 млн тонн пшеницы – [[чуть меньше 8 млн=>RND:чуть больше 8 млн]] тонн.

С поля в 320 гектаров собрали 12 160 тонн свёклы, в среднем [[38=>GRO/MAG:83]] тонн с гектара.

В январе железная дорога отгрузила 21,6 млн тонн, в феврале – 19,8 млн, на [[1,8=>GRO/SUM:8,1]] млн меньше.

Зауыт жылына 420 мың декалитр сусын құюды жоспарлаған. Қыркүйектің соңына дейін 310,8 мың құйылды, бұл жоспардың [[74%-ы=>GRO:47%-ы]].

Былтыр 453 мың электр велосипеді сатылды. Бұл барлық сатылған [[809=>GRO/SUM:908]] мың велосипедтің 56%-ы.

2019 жылы Ақтау порты 26 мың контейнер өңдесе, 2024 жылы 78 мыңға жетті, яғни ағын [[үш есе=>GRO/NFL:төрт есе]] өсті.

Компанияның таза борышы 3,4 млрд доллардан 2,9 млрд долларға дейін, яғни [[500 млн=>MAG/GRO/SUM:500 млрд]] долларға азайды.

Тексерушілер бағдарламадан аяқталмаған 187 нысан тапты, бұл [[190-ға жуық=>RND:180-ге жуық]].

Маусымда 7,94 млн тонна бидай әкетілді, бұл [[8 млн тоннадан сәл аз=>RND:8 млн тоннадан сәл көп]].

320 гектардан 12 160 тонна қызылша жиналды, яғни гектарынан орта есеппен [[38=>GRO/MAG:83]] тонна.

Қаңтарда теміржолмен 21,6 млн тонна, ақпанда 19,8 млн тонна жүк жөнелтілді, яғни [[1,8=>GRO/SUM:8,1]] млн тоннаға аз.
""")
)
