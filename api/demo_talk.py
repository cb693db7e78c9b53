"""Types thirty messages of the public into the running system's web chat and prints what became of each."""

import secrets
import sys
import textwrap
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import yaml
from sqlalchemy import select

from api.db.conversations import ConversationRow, TurnRow
from api.db.session import Database
from api.settings import Settings

MESSAGES = Path(__file__).parent / "demo" / "talk.yml"
PATIENCE = 30.0
"""Seconds to wait until one message has ended."""


@dataclass(frozen=True)
class Ended:
    """What became of one message."""

    intent: str
    confidence: float
    where: str
    replies: list[str]


def main() -> int:
    """Talk, print, and say at the end how many were read as what they are."""
    settings = Settings()  # type: ignore[call-arg]  # the environment and .env fill it
    database = Database(settings.database_url)
    right = 0
    messages = yaml.safe_load(MESSAGES.read_text(encoding="utf-8"))
    with httpx.Client(base_url=f"http://127.0.0.1:{settings.port}", timeout=10, trust_env=False) as client:
        try:
            client.get("/health/live").raise_for_status()
        except httpx.HTTPError:
            print("The system is not running: start it with `make run` and try again.")
            return 1
        for number, message in enumerate(messages, 1):
            ended = talk(client, database, message["text"])
            right += _is_right(ended, message["expects"])
            _print(number, message, ended)
    print(f"\n{len(messages)} messages, {right} understood as what they are or taken as danger by their words.")
    return 0


def talk(client: httpx.Client, database: Database, text: str) -> Ended:
    """One message in a conversation of its own, through the public's own door."""
    opened = client.post("/webchat/conversations", json={}).raise_for_status().json()
    place = f"/webchat/conversations/{opened['conversation']}/messages"
    headers = {"Authorization": f"Bearer {opened['token']}"}
    body = {"text": text, "client_id": secrets.token_hex(8)}
    client.post(place, json=body, headers=headers).raise_for_status()
    turn, holder = _wait(database, opened["conversation"])
    said = client.get(place, headers=headers).raise_for_status().json()["messages"]
    understanding: dict[str, Any] = turn.understanding or {}
    return Ended(
        intent=understanding.get("intent", "(danger in the words: the bot was not asked)"),
        confidence=understanding.get("confidence", 0.0),
        where=f"{turn.outcome}{f': {turn.reason}' if turn.reason else ''} -> {holder}",
        replies=[_with_buttons(message) for message in said if message["author"] == "bot"],
    )


def _wait(database: Database, conversation_id: str) -> tuple[TurnRow, str]:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with database.reading() as session:
            turn = session.scalars(select(TurnRow).where(TurnRow.conversation_id == conversation_id)).one()
            if turn.handled_at:
                return turn, session.get_one(ConversationRow, conversation_id).holder
        time.sleep(0.05)
    raise SystemExit("A message was not handled in time: look at var/log/worker.log and var/log/api.log.")


def _with_buttons(message: dict[str, Any]) -> str:
    titles = " ".join(f"[{button['title']}]" for button in message["buttons"])
    return f"{message['text']} {titles}".strip()


def _is_right(ended: Ended, expected: str) -> bool:
    return ended.intent == expected or (expected in ("emergency_now", "suicide_or_self_harm") and "risk" in ended.where)


def _print(number: int, message: dict[str, str], ended: Ended) -> None:
    sure = f" ({ended.confidence:.0%})" if ended.confidence else ""
    print(f"\n{number:>2}. {message['text']}")
    meant = "" if _is_right(ended, message["expects"]) else f"   MEANT {message['expects']}"
    print(f"    read as  {ended.intent}{sure}{meant}")
    print(f"    ended    {ended.where}")
    for reply in ended.replies:
        print(textwrap.fill(reply, 110, initial_indent="    < ", subsequent_indent="      "))


if __name__ == "__main__":
    sys.exit(main())
