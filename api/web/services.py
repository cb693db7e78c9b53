"""The words for each service: what trainers call an intent, as staff and the public read it."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from api.domain.understanding import NOT_UNDERSTOOD


@cache
def service_titles(data_folder: Path) -> Mapping[str, str]:
    """The title of every intent in the catalogue, and of "none of them"."""
    services = yaml.load((data_folder / "services.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return {service["id"]: service["title"] for service in services} | {NOT_UNDERSTOOD: "Not understood"}
