"""Keeps Rasa's hints, bars and debug lines, some of which hold what people wrote, out of our programs' output."""

import logging
import os
import warnings

import sanic  # noqa: F401 - it turns deprecation warnings on when it is imported, so before they are turned off

os.environ["RASA_TELEMETRY_ENABLED"] = "false"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
warnings.filterwarnings("ignore")

import rasa.utils.log_utils  # noqa: E402 - what it prints while it is imported is decided above


def hush() -> None:
    """Only errors from here on."""
    logging.getLogger().setLevel(logging.ERROR)
    rasa.utils.log_utils.configure_structlog(logging.ERROR)
