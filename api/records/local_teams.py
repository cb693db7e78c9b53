"""Says who polices a neighbourhood, how to reach them and where to meet them."""

from datetime import datetime

from sqlalchemy.orm import Session

from api.domain.force import Force
from api.domain.neighbourhood import Event, NoTeam, Postcode, Team
from api.records.repository import Audit
from api.records.saying import words_for
from api.records.schemas import LocalTeamReply

SERVICE = "find_local_team"
OFFICERS_NAMED = 3


def tell_of_team(
    session: Session, enquirer: str, postcode: str, found: Team | NoTeam, force: Force, now: datetime
) -> LocalTeamReply:
    """The approved words for what was found. The audit holds no postcode and no team: both say where somebody lives."""
    outcome = found.value if isinstance(found, NoTeam) else "found"
    Audit(session).note(enquirer, "local_team", at=now, shown=outcome)
    if isinstance(found, NoTeam):
        bubbles = words_for(session, SERVICE, outcome, force.facts)
    else:
        bubbles = words_for(session, SERVICE, outcome, force.facts | _about(session, found, force, now))
        bubbles += _if_half(session, postcode, force)
    return LocalTeamReply.model_validate({"outcome": outcome, "bubbles": bubbles})


def _if_half(session: Session, postcode: str, force: Force) -> list[str]:
    known = Postcode.of(postcode)
    return [] if known and known.inward else words_for(session, SERVICE, "half_postcode", force.facts)


def _about(session: Session, team: Team, force: Force, now: datetime) -> dict[str, str]:
    """The facts about a team; where there is none of a kind, the approved words that say so."""
    event = team.next_event(now)
    known = {
        "team_officers": ", ".join(map(str, team.officers[:OFFICERS_NAMED])),
        "team_contact": ", ".join(team.contacts),
        "team_events": _told(event) if event else "",
    }
    missing = {"team_officers": "no_officers", "team_contact": "no_contact", "team_events": "no_events"}
    return {"team_name": _name(team, force)} | {
        fact: told or " ".join(words_for(session, SERVICE, missing[fact], force.facts)) for fact, told in known.items()
    }


def _name(team: Team, force: Force) -> str:
    """With its force where that is not ours: postcodes of the whole country are known."""
    return f"{team.name} ({team.force})" if team.force not in ("", force.name) else team.name


def _told(event: Event) -> str:
    return ", ".join(part for part in (event.title, event.place, _day_and_hour(event.starts_at)) if part)


def _day_and_hour(start: datetime) -> str:
    """Like "Tuesday 1 December, 6:30pm"; midnight is how "no hour given" is written."""
    day = f"{start:%A} {start.day} {start:%B}"
    if start.hour == start.minute == 0:
        return day
    minutes = f":{start:%M}" if start.minute else ""
    return f"{day}, {start.hour % 12 or 12}{minutes}{'am' if start.hour < 12 else 'pm'}"
