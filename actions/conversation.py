"""Asks again, once, with the likeliest services as buttons."""

from collections.abc import Iterator, Mapping

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction
from rasa_sdk.executor import CollectingDispatcher

from actions.base import LISTEN, SafeAction
from actions.services import Service, read_services

OFFERED = 3
PERSON = "request_human"


class AskRephrase(SafeAction):
    """The first message in a row that was not understood; the api takes the second to a person."""

    def __init__(self, services: Mapping[str, Service] | None = None) -> None:
        self._services = services or read_services()

    def name(self) -> str:
        """The name in domain.yml."""
        return "action_ask_rephrase"

    async def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Offer the likeliest services, and a person; then listen, since Rasa also comes here when no rule fits."""
        ranking = tracker.latest_message.get("intent_ranking", [])
        likeliest = list(self._likely([guess["name"] for guess in ranking]))[:OFFERED]
        buttons = [{"title": self._services[name].title, "payload": f"/{name}"} for name in [*likeliest, PERSON]]
        dispatcher.utter_message(response="utter_ask_rephrase", buttons=buttons)
        return [FollowupAction(LISTEN)]

    def _likely(self, names: list[str]) -> Iterator[str]:
        return (name for name in names if name in self._services and self._services[name].offered)
