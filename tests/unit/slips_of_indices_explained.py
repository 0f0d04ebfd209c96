"""An index and the growth that is told as what it says: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read side by side
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("GRO", "The index of cement output in 2024 came to 103.9%, that is, output rose by 9.3%.", "The index of cement output in 2024 came to 103.9%, that is, output rose by 3.9%."),
    ("GRO", "The volume index for forestry in 2024 was 96.2%, so output fell by 6.8%.", "The volume index for forestry in 2024 was 96.2%, so output fell by 3.8%."),
    ("GRO", "In May the production index stood at 103.9%. The increase was 9.3%.", "In May the production index stood at 103.9%. The increase was 3.9%."),
    ("GRO", "Tram traffic in 2024 was 93.6% of last year's level, a fall of 4.6%.", "Tram traffic in 2024 was 93.6% of last year's level, a fall of 6.4%."),
    ("GRO", "Output in 2024 grew by 9.3%: the volume index was 103.9%.", "Output in 2024 grew by 3.9%: the volume index was 103.9%."),
    ("GRO", "Индекс промышленного производства в 2024 году составил 96,2%, таким образом, спад равен 6,8%.", "Индекс промышленного производства в 2024 году составил 96,2%, таким образом, спад равен 3,8%."),
    ("GRO", "Индекс производства в 2024 году – 107,4%. Рост составил 4,7%.", "Индекс производства в 2024 году – 107,4%. Рост составил 7,4%."),
    ("GRO", "Выпуск в 2024 году составил 107,4% к уровню прошлого года, то есть прибавил 17,4%.", "Выпуск в 2024 году составил 107,4% к уровню прошлого года, то есть прибавил 7,4%."),
    ("GRO", "Нақты көлем индексі 2024 жылы 104,8% болды, яғни өндіріс 8,4%-ға өсті.", "Нақты көлем индексі 2024 жылы 104,8% болды, яғни өндіріс 4,8%-ға өсті."),
    ("GRO", "Нақты көлем индексі 2024 жылы 104,8% болды. Өсім 8,4%-ды құрады.", "Нақты көлем индексі 2024 жылы 104,8% болды. Өсім 4,8%-ды құрады."),
    ("GRO", "Өндіріс индексі 2024 жылы 97,3% құрады, демек, көлем 7,2%-ға төмендеді.", "Өндіріс индексі 2024 жылы 97,3% құрады, демек, көлем 2,7%-ға төмендеді."),
)
