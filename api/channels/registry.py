"""The channels of this installation, by name."""

from api.channels.base import Channel
from api.channels.webchat import WebChat


def channels() -> dict[str, Channel]:
    """Every channel that is switched on."""
    return {channel.name: channel for channel in (WebChat(),)}
