"""Dialogues as data: reads tests/bot/dialogues, plays one through the running system and says what went otherwise.

A dialogue is {name, case, fails, says, ends}: `name` a sentence about the world, `case` the number of a hard case of
the domain, `fails` why the system does not do it yet. A step of `says` is
  enquirer   what somebody writes, or `presses`, the words on a button of the last message
  hears      words that the reply must have, in any case of letters; between two strokes, a regular expression
  never      the same, for what it must not have
  first      what the first bubble must have
  same_as    the number of an earlier step whose reply was the same to the letter
  silent     a person has the conversation: the message is kept for them and nothing is said
`ends` is how it stands afterwards: holder; reason; alert (its kind, a list of possible kinds, or false for none);
tasks (all that are left open for somebody, each with its kind and some of its facts).
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select

from api.db.conversations import AlertRow, ConversationRow, TurnRow
from api.db.tasks import TaskRow
from tests.journeys.system import Public, System, until

FOLDER = Path(__file__).parent.parent / "bot" / "dialogues"
STEP = {"enquirer", "presses", "hears", "never", "first", "same_as", "silent"}
DIALOGUE = {"name", "case", "fails", "says", "ends"}
END = {"holder", "reason", "alert", "tasks"}


@dataclass
class Dialogue:
    """One conversation, and what it must come to."""

    name: str
    says: list[dict[str, Any]]
    ends: dict[str, Any] = field(default_factory=dict)
    case: int | None = None
    fails: str = ""
    theme: str = ""

    def __post_init__(self) -> None:
        unknown = self.ends.keys() - END | {key for step in self.says for key in step.keys() - STEP}
        assert not unknown, f"{self.name}: {unknown}"


def read_dialogues(folder: Path = FOLDER) -> list[Dialogue]:
    """Every dialogue of every theme."""
    return [
        Dialogue(**row, theme=path.stem)
        for path in sorted(folder.glob("*.yml"))
        for row in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


class Played:
    """A dialogue in the running system: what was said on both sides, and all that went otherwise than it should."""

    def __init__(self, system: System, dialogue: Dialogue) -> None:
        self._system = system
        self._enquirer: Public = system.public()
        self.replies: list[list[str]] = []
        self.otherwise: list[str] = []
        for number, step in enumerate(dialogue.says, 1):
            self.replies.append(self._say(step))
            self.otherwise += [f"step {number}: {what}" for what in self._wrong_in(step)]
        self.otherwise += [f"at the end: {what}" for what in self._wrong_at_end(dialogue.ends)]

    def transcript(self) -> str:
        """Who said what, with what each message was taken for."""
        with self._system.database.reading() as session:
            turns = {row.message_id: row for row in session.scalars(_of(TurnRow, self._enquirer))}
        read = iter(turns.values())
        lines = []
        for message in self._enquirer.thread():
            if message["author"] == "enquirer":
                turn = next(read)
                taken = turn.understanding or {}
                lines.append(
                    f"> {message['text'][:300]}"
                    f"   [{taken.get('intent')} {taken.get('confidence') or 0:.2f}, {turn.outcome} {turn.reason or ''}]"
                )
            else:
                buttons = " ".join(f"[{button['title']}]" for button in message["buttons"])
                lines.append(f"    {message['text']} {buttons}".replace("\n", "\n    "))
        return "\n".join(lines)

    def _say(self, step: dict[str, Any]) -> list[str]:
        number = self._enquirer.send(step.get("presses") or step["enquirer"])
        until(lambda: self._handled(number), 30, f"nothing became of {step}")
        return [one["text"] for one in self._enquirer.thread(number) if one["author"] != "enquirer"]

    def _handled(self, number: int) -> bool:
        with self._system.database.reading() as session:
            waiting = select(TurnRow).filter_by(conversation_id=self._enquirer.id, handled_at=None)
            return session.scalars(waiting).first() is None

    def _wrong_in(self, step: dict[str, Any]) -> list[str]:
        bubbles = self.replies[-1]
        said = "\n".join(bubbles)
        if step.get("silent"):
            return ["something was said"] if bubbles else []
        wrong = [] if bubbles else ["nothing was said"]
        wrong += [f"not heard: {words}" for words in _listed(step, "hears") if not has(said, words)]
        wrong += [f"not in the first bubble: {words}" for words in _listed(step, "first") if not has(bubbles[0], words)]
        wrong += [f"heard: {words}" for words in _listed(step, "never") if has(said, words)]
        if "same_as" in step and bubbles != self.replies[step["same_as"] - 1]:
            wrong.append(f"other words than at step {step['same_as']}")
        return wrong

    def _wrong_at_end(self, ends: dict[str, Any]) -> list[str]:
        with self._system.database.reading() as session:
            conversation = session.get_one(ConversationRow, self._enquirer.id)
            alerts = [alert.kind for alert in session.scalars(_of(AlertRow, self._enquirer))]
            theirs = TaskRow.enquirer == self._enquirer.id, TaskRow.closed_at.is_(None)
            tasks = list(session.scalars(select(TaskRow).where(*theirs).order_by(TaskRow.id)))
            found = {"holder": conversation.holder, "reason": conversation.reason}
        wrong = [f"{key} is {found[key]}" for key in found if key in ends and found[key] != ends[key]]
        if "alert" in ends and not _as_expected(alerts, ends["alert"]):
            wrong.append(f"alerts of {alerts}")
        if "tasks" in ends:
            wrong += _wrong_tasks(tasks, ends["tasks"])
        return wrong


def has(said: str, words: object) -> bool:
    """Whether words are in it, in any case of letters; words between two strokes are a regular expression."""
    wanted, said = str(words), said.replace("’", "'")
    if len(wanted) > 2 and wanted[0] == wanted[-1] == "/":
        return re.search(wanted[1:-1], said, re.IGNORECASE | re.MULTILINE) is not None
    return wanted.casefold() in said.casefold()


def _listed(step: dict[str, Any], key: str) -> list[Any]:
    value = step.get(key, [])
    return value if isinstance(value, list) else [value]


def _of(table: type[TurnRow] | type[AlertRow], enquirer: Public) -> Any:
    return select(table).where(table.conversation_id == enquirer.id).order_by(table.message_id)


def _as_expected(alerts: list[str], wanted: str | list[str] | bool) -> bool:
    if wanted is False:
        return alerts == []
    kinds = wanted if isinstance(wanted, list) else [wanted]
    return any(kind in alerts for kind in kinds)


def _wrong_tasks(tasks: list[TaskRow], wanted: list[dict[str, Any]]) -> list[str]:
    kinds = [task.kind for task in tasks]
    if kinds != [task["kind"] for task in wanted]:
        return [f"tasks left: {kinds}"]
    wrong = []
    for task, want in zip(tasks, wanted, strict=True):
        facts = {name: _value(fact) for name, fact in task.facts.items()} | {"reference": task.reference or ""}
        wrong += [
            f"{task.kind}: {name} is {facts.get(name)!r}"
            for name, words in want.get("facts", {}).items()
            if not has(facts.get(name, ""), words)
        ]
        if task.state != want.get("state", "filed"):
            wrong.append(f"{task.kind} is {task.state}")
    return wrong


def _value(fact: Any) -> str:
    return str(fact["value"] if isinstance(fact, dict) else fact)
