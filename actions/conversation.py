"""Asks again, with the likeliest services as buttons."""

from collections.abc import Mapping

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
        offer_likeliest(dispatcher, tracker, self._services)
        return [FollowupAction(LISTEN)]


def offer_likeliest(dispatcher: CollectingDispatcher, tracker: Tracker, services: Mapping[str, Service]) -> None:
    """Ask which of the likeliest services is meant, or whether a person should help."""
    ranking = (guess["name"] for guess in tracker.latest_message.get("intent_ranking", []))
    likeliest = [name for name in ranking if name in services and services[name].offered][:OFFERED]
    buttons = [{"title": services[name].title, "payload": f"/{name}"} for name in [*likeliest, PERSON]]
    dispatcher.utter_message(response="utter_ask_rephrase", buttons=buttons)
