"""Checks what may be said to the public before anybody hears it: in every nation, short, with all its facts.

What `make check` asks; loading the answers refuses only what cannot be said at all.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

import yaml

from api.domain.force import Force, filled
from api.records.answers import REPLY_FACTS, ApprovedAnswer, Nation, read_answers
from api.records.topics import Topic, read_topics

NATIONS: tuple[str, ...] = get_args(Nation)
LONGEST_BUBBLE = 450
LONGEST_SENTENCE = 26
"""Words, when everything is filled in; a phone number is one."""

OTHER_LANGUAGES = "language"
"""The service whose words are no English: how long a sentence may be is a rule for English."""

EXAMPLES = {
    "reference": "LP-26-000123",
    "answer_by": "by Wednesday 23 December",
    "station": "Alderford Police Station, 12 High Street, Alderford",
    "staff_name": "Samantha",
    "code": "482913",
    "team_name": "Alderford Town",
    "team_officers": "Sgt Sam Ash, PC Jo Marsh",
    "team_contact": "call 101 and ask for it",
    "team_events": "Street meeting, Market Hall, Alderford, Tuesday 1 December, 6:30pm",
}
"""What one reply may be about, for each of its placeholders."""


@dataclass(frozen=True)
class Service:
    """What the catalogue says of a service, as far as answers depend on it."""

    id: str
    family: str
    ends: str


def read_services(data_folder: Path) -> list[Service]:
    """The catalogue."""
    entries = yaml.safe_load((data_folder / "services.yml").read_text(encoding="utf-8"))
    return [Service(entry["id"], entry["family"], entry["ends"]) for entry in entries]


def check(data_folder: Path, forces: Mapping[str, Force], today: date) -> tuple[list[str], list[str]]:
    """Read all files; the defects, and the answers past their review. Raises ValueError for a broken file."""
    answers = read_answers(data_folder / "answers")
    return defects(answers, read_topics(data_folder), read_services(data_folder), forces), overdue(answers, today)


def defects(
    answers: Collection[ApprovedAnswer],
    topics: Mapping[str, Collection[Topic]],
    services: Collection[Service],
    forces: Mapping[str, Force],
) -> list[str]:
    """Everything that must not reach the public, a line for each; `forces` has one force in each nation."""
    found = [f"{name}: topics for what is no service" for name in sorted(topics.keys() - {s.id for s in services})]
    for service in services:
        found += _gaps(service, answers, topics.get(service.id, ()))
    for answer in answers:
        found += [line for nation in answer.nations for line in _unsayable(answer, forces[nation])]
    return found


def overdue(answers: Iterable[ApprovedAnswer], today: date) -> list[str]:
    """The answers whose facts somebody should have looked at again by now."""
    late = [answer for answer in answers if answer.review_by < today]
    return [f"{_name(one)}: {one.owner} should have reviewed it by {one.review_by}" for one in late]


def _gaps(service: Service, answers: Iterable[ApprovedAnswer], topics: Iterable[Topic]) -> Iterator[str]:
    """Nations without words for a topic, or with words twice; and words that no message can ever lead to."""
    own = [answer for answer in answers if answer.service == service.id]
    held: list[tuple[str, str]] = [(answer.topic, nation) for answer in own for nation in answer.nations]
    needed = {topic.topic for topic in topics} | _always(service)
    for topic in sorted(needed | {answer.topic for answer in own}):
        for nation in NATIONS:
            if (count := held.count((topic, nation))) != 1:
                yield f"{service.id}/{topic or 'default'}: {count} answers in {nation} instead of one"
    for answer in own:
        if service.ends == "answer" and answer.topic not in needed:
            yield f"{_name(answer)}: no words by which its topic is recognised"
        if service.ends == "task" and answer.topic == "filed" and "reference" not in answer.placeholders():
            yield f"{_name(answer)}: the reference is not told"


def _always(service: Service) -> set[str]:
    if service.family == "conversation" or service.ends == "now":
        return set()
    return {"", "filed"} if service.ends == "task" else {""}


def _unsayable(answer: ApprovedAnswer, force: Force) -> Iterator[str]:
    where = f"{_name(answer)} in {force.nation}"
    if unknown := answer.placeholders() - REPLY_FACTS - force.facts.keys():
        yield f"{where}: facts that nobody has: {', '.join(sorted(unknown))}"
        return
    for bubble in answer.bubbles:
        said = filled(bubble, {**force.facts, **EXAMPLES})
        if len(said) > LONGEST_BUBBLE:
            yield f"{where}: {len(said)} characters in one bubble, more than {LONGEST_BUBBLE}"
        for sentence in sentences(said) if answer.service != OTHER_LANGUAGES else ():
            if (count := words_in(sentence)) > LONGEST_SENTENCE:
                yield f"{where}: {count} words in one sentence, more than {LONGEST_SENTENCE}: {sentence}"


def _name(answer: ApprovedAnswer) -> str:
    return f"{answer.service}/{answer.topic or 'default'}"


def sentences(said: str) -> list[str]:
    """Its sentences; a full stop inside an address ends none."""
    return re.split(r"(?<=[.!?])\s+", said)


def words_in(sentence: str) -> int:
    """How many words somebody reads."""
    return len(re.sub(r"(?<=\d) (?=\d)", "", sentence).split())
