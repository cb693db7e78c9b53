"""The table of found property: things handed in, and things a finder has told us about."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, String, Text, literal_column, text
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base

_WORDS = "to_tsvector('english', description || ' ' || place)"
"""What PostgreSQL can look up by words. The index and every search must say it in the same way."""


class FoundItemRow(Base):
    """One found thing. `secret_mark` proves whose it is: it is never compared with what an enquirer says, nor shown."""

    __tablename__ = "found_items"
    __table_args__ = (
        Index("ix_found_items_kind", "kind", "state"),
        Index("ix_found_items_words", text(_WORDS), postgresql_using="gin").ddl_if(dialect="postgresql"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(String(40))
    """phone, wallet, keys and so on; "other" when the words fit none."""
    colour: Mapped[str] = mapped_column(String(60), default="")
    place: Mapped[str] = mapped_column(String(500))
    found_on: Mapped[date | None]
    state: Mapped[str] = mapped_column(String(10))
    """told (a finder has told us), held (at a station), returned or disposed."""
    station_id: Mapped[int | None] = mapped_column(ForeignKey("stations.id"))
    number: Mapped[str | None] = mapped_column(String(40), unique=True, index=True)
    """The force's own number of it, for what came in from a spreadsheet; a finder's report has none."""
    description: Mapped[str] = mapped_column(Text)
    """The finder's own words, for staff."""
    secret_mark: Mapped[str] = mapped_column(Text, default="")
    enquirer: Mapped[str | None] = mapped_column(String(100))
    created_at: Mapped[datetime]


WORDS: ColumnElement[Any] = literal_column(_WORDS)
"""The words of a found thing as PostgreSQL compares them; SQLite has no such thing."""
