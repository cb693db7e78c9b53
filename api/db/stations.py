"""Tables of the force's places and people who deal with reports: stations and officers."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from api.db.base import Base


class StationRow(Base):
    """A police station; `front_counter` says whether the public can walk in and hand something over."""

    __tablename__ = "stations"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    town: Mapped[str] = mapped_column(String(60))
    address: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(20))
    opening: Mapped[str] = mapped_column(String(100))
    front_counter: Mapped[bool]


class OfficerRow(Base):
    """The officer in a case. Never shown to the public by the records door."""

    __tablename__ = "officers"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    collar_number: Mapped[str] = mapped_column(String(10), unique=True)
    rank: Mapped[str] = mapped_column(String(10))
    name: Mapped[str] = mapped_column(String(100))
    station_id: Mapped[int] = mapped_column(ForeignKey("stations.id"))
