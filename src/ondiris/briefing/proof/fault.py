"""What could not be proven, and where."""

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Fault:
    """One thing that could not be proven."""

    file: str
    place: str
    what: str
    context: str = ""

    def __str__(self) -> str:
        return f"{self.file}, {self.place}: {self.what}" + (
            f"\n    … {self.context} …" if self.context else ""
        )

    def as_dict(self) -> dict[str, str]:
        return asdict(self)
