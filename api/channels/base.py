"""What every channel can do, and the one error that says whether trying again makes sense."""

from typing import Protocol

from api.domain.messages import Bubble


class DeliveryError(Exception):
    """A message could not be delivered. `permanent` means that trying again will not help."""

    def __init__(self, message: str, *, permanent: bool) -> None:
        super().__init__(message)
        self.permanent = permanent


class Channel(Protocol):
    """A way out to the enquirer."""

    name: str
    repeatable: bool
    """Whether sending the same message twice does no harm, so that an unknown outcome may be tried again."""

    def send(self, address: str, bubble: Bubble) -> str | None:
        """Deliver; the provider's id of the message if it gives one. Raises DeliveryError."""
