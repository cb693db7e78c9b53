"""What routes ask for: the wiring, and one dependency per audience (a test wants one on every route).

Sessions are opened inside the routes, where one can see them: FastAPI would open and close a session that is a
dependency on different threads, and with more requests than connections all of them would wait for each other.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, TypeVar

from fastapi import Depends, Form, Header, Path, Request

from api.conversations import repository
from api.db.people import PersonRow
from api.domain.errors import NotAllowed, NotFound, NotSignedIn
from api.domain.people import Role
from api.web import sign_in
from api.wiring import Wiring

Dependency = TypeVar("Dependency", bound=Callable[..., object])
AUDIENCES: list[Callable[..., object]] = []
"""Every dependency that says who may come in; each route must have one of them."""


def audience(dependency: Dependency) -> Dependency:
    """Mark a dependency as saying who may come in."""
    AUDIENCES.append(dependency)
    return dependency


def wiring(request: Request) -> Wiring:
    """The one set of real things that this process was built with."""
    found: Wiring = request.app.state.wiring
    return found


Wired = Annotated[Wiring, Depends(wiring)]


@audience
def public() -> None:
    """Anybody at all."""


@dataclass(frozen=True)
class BotCaller:
    """The bot's actions, asking on behalf of one enquirer."""

    enquirer: str


@audience
def bot_caller(
    wired: Wired, authorization: Annotated[str, Header()] = "", enquirer: Annotated[str, Header(max_length=100)] = ""
) -> BotCaller:
    """The bot's actions, proved by the service token; they must always say for whom they ask."""
    expected = f"Bearer {wired.settings.records_token.get_secret_value()}"
    if not secrets.compare_digest(authorization.encode(), expected.encode()):
        raise NotSignedIn("This door is for the bot's own actions.")
    if not enquirer:
        raise NotAllowed("Every request must say on whose behalf it is made.")
    return BotCaller(enquirer=enquirer)


@dataclass(frozen=True)
class Enquirer:
    """A member of the public, proved by the secret of their own conversation."""

    conversation_id: str


@audience
def enquirer(
    wired: Wired, conversation_id: Annotated[str, Path(max_length=64)], authorization: Annotated[str, Header()] = ""
) -> Enquirer:
    """Whoever holds the conversation's secret; somebody else's conversation looks as if it were not there."""
    secret = authorization.removeprefix("Bearer ").strip()
    if not conversation_id.isalnum():
        raise NotFound("There is no such conversation.")
    with wired.database.reading() as session:
        if not secret or not repository.webchat_belongs_to(session, conversation_id, secret):
            raise NotFound("There is no such conversation.")
    return Enquirer(conversation_id)


@dataclass(frozen=True)
class SignedIn:
    """A person at work, and the token their forms must carry."""

    person: PersonRow
    csrf_token: str


@audience
def anyone_signed_in(request: Request, wired: Wired) -> SignedIn:
    """A person of any role who has signed in and has a password of their own."""
    with wired.database.reading() as session:
        found = sign_in.whoever_holds(session, request.cookies.get(sign_in.COOKIE, ""))
    if found is None:
        raise NotSignedIn("Sign in to go on.")
    if found[0].one_time_password and not request.url.path.startswith("/sign-in"):
        raise NotSignedIn("Choose a password of your own first.")
    return SignedIn(person=found[0], csrf_token=found[1])


def _only(*roles: Role) -> Callable[..., SignedIn]:
    def allowed(signed_in: Annotated[SignedIn, Depends(anyone_signed_in)]) -> SignedIn:
        if signed_in.person.role not in roles:
            raise NotAllowed("Your role does not include this part of the system.")
        return signed_in

    return audience(allowed)


agent = _only(Role.AGENT, Role.SUPERVISOR, Role.ADMIN)
"""People who answer at the desk."""

supervisor = _only(Role.SUPERVISOR, Role.ADMIN)
"""People who answer for how the desk is run."""

trainer = _only(Role.TRAINER, Role.ADMIN)
"""People who keep the model right."""


def checked_form(
    request: Request,
    wired: Wired,
    csrf_token: Annotated[str, Form()] = "",
) -> None:
    """Refuse a form that was not written by our own page for this signed-in person."""
    with wired.database.reading() as session:
        found = sign_in.whoever_holds(session, request.cookies.get(sign_in.COOKIE, ""))
    if found is None or not secrets.compare_digest(found[1].encode(), csrf_token.encode()):
        raise NotAllowed("This page is out of date. Go back, load it again and repeat what you did.")


Agent = Annotated[SignedIn, Depends(agent)]
Supervisor = Annotated[SignedIn, Depends(supervisor)]
Trainer = Annotated[SignedIn, Depends(trainer)]
CheckedForm = Depends(checked_form)
