"""The journey of a message, from the inbox to the outbox or to a person. Read this first.

gateway   -> inbox.accept      stored once, committed, then 200                              (T1)
journey   -> lease             one turn at a time per conversation, whoever runs it
          -> risk.find_risk    danger in the words themselves, in every state, bot or no bot, in any language
          -> tongues.heard_in  the language, which decides what is said and never whether danger is seen
          -> bot.ask           understanding, dialogue, records; no transaction is open here
          -> escalation        does a person have to take it?
          -> conclude          replies or a handover, and how the message ended             (T2)
outbox    -> channel.send      in order, each once                                          (T3)
staff     -> take, reply, hand back, resolve
worker    -> advance           whatever a crash left between any two of these
"""

import secrets
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from api.conversations import repository
from api.conversations.outbox import Outbox
from api.conversations.words import Words
from api.db.conversations import AlertRow, ConversationRow, MessageRow, TurnRow
from api.db.session import Database
from api.domain import escalation
from api.domain.clock import Clock
from api.domain.conversation import Change, Holder, Outcome, holder_after
from api.domain.escalation import Escalation, Reason
from api.domain.language_wishes import Tongues, Wish
from api.domain.languages import ENGLISH
from api.domain.messages import Audience, Author, Bubble, without_command
from api.domain.risk import find_risk
from api.domain.understanding import BotAnswer
from api.domain.wordless import Wordless, wordless
from api.logs import EventLog
from api.rasa.client import Bot

log = EventLog(__name__)

SAFETY_WORDS_HOLD = timedelta(minutes=10)
"""The same safety words are not said again within this time: a device may be watched by somebody else."""


@dataclass(frozen=True)
class Turn:
    """One message to handle, and the state of the conversation that its answer will be computed under."""

    conversation_id: str
    message_id: int
    text: str
    sent_at: datetime
    intent: str | None
    attempts: int
    holder: Holder
    epoch: int
    context: int
    misunderstandings: int
    is_first: bool
    language: str | None
    """Of this message, or of those before it where too little is written to tell."""
    heard: str | None = None
    """Of this message alone."""
    said_before: int = 0
    """How often the same words came lately."""


