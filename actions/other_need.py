"""The second of two needs in one message: kept while a form runs, and offered when the first is settled."""

from collections.abc import Mapping

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.services import Service, read_services

SLOT = "other_need"


def other_need(tracker: Tracker) -> str | None:
    """The service that the latest message asked for beside its first need, if there is one."""
    return tracker.latest_message.get("also")


def offer(dispatcher: CollectingDispatcher, need: str | None, services: Mapping[str, Service] | None = None) -> bool:
    """Ask whether to go on with it, with its button; False, and nothing said, where there is no other need."""
    services = services or read_services()
    if need not in services or not services[need].offered:
        return False
    title = services[need].title
    buttons = [{"title": title, "payload": f"/{need}"}]
    dispatcher.utter_message(response="utter_other_need", title=title, buttons=buttons)
    return True
