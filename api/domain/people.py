"""The roles of the people who work here."""

from enum import StrEnum


class Role(StrEnum):
    """What a person may do; a role opens doors, not single screens."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    TRAINER = "trainer"
    EDITOR = "editor"
    ADMIN = "admin"
