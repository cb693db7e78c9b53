"""Who somebody is: passwords (argon2id), server-side sign-ins, and the lock after too many wrong tries."""

import hashlib
import secrets
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from api.db.people import AuditRow, PersonRow, SignInRow
from api.domain.clock import utc_now
from api.domain.errors import InvalidInput, NotSignedIn

COOKIE = "phase3_sign_in"
WRONG_TRIES = 5
LOCKED_FOR = timedelta(minutes=15)
SHORTEST_PASSWORD = 12

_hasher = PasswordHasher()
_NOBODYS_HASH = _hasher.hash(secrets.token_hex(16))


def hashed(password: str) -> str:
    """The argon2id hash to keep."""
    return _hasher.hash(password)


def kept_hash(session: Session, sign_in_name: str) -> str:
    """The hash to compare a password with; somebody unknown has one too, so that both take the same time."""
    person = session.scalars(select(PersonRow).where(PersonRow.sign_in_name == sign_in_name.strip().lower())).first()
    return person.password_hash if person else _NOBODYS_HASH


def matches(kept: str, password: str) -> bool:
    """Whether the password is the kept one. Takes a tenth of a second on purpose: never inside a transaction."""
    try:
        return _hasher.verify(kept, password)
    except (VerifyMismatchError, InvalidHashError):
        return False


def sign_in(session: Session, sign_in_name: str, compared: str, *, right: bool, now: datetime) -> PersonRow | None:
    """The person, or None when name and password do not go together; a wrong try counts and must be committed.

    `compared` is the hash that the password was compared with, `right` what came of it.
    """
    named = PersonRow.sign_in_name == sign_in_name.strip().lower()
    person = session.scalars(select(PersonRow).where(named).with_for_update()).one_or_none()
    if person and person.locked_until and person.locked_until > now:
        raise NotSignedIn("Too many wrong tries. Wait 15 minutes, or ask an administrator.")
    if person is None or not person.active:
        return None
    if not right or person.password_hash != compared:
        _count_wrong_try(person, now)
        return None
    person.failed_sign_ins, person.locked_until = 0, None
    session.add(AuditRow(at=now, person_id=person.id, action="sign_in", subject=f"person:{person.id}", detail={}))
    return person


def _count_wrong_try(person: PersonRow, now: datetime) -> None:
    person.failed_sign_ins += 1
    if person.failed_sign_ins >= WRONG_TRIES:
        person.failed_sign_ins, person.locked_until = 0, now + LOCKED_FOR


def open_sign_in(session: Session, person: PersonRow, now: datetime, hours: int) -> str:
    """Remember a signed-in browser; the secret for its cookie."""
    secret = secrets.token_urlsafe(32)
    session.execute(delete(SignInRow).where(SignInRow.expires_at < now))
    session.add(
        SignInRow(
            secret_hash=_digest(secret),
            person_id=person.id,
            csrf_token=secrets.token_urlsafe(32),
            expires_at=now + timedelta(hours=hours),
        )
    )
    return secret


def whoever_holds(session: Session, secret: str) -> tuple[PersonRow, str] | None:
    """The person signed in with this cookie and their form token, or None."""
    if not secret:
        return None
    found = session.execute(
        select(PersonRow, SignInRow.csrf_token)
        .join(SignInRow, SignInRow.person_id == PersonRow.id)
        .where(SignInRow.secret_hash == _digest(secret), SignInRow.expires_at > utc_now(), PersonRow.active)
    ).one_or_none()
    return (found[0], found[1]) if found else None


def sign_out(session: Session, secret: str) -> None:
    """Forget this browser."""
    session.execute(delete(SignInRow).where(SignInRow.secret_hash == _digest(secret)))


def new_password(person: PersonRow, password: str, again: str) -> str:
    """The hash of a password that may replace the person's; InvalidInput says why it may not."""
    if password != again:
        raise InvalidInput("The two passwords are not the same.")
    if len(password) < SHORTEST_PASSWORD:
        raise InvalidInput(f"Use at least {SHORTEST_PASSWORD} characters; three random words are easy to remember.")
    if matches(person.password_hash, password):
        raise InvalidInput("Choose a password that is not the one-time one.")
    return hashed(password)


def choose_password(session: Session, person_id: int, password_hash: str, now: datetime) -> None:
    """Put an own password in place of the one-time one; every other browser of this person is signed out."""
    person = session.get_one(PersonRow, person_id)
    person.password_hash, person.one_time_password = password_hash, False
    session.execute(delete(SignInRow).where(SignInRow.person_id == person_id))
    session.add(AuditRow(at=now, person_id=person_id, action="password", subject=f"person:{person_id}", detail={}))


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
