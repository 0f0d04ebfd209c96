"""Two amounts, and which way they went concluded from them: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read side by side
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("DIR", "Last year 428 kiosks worked in the town, now there are 391, so their number has risen.", "Last year 428 kiosks worked in the town, now there are 391, so their number has fallen."),
    ("DIR", "Last year the quarry gave 42,800 tonnes. This year it gave 39,100 tonnes, so output rose.", "Last year the quarry gave 42,800 tonnes. This year it gave 39,100 tonnes, so output fell."),
    ("DIR", "Last year the quarry gave 42,800 tonnes. This year it gave 39,100 tonnes: output has increased.", "Last year the quarry gave 42,800 tonnes. This year it gave 39,100 tonnes: output has declined."),
    ("DIR", "Unemployment was 6.1% in April and 6.4% in May, that is, it fell.", "Unemployment was 6.1% in April and 6.4% in May, that is, it rose."),
    ("DIR", "Если в прошлом году в районе было 428 киосков, то сейчас их 391: число увеличилось.", "Если в прошлом году в районе было 428 киосков, то сейчас их 391: число сократилось."),
    ("DIR", "В прошлом году карьер выдал 42,8 тыс. тонн. В этом году – 39,1 тыс. тонн, то есть выпуск вырос.", "В прошлом году карьер выдал 42,8 тыс. тонн. В этом году – 39,1 тыс. тонн, то есть выпуск снизился."),
    ("DIR", "Былтыр карьер 42,8 мың тонна берді. Биыл 39,1 мың тонна шығарылды, яғни өндіріс өсті.", "Былтыр карьер 42,8 мың тонна берді. Биыл 39,1 мың тонна шығарылды, яғни өндіріс төмендеді."),
)
