"""What the actions must know of the force (data/force.yml): the switches that change a dialogue."""

from pathlib import Path

from ruamel.yaml import YAML

FORCE_FILE = Path(__file__).parent.parent / "data" / "force.yml"


def takes_crime_reports(path: Path = FORCE_FILE) -> bool:
    """Whether this force takes the report of a crime in the conversation; not unless it says so."""
    return bool(YAML(typ="safe").load(path).get("takes_crime_reports_by_message", False))
