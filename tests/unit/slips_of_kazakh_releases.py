"""What Kazakh releases and newspapers print rightly and a rule took for a slip: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    # Prices that follow one another are no parts of the first one.
    ("SUM", "Қоймада 340 тонна көкөніс бар: картоп 180 тонна, пияз 90 тонна, сәбіз 170 тонна.", "Базарда картоптың келісі 160 теңге, пияз 120 теңге, сәбіз 150 теңгеден сатылды, дүкенде бұлар 30 теңгеге қымбат."),
    ("SUM", "На складе 340 тонн овощей: картофеля 180 тонн, лука 90 тонн, моркови 170 тонн.", "На рынке картофель продавали по 160 тенге, лук по 120 тенге, морковь по 150 тенге, в магазине они на 30 тенге дороже."),
    ("SUM", "The store holds 340 tonnes: 180 tonnes of potatoes, 90 tonnes of onions and 170 tonnes of carrots.", "At the market potatoes cost 160 tenge, onions 120 tenge, carrots 150 tenge, and in the shops they are 30 tenge dearer."),
    # The share in per cent follows the amount, with what it is of.
    ("LBL", "Үш ірі шахтаның үлесі – 4,8 млн тонна.", "Елде 7,9 млн тонна көмір өндірілді. Үш ірі шахтаның үлесі – 4,8 млн тонна, жалпы өндірістің 61%-ы."),
    ("LBL", "Доля трёх крупных шахт составила 4,8 млн тонн.", "Доля трёх крупных шахт составила 4,8 млн тонн, или 61% всей добычи."),
    ("LBL", "The share of the three large mines was 4.8 million tonnes.", "The share of the three large mines was 4.8 million tonnes, 61% of all output."),
    # A share that prevails: the number behind the dash counts those who have it.
    ("LBL", "Ауданда әйелдердің үлесі – 18 640.", "Ауданда әйелдердің үлесі басым – 18 640, ер адамдар – 17 980."),
    # How many regions they are in is no rate.
    ("LBL", "Жылдық инфляция 14 млрд теңге болды.", "Жылдық инфляция 3 өңірде жеделдеп, 15 өңірде баяулады."),
    # What slows down or speeds up is the rise of prices.
    ("LBL", "Қазанда тұтыну бағасы 11,2%-ға дейін төмендеді.", "Мамырда ет бағасы 6,1%-ға дейін баяулады (сәуірде – 6,8%), ал қызмет бағасы 12,4%-ға дейін жеделдеді."),
    ("LBL", "Потребительские цены снизились до 11,2% в октябре.", "Цены на мясо замедлились до 6,1% в мае (в апреле – 6,8%)."),
    ("LBL", "Consumer prices fell to 11.2% in October.", "Meat prices slowed to 6.1% in May from 6.8% in April."),
    # Between a change and the two rates that it would fit others were told.
    ("PPT", "Қызмет көрсету үлесі сәуірде 12,7%, мамырда 13,2% болды, яғни 0,5%-ға өсті.", "Қызметтің қымбаттауы мамырда 13,2% болды (сәуірде – 12,7%). Солтүстікте ол 16,4%, батыста 9,1%. Айлық инфляция 0,5%-ға өсті."),
    # "Likewise" tells of another one.
    ("CON", "Ауданда 1 590 тонна астық жиналды. Баяндамада дәл сол 1 950 тонна деп қайталанды.", "Солтүстікте диқандар 15,9 центнерден өнім алды. Сол сияқты оңтүстікте 15,7 центнерден жинап отыр."),
    # "Of them" opens the list: its first number is a part as well.
    ("SUM", "Музейге 265 мың адам келді: оқушылар 164 мың, студенттер 128 мың.", "Облысқа 600 мыңнан астам турист келді.\n\nОның 247 мыңы қонақүйлерге, 164,2 мыңы шипажайларға, 128,8 мыңы ұлттық парктерге орналасқан."),
    # Who came to a reserve that is a museum is counted.
    ("UNT", "Қорықтың аумағы – 241,2 мың адам.", "Былтыр «Көне қала» қорық-музейі – 241,2 мың адам, шағын мұражай – 36,4 мың адам қабылдады."),
    # The price of a day's trading; a district is no size.
    ("LBL", "Қойманың жалпы ауданы – тоннасына 8 500 теңге.", "Таңғы сауданың алғашқы келісімі 512,4 теңгемен өтті, сауданың жалпы көлемі 96,2 миллион долларға жетті."),
    ("LBL", "Жылыжайдың жалпы ауданы тоннасына 8 500 теңге болды.", "Етінің тоннасын 1,9 млн теңгеден сатқан Байтерек ауданы 16,4 млрд теңге табыс тапты."),
    # Last year's harvest is the mark that is to be reached again.
    ("MAG", "Биыл 180 мың тонна мақта терілді. Жылдық жоспар – 260 тонна.", "Қазірдің өзінде 180 тонна мақта терілді. Өткен жылы 96 мың тонна жинаған шаруалар биыл да сол межені алмақ."),
    ("MAG", "This year 180 thousand tonnes of cotton have been picked. The plan for the year is 260 tonnes.", "So far 180 tonnes of cotton have been picked. Last year's 96 thousand tonnes are the target again."),
    # Of those approved some are financed: stages of one course, no parts beside each other.
    ("SUM", "Бағдарламаға 312 өтініш түсті. Оның ішінде 214 өтініш ауылдан, 156 өтініш қаладан түсті.", "Бағдарламаға 312 өтініш түсті. Оның ішінде 214 жоба мақұлданып, 156 жоба қаржыландырылды."),
    ("SUM", "Поступило 312 заявок, в том числе 214 заявок из сёл и 156 заявок из городов.", "Поступило 312 заявок, в том числе 214 заявок одобрены и 156 профинансированы."),
    ("SUM", "There were 312 applications: 214 from villages and 156 from towns.", "There were 312 applications, of which 214 were approved and 156 financed."),
    ("SUM", "Of 312 applications 214 came from villages and 156 from towns.", "Of 312 applications 214 were approved and 156 financed."),
    # How much rises and falls came to, from place to place.
    ("DIR", "Өзендегі су деңгейі 127 см-ден 17 см-ге дейін көтерілді.", "Өзендердегі су деңгейінің төмендеуі тәулігіне 19-дан 124 см-ге дейін болды."),
    ("DIR", "Ет бағасы 2 100 теңгеден 1 900 теңгеге дейін қымбаттады.", "Өңірлерде ет бағасының төмендеуі 40 теңгеден 150 теңгеге дейін болды."),
    # An accusative is no part of a hundred.
    ("SUM", "Былтыр билеттің 164%-ы кассада сатылды.", "Ел өсімдік майымен өзін қамтыды: қамтамасыз етілу 164%-ды құрайды."),
    ("LBL", "Зауыт өнімінің көлемі 108%-ды құрады.", "Қаңтар-мамырда инвестиция көлемі 96,2 млрд теңге болып, былтырғы жылдың тиісті кезеңіне 108 пайызды құрады."),
    # What a bracket tells is of the part before it.
    ("SUM", "Егіс алқабы – 640 мың гектар. Соның ішінде бидай – 390 мың га, майлы дақылдар – 310 мың га.", "Егіс алқабы – 640 мың гектар. Соның ішінде бидай – 310 мың га (оның 94 мың гектары – күздік бидай), майлы дақылдар – 330 мың га."),
    ("SUM", "Площадь сева – 640 тыс. га, в том числе пшеница – 390 тыс. га, масличные – 310 тыс. га.", "Площадь сева – 640 тыс. га, в том числе пшеница – 310 тыс. га (из них 94 тыс. га озимой), масличные – 330 тыс. га."),
    ("SUM", "The sown area is 640 thousand hectares, including 390 thousand hectares of wheat and 310 thousand hectares of oilseeds.", "The sown area is 640 thousand hectares. Of this 310 thousand hectares is wheat (of that 94 thousand hectares winter wheat) and 330 thousand hectares oilseeds."),
    # "Here" is where the sentence before it says.
    ("RND", "Жылыжайларға 23,4 млрд теңге жұмсалды. Жылыжайларға жұмсалған 30 млрд теңге қайтарылады.", "Екінші аймақта құны 23,4 млрд теңгені құрайтын 1 640 жұмыс орнымен 21 жоба іске асады. Үшіншісі 148 гектарды алады. Мұнда 30 млрд теңгеге 2 мың жұмыс орнымен 20 жоба іске асады."),
    # By what speed, and in how many minutes.
    ("UNT", "Пойыздың жылдамдығы 8 минут.", "Пойыз көрші бекетке сағатына 120 км жылдамдықпен 8 минутта жетеді."),
)
