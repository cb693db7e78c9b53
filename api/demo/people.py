"""One demo person per role, each with a one-time password that is printed once and kept as a hash only."""

import secrets

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from api.db.people import PersonRow, SignInRow
from api.domain.errors import NotFound
from api.domain.people import Role
from api.web.sign_in import hashed

NAMES = {
    Role.AGENT: "Robin",
    Role.SUPERVISOR: "Asha",
    Role.TRAINER: "Morgan",
    Role.EDITOR: "Ellis",
    Role.ADMIN: "Kit",
}


def with_one_time_passwords(session: Session) -> dict[Role, str | None]:
    """The demo people, created if they are missing; None for one who has chosen a password of their own."""
    return {role: _one_time_password(session, role) for role in Role}


def _one_time_password(session: Session, role: Role) -> str | None:
    person = session.scalars(select(PersonRow).where(PersonRow.sign_in_name == role)).one_or_none()
    if person is None:
        person = PersonRow(sign_in_name=role, name=NAMES[role], role=role, password_hash="")
        session.add(person)
    elif not person.one_time_password:
        return None
    return _renew(person)


def renew_password(session: Session, sign_in_name: str) -> str:
    """A new one-time password for somebody who has lost theirs."""
    person = session.scalars(select(PersonRow).where(PersonRow.sign_in_name == sign_in_name)).one_or_none()
    if person is None:
        raise NotFound(f"Nobody signs in as {sign_in_name}.")
    session.execute(delete(SignInRow).where(SignInRow.person_id == person.id))
    return _renew(person)


def _renew(person: PersonRow) -> str:
    password = "-".join(secrets.token_hex(2) for _ in range(3))
    person.password_hash, person.one_time_password = hashed(password), True
    person.failed_sign_ins, person.locked_until = 0, None
    return password