class Journey:
    """Takes conversations forward. Any number of processes may try the same one: the lease lets one through."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        outbox: Outbox,
        words: Words,
        tongues: Tongues,
        clock: Clock,
        lease: float,
    ) -> None:
        self._database = database
        self._bot = bot
        self._outbox = outbox
        self._words = words
        self._tongues = tongues
        self._clock = clock
        self._lease = lease

    def advance(self, conversation_id: str) -> None:
        """Handle every waiting message of the conversation in order, then send what is to be sent."""
        token = secrets.token_hex(8)
        while self._take_lease(conversation_id, token):
            try:
                while turn := self._next_turn(conversation_id, token):
                    self._handle(turn, token)
                    self._outbox.deliver(conversation_id)
                if self._take_lease(conversation_id, token):
                    self._outbox.deliver(conversation_id)
            finally:
                self._release_lease(conversation_id, token)
            if not self._has_waiting(conversation_id):  # else one arrived while we let go
                return

    def _handle(self, turn: Turn, token: str) -> None:
        """One message: danger first, then the bot, then a person if one is needed."""
        cue = find_risk(turn.text)
        poison = turn.attempts > escalation.TRIES_PER_MESSAGE
        heard = None if poison else self._tongues.heard_in(turn.text)
        turn = replace(turn, heard=heard, language=heard or turn.language)
        if cue:
            self._conclude(turn, token, BotAnswer(), escalation.risk_escalation(cue))
        elif turn.is_first and wordless(turn.text) is Wordless.PLACE:
            self._conclude(turn, token, BotAnswer(), escalation.place_escalation())
        elif turn.holder in (Holder.QUEUE, Holder.STAFF):
            understanding = None if poison else self._bot.parse(turn.text, turn.message_id, turn.sent_at)
            self._conclude(turn, token, BotAnswer(understanding=understanding), escalation.risk_in(understanding))
        elif reason := self._not_for_the_bot(turn):
            self._conclude(turn, token, BotAnswer(), Escalation(reason))
        else:
            answer = self._ask(turn)
            intent = answer.understanding.intent if answer.understanding else None
            wish = self._tongues.wish(turn.text, turn.language, intent)
            needed = escalation.reason_to_escalate(answer, turn.misunderstandings, wish)
            self._conclude(turn, token, answer, needed, wish)

    def _not_for_the_bot(self, turn: Turn) -> Reason | None:
        if turn.attempts > escalation.TRIES_PER_MESSAGE:
            return Reason.BOT_FAILED
        if self._clock() - turn.sent_at > escalation.OLDEST_ANSWERED_AS_NEW:
            return Reason.DELAYED
        if wordless(turn.text) is Wordless.ATTACHMENT:
            return Reason.ATTACHMENT
        return Reason.REPEATED if turn.said_before >= escalation.SAME_MESSAGE_ANSWERED else None

    def _ask(self, turn: Turn) -> BotAnswer:
        return self._bot.ask(
            sender=f"{turn.conversation_id}:{turn.context}",
            message_id=turn.message_id,
            text=without_command(turn.text),
            intent=turn.intent,
            sent_at=turn.sent_at,
        )

    # ---- T2: how the message ended, in one transaction ----------------------------------------------------------

    def _conclude(
        self, turn: Turn, token: str, answer: BotAnswer, needed: Escalation | None, wish: Wish | None = None
    ) -> None:
        """Write the replies or the handover and mark the message handled: all of it once, or none of it."""
        with self._database.writing() as session:
            conversation = repository.locked(session, turn.conversation_id)
            state = session.get_one(TurnRow, turn.message_id)
            if conversation.lease_token != token or state.handled_at is not None:
                log.warning("turn lost", conversation=turn.conversation_id, message_id=turn.message_id)
                return
            now, with_people = self._clock(), conversation.holder in (Holder.QUEUE, Holder.STAFF)
            if needed and needed.reason is Reason.RISK:
                outcome = self._raise_risk(session, conversation, turn, needed, now)
            elif with_people:  # a bot's answer that comes after a person took over is dropped
                outcome = Outcome.KEPT_FOR_STAFF if conversation.epoch == turn.epoch else Outcome.REPLY_DROPPED
            elif conversation.epoch != turn.epoch:
                return  # it changed hands and came back meanwhile: the message is asked again, under the new context
            elif needed:
                outcome = self._hand_over(session, conversation, turn, answer, needed, now)
            else:
                outcome = self._reply(session, conversation, turn, answer, wish, now)
            _note_language(conversation, turn, wish)
            state.handled_at, state.outcome = now, outcome
            state.reason = needed.reason if needed else None
            state.understanding = asdict(answer.understanding) if answer.understanding else None
        log.info("handled", conversation=turn.conversation_id, message_id=turn.message_id, outcome=outcome)

    def _raise_risk(
        self, session: Session, conversation: ConversationRow, turn: Turn, needed: Escalation, now: datetime
    ) -> Outcome:
        """Safety words first, a person alerted in the same transaction, whoever holds the conversation."""
        with_people = conversation.holder in (Holder.QUEUE, Holder.STAFF)
        since = now - SAFETY_WORDS_HOLD
        heard = with_people and repository.words_said_since(session, conversation.id, needed.kind, since)
        if not heard:
            self._say(session, conversation, turn, self._safety(session, needed.kind, turn.language), now)
        session.add(
            AlertRow(
                conversation_id=conversation.id,
                message_id=turn.message_id,
                kind=needed.kind,
                cue=needed.cue,
                raised_at=now,
                said_words=not heard,
            )
        )
        self._into_queue(session, conversation, needed, now)
        return Outcome.RISK_RAISED

    def _safety(self, session: Session, kind: str, language: str | None) -> list[Bubble]:
        """999 first; what means nothing stays alone; a Welsh force says its Welsh words before the English ones."""
        said = self._words.safety(session, kind)
        if language in (None, ENGLISH) or kind == escalation.MEANS_NOTHING:
            return said
        theirs = self._words.safety_in(session, kind, language)
        return [*said[:1], *theirs, *said[1:]] if self._tongues.is_foreign(language) else [*theirs, *said]

    def _hand_over(
        self,
        session: Session,
        conversation: ConversationRow,
        turn: Turn,
        answer: BotAnswer,
        needed: Escalation,
        now: datetime,
    ) -> Outcome:
        said = list(answer.replies) if needed.reason in escalation.KEEPS_REPLIES else []
        if needed.reason is not Reason.LANGUAGE:
            said += self._words.handover(session, needed.reason)
        language = needed.language or turn.language or ENGLISH
        if language != ENGLISH:
            said += self._words.foreign(session, language)
        self._say(session, conversation, turn, said, now)
        self._into_queue(session, conversation, needed, now)
        return Outcome.HANDED_OVER

    def _reply(
        self,
        session: Session,
        conversation: ConversationRow,
        turn: Turn,
        answer: BotAnswer,
        wish: Wish | None,
        now: datetime,
    ) -> Outcome:
        if wish:
            conversation.misunderstandings = 0
            self._say(session, conversation, turn, self._words.granted(session, wish), now)
            return Outcome.ANSWERED
        asked = escalation.asked_to_rephrase(answer)
        conversation.misunderstandings = conversation.misunderstandings + 1 if asked else 0
        offer = self._words.choice(session) if turn.is_first and self._tongues.speaks_welsh else []
        self._say(session, conversation, turn, [*offer, *answer.replies], now)
        return Outcome.REPHRASE_ASKED if asked else Outcome.ANSWERED

    def _say(
        self,
        session: Session,
        conversation: ConversationRow,
        turn: Turn,
        bubbles: list[Bubble] | tuple[Bubble, ...],
        now: datetime,
    ) -> None:
        for index, bubble in enumerate(bubbles):
            reply = (turn.message_id, index)
            repository.add_message(session, conversation, author=Author.BOT, bubble=bubble, now=now, reply=reply)

    def _into_queue(self, session: Session, conversation: ConversationRow, needed: Escalation, now: datetime) -> None:
        """Put the conversation into the queue, or raise its priority where it already is with people."""
        if conversation.holder == Holder.CLOSED:
            reopen(conversation)
        urgent = needed.priority if conversation.priority is None else min(needed.priority, conversation.priority)
        if conversation.holder == Holder.BOT:
            conversation.holder = holder_after(Holder.BOT, Change.HAND_OVER)
            conversation.epoch += 1
            conversation.waiting_since = now
            conversation.misunderstandings = 0
            urgent = needed.priority
        if needed.priority <= urgent:
            conversation.reason = needed.reason
        conversation.priority = urgent
        note = Bubble(needed.note)
        repository.add_message(
            session, conversation, author=Author.SYSTEM, bubble=note, now=now, audience=Audience.STAFF
        )

    # ---- the lease ----------------------------------------------------------------------------------------------

    def _next_turn(self, conversation_id: str, token: str) -> Turn | None:
        """Count the try and read what the turn needs; a message to a closed conversation opens it anew."""
        with self._database.writing() as session:
            if not repository.take_lease(session, conversation_id, token, self._clock(), self._lease):
                return None
            waiting = repository.next_waiting(session, conversation_id)
            if waiting is None:
                return None
            state, message = waiting
            state.attempts += 1
            conversation = repository.locked(session, conversation_id)
            if conversation.holder == Holder.CLOSED:
                reopen(conversation)
            return _turn(session, conversation, state, message)

    def _take_lease(self, conversation_id: str, token: str) -> bool:
        with self._database.writing() as session:
            return repository.take_lease(session, conversation_id, token, self._clock(), self._lease)

    def _release_lease(self, conversation_id: str, token: str) -> None:
        with self._database.writing() as session:
            repository.release_lease(session, conversation_id, token)

    def _has_waiting(self, conversation_id: str) -> bool:
        with self._database.reading() as session:
            return repository.next_waiting(session, conversation_id) is not None


def reopen(conversation: ConversationRow) -> None:
    """A resolved case is over: what comes now starts with the bot and with nothing remembered."""
    conversation.holder = holder_after(Holder.CLOSED, Change.REOPEN)
    conversation.epoch += 1
    conversation.context += 1


def _note_language(conversation: ConversationRow, turn: Turn, wish: Wish | None) -> None:
    """Remembered for what is too short to tell; English after another language is no news to people who read it."""
    language = (wish.code if wish else None) or turn.heard
    if language and (language != ENGLISH or conversation.holder == Holder.BOT):
        conversation.language = language


def _turn(session: Session, conversation: ConversationRow, state: TurnRow, message: MessageRow) -> Turn:
    pressed = repository.pressed_button(session, conversation.id, message.number, message.text)
    return Turn(
        conversation_id=conversation.id,
        message_id=message.id,
        text=message.text,
        sent_at=message.sent_at or message.at,
        intent=pressed.payload.lstrip("/") if pressed else None,
        attempts=state.attempts,
        holder=Holder(conversation.holder),
        epoch=conversation.epoch,
        context=conversation.context,
        misunderstandings=conversation.misunderstandings,
        is_first=message.number == 1,
        language=conversation.language,
        said_before=0 if pressed else repository.said_before(session, message, escalation.COUNTED_FOR),
    )
