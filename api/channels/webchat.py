"""The web chat: the enquirer's page reads the thread itself, so a stored reply is a delivered one."""

from api.domain.messages import Bubble


class WebChat:
    """The force's own channel; no other party sees what is written here."""

    name = "webchat"
    repeatable = True

    def send(self, address: str, bubble: Bubble) -> str | None:  # noqa: ARG002 - the page reads the thread
        """Nothing to carry: the open page is woken by the stream, a closed one reads the thread when it opens."""
        return None
