"""Names a model after everything it is made of; standard library only, so that any Python can ask."""

import hashlib
from pathlib import Path

ROOT = Path(__file__).parent.parent
INGREDIENTS = (
    "config.yml",
    "domain.yml",
    "data/nlu",
    "data/rules",
    "data/force.yml",
    "data/forces.yml",
    "bot/components",
    "bot/requirements.lock",
    "bot/weights.lock",
)


def fingerprint(root: Path = ROOT) -> str:
    """Sixteen letters that change when configuration, domain, training data, components or packages change."""
    digest = hashlib.sha256()
    for ingredient in INGREDIENTS:
        for file in _files(root / ingredient):
            content = hashlib.sha256(file.read_bytes()).hexdigest()
            digest.update(f"{file.relative_to(root).as_posix()} {content}\n".encode())
    return digest.hexdigest()[:16]


def _files(place: Path) -> list[Path]:
    if place.is_dir():
        return sorted(file for file in place.rglob("*") if file.suffix in {".yml", ".py"})
    return [place] if place.is_file() else []


if __name__ == "__main__":
    print(fingerprint())
