"""Types a message for each of the catalogue's services into the running system, and prints where each ended.

What the catalogue says stands in data/services.yml; what happened is read from the database: answered, looked up, filed
as a task, with a person, or an alert.
"""

import secrets
import sys
import textwrap
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import yaml
from sqlalchemy import select

from api.db.conversations import AlertRow, ConversationRow, TurnRow
from api.db.records_door import RecordsAuditRow
from api.db.session import Database
from api.domain.conversation import Holder, Outcome
from api.settings import Settings

MESSAGES = Path(__file__).parent / "demo" / "talk.yml"
PATIENCE = 30.0
"""Seconds to wait until one message has ended."""

SAME_REPLY = "Mill Lane Monday"
MOST_REPLIES = 12
"""What every question gets that has no answer of its own, and how often before it is given up."""

LOOKED_UP = {"status_request", "lost_property", "local_team"}
FILED = {"filed", "found_property"}


@dataclass
class Talk:
    """One conversation in the web chat and what is known of it afterwards."""

    client: httpx.Client
    database: Database
    id: str
    token: str
    replies: list[str] = field(default_factory=list)

    @classmethod
    def open(cls, client: httpx.Client, database: Database) -> "Talk":
        """Begin, as the chat on a page does."""
        opened = client.post("/webchat/conversations", json={}).raise_for_status().json()
        return cls(client, database, opened["conversation"], opened["token"])

    def say(self, text: str) -> TurnRow:
        """Send one message and wait until it has ended; `replies` is all that the bot has said since the beginning."""
        place = f"/webchat/conversations/{self.id}/messages"
        headers = {"Authorization": f"Bearer {self.token}"}
        body = {"text": text, "client_id": secrets.token_hex(8)}
        self.client.post(place, json=body, headers=headers).raise_for_status()
        turn = self._ended()
        said = self.client.get(place, headers=headers).raise_for_status().json()["messages"]
        self.replies = [_with_buttons(message) for message in said if message["author"] == "bot"]
        return turn

    def where_it_ended(self, turn: TurnRow) -> str:
        """In the catalogue's words."""
        with self.database.reading() as session:
            alerts = session.scalars(select(AlertRow).filter_by(conversation_id=self.id)).all()
            holder = session.get_one(ConversationRow, self.id).holder
            audit = session.scalars(select(RecordsAuditRow).filter_by(enquirer=self.id)).all()
        if alerts:
            return "now"
        if holder != Holder.BOT:
            return "person"
        if any(row.purpose in LOOKED_UP for row in audit):
            return "lookup"
        if any(FILED & {row.purpose, row.shown} for row in audit):
            return "task"
        return "answer" if turn.outcome == Outcome.ANSWERED else str(turn.outcome)

    def _ended(self) -> TurnRow:
        deadline = time.monotonic() + PATIENCE
        newest = select(TurnRow).filter_by(conversation_id=self.id).order_by(TurnRow.message_id.desc()).limit(1)
        while time.monotonic() < deadline:
            with self.database.reading() as session:
                turn = session.scalars(newest).one()
                if turn.handled_at:
                    return turn
            time.sleep(0.05)
        raise SystemExit("A message was not handled in time: look at var/log/worker.log and var/log/api.log.")


def main() -> int:
    """Talk, print, and say at the end how many ended as the catalogue says; the status is 1 when any did not."""
    settings = Settings()  # type: ignore[call-arg]  # the environment and .env fill it
    database = Database(settings.database_url)
    services = yaml.safe_load((settings.data_folder / "services.yml").read_text(encoding="utf-8"))
    ends = {service["id"]: service["ends"] for service in services}
    messages = yaml.safe_load(MESSAGES.read_text(encoding="utf-8"))
    with httpx.Client(base_url=f"http://127.0.0.1:{settings.port}", timeout=10, trust_env=False) as client:
        try:
            client.get("/health/live").raise_for_status()
        except httpx.HTTPError:
            print("The system is not running: start it with `make run` and try again.")
            return 1
        wrong = []
        for number, message in enumerate(messages, 1):
            talk = Talk.open(client, database)
            if not _goes_right(number, message, ends[message["service"]], talk):
                wrong.append(message["service"])
    print(f"\n{len(messages) - len(wrong)} of {len(messages)} services ended as the catalogue says.")
    if wrong:
        print(f"Not so: {', '.join(wrong)}")
    return bool(wrong)


def _goes_right(number: int, message: dict[str, Any], expected: str, talk: Talk) -> bool:
    first = last = talk.say(message["text"])
    for reply in _answers(message, expected, talk):
        last = talk.say(reply)
    ended = talk.where_it_ended(last)
    _print(number, message, first, ended, expected, talk.replies)
    return ended == expected


def _answers(message: dict[str, Any], expected: str, talk: Talk) -> Iterator[str]:
    """What is said to each question of an enquiry that asks for facts, until it is filed."""
    if expected not in ("task", "lookup"):
        return
    yield from _while_asked(message.get("answers", [SAME_REPLY] * MOST_REPLIES), talk)
    if _sums_up(talk):
        yield "yes"


def _while_asked(answers: Iterable[str], talk: Talk) -> Iterator[str]:
    for answer in answers:
        if _sums_up(talk) or "?" not in talk.replies[-1]:
            return
        yield answer


def _sums_up(talk: Talk) -> bool:
    return talk.replies[-1].endswith("[Yes] [No]")


def _with_buttons(message: dict[str, Any]) -> str:
    titles = " ".join(f"[{button['title']}]" for button in message["buttons"])
    return f"{message['text']} {titles}".strip()


def _print(number: int, message: dict[str, Any], turn: TurnRow, ended: str, expected: str, replies: list[str]) -> None:
    read = turn.understanding or {}
    sure = f" ({read['confidence']:.0%})" if "confidence" in read else ""
    meant = "" if read.get("intent") == message["service"] else f"   MEANT {message['service']}"
    print(f"\n{number:>3}. {message['text']}")
    print(f"     read as  {read.get('intent', '(danger in the words: the bot was not asked)')}{sure}{meant}")
    print(f"     ended    {ended}{'' if ended == expected else f'   NOT {expected}'}")
    for reply in replies:
        print(textwrap.fill(reply, 110, initial_indent="     < ", subsequent_indent="       "))


if __name__ == "__main__":
    sys.exit(main())
