"""The catalogue of enquiries as trainers see it: the title and the family of every intent."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml

from api.domain.errors import InvalidInput


@dataclass(frozen=True)
class Service:
    """One enquiry; `id` is the intent that the model learns."""

    id: str
    family: str
    title: str


@dataclass(frozen=True)
class Catalogue:
    """Every intent there is."""

    services: Mapping[str, Service]

    def known(self, intent: str) -> Service:
        """The service of this intent; InvalidInput for one that does not exist."""
        if intent not in self.services:
            raise InvalidInput("There is no such enquiry. Choose one from the list.")
        return self.services[intent]

    def title(self, intent: str) -> str:
        """The words for people; an intent that has left the catalogue keeps its own name."""
        found = self.services.get(intent)
        return found.title if found else intent.replace("_", " ")

    @property
    def families(self) -> dict[str, list[Service]]:
        """The services by family, in the order of the file."""
        found: dict[str, list[Service]] = {}
        for service in self.services.values():
            found.setdefault(service.family, []).append(service)
        return found


def read_catalogue(data_folder: Path) -> Catalogue:
    """What `data/services.yml` says now; a change of the file shows at once."""
    path = data_folder / "services.yml"
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int) -> Catalogue:
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    found = (Service(id=one["id"], family=one["family"], title=one["title"]) for one in raw)
    return Catalogue({service.id: service for service in found})
