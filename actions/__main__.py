"""Starts the action server for this machine only: the SDK's own command listens on every address."""

import logging
import os

from rasa_sdk.endpoint import create_app


def main() -> None:
    """Serve the actions on the loopback address, at PHASE3_ACTIONS_PORT (5055 unless set)."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s")
    app = create_app("actions", cors_origins="")
    app.run("127.0.0.1", int(os.environ.get("PHASE3_ACTIONS_PORT", "5055")), access_log=False, motd=False)


if __name__ == "__main__":
    main()
