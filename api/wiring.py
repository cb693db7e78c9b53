"""The one place where real things are built and put together."""

from dataclasses import dataclass

import yaml

from api.channels.registry import channels
from api.conversations.dispatcher import Dispatcher
from api.conversations.journey import Journey
from api.conversations.outbox import Outbox
from api.conversations.queues import Queues
from api.conversations.words import Words
from api.db.session import Database
from api.domain.clock import Clock, utc_now
from api.domain.force import Force
from api.domain.language_wishes import Tongues
from api.languages.lingua_guesser import LinguaGuesser
from api.neighbourhoods.base import LocalTeams
from api.neighbourhoods.client import PoliceUk
from api.neighbourhoods.recorded import RecordedTeams
from api.notices.base import Notifier
from api.notices.registry import notifier as notifier_of
from api.rasa.client import Bot, RasaBot
from api.rasa.probe import Probe
from api.settings import Settings


@dataclass(frozen=True)
class Wiring:
    """Everything a process of ours is made of."""

    settings: Settings
    force: Force
    database: Database
    bot: Bot
    probe: Probe
    local_teams: LocalTeams
    words: Words
    queues: Queues
    journey: Journey
    dispatcher: Dispatcher
    notifier: Notifier
    clock: Clock

    def close(self) -> None:
        """Let turns end, then give the connections back."""
        self.dispatcher.close()
        self.local_teams.close()
        self.database.close()


def wire(
    settings: Settings,
    bot: Bot | None = None,
    dispatcher: Dispatcher | None = None,
    clock: Clock = utc_now,
    local_teams: LocalTeams | None = None,
    notifier: Notifier | None = None,
) -> Wiring:
    """Build a process; tests pass a bot, a dispatcher, a clock, local teams and a sender of notices of their own."""
    force = load_force(settings)
    database = Database(settings.database_url)
    bot = bot or RasaBot(settings.bot_url, settings.bot_secret.get_secret_value(), settings.bot_deadline)
    words = Words(force.facts)
    tongues = Tongues(LinguaGuesser(), force.languages)
    outbox = Outbox(database, channels(), clock)
    journey = Journey(database, bot, outbox, words, tongues, clock, settings.lease_seconds)
    return Wiring(
        settings=settings,
        force=force,
        database=database,
        bot=bot,
        probe=Probe(bot, clock),
        local_teams=local_teams or teams_of(settings, clock),
        words=words,
        queues=Queues.read(settings.data_folder),
        journey=journey,
        dispatcher=dispatcher or Dispatcher(journey.advance, settings.turns_at_once),
        notifier=notifier or notifier_of(settings, database, clock),
        clock=clock,
    )


def teams_of(settings: Settings, clock: Clock = utc_now) -> LocalTeams:
    """Whoever knows the local teams: the police's public data where it is set, else the recording."""
    if settings.police_api_url:
        return PoliceUk(settings.police_api_url, settings.postcodes_url)
    return RecordedTeams(clock=clock)


def load_force(settings: Settings, nation: str | None = None) -> Force:
    """Read the force's own file, and whom to turn to in its nation (or, for checks, in another one).

    What the force says itself goes before what its nation says.
    """
    own = yaml.load(settings.force_file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    own["nation"] = nation = nation or own["nation"]
    if own.get("status_tier", 1) not in (1, 2):
        raise ValueError(f"{settings.force_file}: status_tier is 1 or 2")
    agencies = yaml.load(settings.agencies_file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    if without := [name for name, agency in agencies.items() if not agency["words"].get(nation)]:
        raise ValueError(f"no words for {nation} in {settings.agencies_file}: {', '.join(without)}")
    words = {name: agency["words"][nation] for name, agency in agencies.items()}
    unconfirmed = {name for name, agency in agencies.items() if nation in agency["needs_sign_off"]}
    return Force(name=own["force_name"], nation=nation, raw={**words, **own}, unconfirmed=unconfirmed - own.keys())
