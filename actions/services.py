"""The catalogue of services, as far as the actions need it."""

from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

SERVICES_FILE = Path(__file__).parent.parent / "data" / "services.yml"


@dataclass(frozen=True)
class Service:
    """One service: its family, the words on its button and what it ends in."""

    family: str
    title: str
    ends: str

    @property
    def offered(self) -> bool:
        """Nobody is asked whether they meant small talk, or whether somebody is in danger."""
        return self.family != "conversation" and self.ends != "now"


def read_services(path: Path = SERVICES_FILE) -> dict[str, Service]:
    """The catalogue by intent."""
    rows = YAML(typ="safe").load(path)
    return {row["id"]: Service(row["family"], row["title"], row["ends"]) for row in rows}
