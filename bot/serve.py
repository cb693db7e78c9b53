"""Starts the Rasa server for this machine only, with the model that is live."""

import os
import sys
from pathlib import Path

FOLDER = Path(os.environ.get("PHASE3_MODELS_FOLDER", "models"))


def main() -> None:
    """Run Rasa on loopback; quiet, because at a lower level it logs what people write."""
    model = FOLDER / (FOLDER / "live").read_text(encoding="utf-8").strip()
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # for one message at a time, more threads only keep cores busy
    port = os.environ.get("PHASE3_BOT_PORT", "5005")
    files = ["--model", str(model), "--endpoints", "bot/endpoints.yml", "--credentials", "bot/credentials.yml"]
    sys.argv = ["rasa", "run", *files, "--interface", "127.0.0.1", "--port", port, "--quiet"]
    from bot import quiet  # noqa: F401, PLC0415 - reads the environment when it is imported, as Rasa does

    # isort: split
    from rasa.__main__ import main as rasa  # noqa: PLC0415 - as above

    rasa()


if __name__ == "__main__":
    main()
