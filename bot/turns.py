"""One turn of dialogue: parsed once, acted on by Rasa, its replies read back from the tracker."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from itertools import dropwhile, takewhile
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import BotUttered, Event, UserUttered

from bot.wire import Question, WireError, understanding

CHANNEL = "phase_three"
LONGEST_TURN = 7.0
"""Seconds; less than the api waits (8), so that a turn it gave up on does not go on behind its back."""

BUTTON = re.compile(r"[a-z_]+")


async def take_turn(agent: Agent, question: Question) -> dict[str, Any]:
    """The bot's replies to a message; the same message asked again gets the same replies and no second turn."""
    async with agent.lock_store.lock(question.sender):
        answer = await _answer_in_tracker(agent, question)
        if answer is None:
            await asyncio.wait_for(_let_rasa_act(agent, question), LONGEST_TURN)
            answer = await _answer_in_tracker(agent, question)
    if answer is None:
        raise WireError(500, "turn_not_stored")
    return answer


async def parse(agent: Agent, question: Question) -> dict[str, Any]:
    """Rasa's parse of a text, with the name of the model that made it."""
    message = UserMessage(question.text, message_id=question.message_id, metadata=dict(question.metadata))
    return {**await agent.processor.parse_message(message), "model": agent.model_name}


async def _let_rasa_act(agent: Agent, question: Question) -> None:
    parsed = await parse(agent, question) if question.intent is None else _pressed(agent, question)
    await agent.processor.handle_message(
        UserMessage(
            parsed["text"],
            sender_id=question.sender,
            parse_data=parsed,
            input_channel=CHANNEL,
            message_id=question.message_id,
            metadata=dict(question.metadata),
        )
    )


def _pressed(agent: Agent, question: Question) -> dict[str, Any]:
    """A pressed button needs no reading: the parse that Rasa would make of "/intent", and the words on it."""
    intent = question.intent or ""
    if not BUTTON.fullmatch(intent) or intent not in agent.domain.intents:
        raise WireError(422, "unknown_intent")
    certain = {"name": intent, "confidence": 1.0}
    parsed = {"text": f"/{intent}", "intent": certain, "intent_ranking": [certain], "entities": []}
    return {**parsed, "pressed": question.text, "model": agent.model_name}


async def _answer_in_tracker(agent: Agent, question: Question) -> dict[str, Any] | None:
    tracker = await agent.tracker_store.retrieve(question.sender)
    events = tracker.events if tracker else ()
    since = dropwhile(lambda event: not _is_message(event, question.message_id), events)
    message = next(since, None)
    if not isinstance(message, UserUttered):
        return None
    said = takewhile(lambda event: not isinstance(event, UserUttered), since)
    return _answer(message, [event for event in said if isinstance(event, BotUttered)])


def _is_message(event: Event, message_id: str) -> bool:
    return isinstance(event, UserUttered) and event.message_id == message_id


def _answer(message: UserUttered, said: Iterable[BotUttered]) -> dict[str, Any]:
    replies, handover = [], None
    for event in said:
        handover = (event.data.get("custom") or {}).get("handover") or handover
        if event.text:
            replies.append({"text": event.text, "buttons": event.data.get("buttons") or []})
    return {"replies": replies, "handover": handover, "understanding": understanding(message.parse_data)}
