"""A search among thousands of found things looks at the newest, and on PostgreSQL at older ones by their words."""

import time
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import insert, inspect, text

from api.db.found_items import WORDS, FoundItemRow
from api.db.session import Database
from api.domain.clock import utc_now
from api.records.repository import MOST_BY_WORDS, MOST_COMPARED, FoundItems
from tests.api.records.door import Door

MANY = 6000
TODAY = date(2026, 11, 23)


@pytest.fixture
def many(records: Database) -> Iterator[Database]:
    """An old umbrella at the lighthouse, under thousands of newer ones."""
    row = {"kind": "umbrella", "colour": "black", "state": "held", "secret_mark": "", "created_at": utc_now()}
    old = row | {"place": "Eskmouth lighthouse", "description": "umbrella with a duck's head", "found_on": TODAY}
    newer = [
        row | {"place": f"Alderford, stop {n}", "description": "umbrella", "found_on": TODAY - timedelta(days=n % 30)}
        for n in range(MANY)
    ]
    with records.writing() as session:
        session.execute(insert(FoundItemRow), [old, *newer])
        if not records.is_sqlite:
            session.execute(text("ANALYZE found_items"))
    yield records
    with records.writing() as session:
        session.execute(FoundItemRow.__table__.delete())


def test_a_search_looks_at_a_bounded_number_and_takes_no_time(many: Database) -> None:
    with many.reading() as session:
        begun = time.perf_counter()
        found = FoundItems(session).for_enquirer("owner", {"umbrella"}, None, {"lighthouse", "alderford"})
        took = time.perf_counter() - begun
    assert MOST_COMPARED <= len(found) <= MOST_COMPARED + MOST_BY_WORDS
    assert len({row.id for row in found}) == len(found)
    assert took < 2


def test_an_old_thing_is_found_among_thousands_by_its_words_where_words_can_be_looked_up(many: Database) -> None:
    with many.reading() as session:
        search = FoundItems(session).for_enquirer
        by_place = [row.place for row in search("owner", {"umbrella"}, None, {"lighthouse"})]
        assert len(by_place) == MOST_COMPARED + (not many.is_sqlite)
        assert (by_place[-1] == "Eskmouth lighthouse") is not many.is_sqlite
        assert len(search("owner", {"umbrella"}, None, {"nowhere"})) == MOST_COMPARED
        assert len(search("owner", {"umbrella"}, TODAY + timedelta(days=1), {"lighthouse"})) == 0


def test_the_enquirer_hears_of_the_old_thing(many: Database, door: Door) -> None:
    lost = {"kind": "black umbrella", "mark": "", "place": "lighthouse, eskmouth", "when": ""}
    assert door.post("lost-property", lost, enquirer="owner").json()["similar"] is not many.is_sqlite


@pytest.mark.parametrize("odd", ["it's & | ! <-> (nothing):*", "'; drop table found_items; --", "café ☂"])
def test_words_that_mean_something_to_the_search_are_only_words(many: Database, door: Door, odd: str) -> None:
    reply = door.post("lost-property", {"kind": "umbrella", "place": odd, "mark": odd, "when": odd}, enquirer="owner")
    assert reply.status_code == 200


def test_postgresql_looks_words_up_in_its_index(many: Database) -> None:
    if many.is_sqlite:
        assert "ix_found_items_words" not in {
            index["name"] for index in inspect(many.engine).get_indexes("found_items")
        }
        return
    asked = f"SELECT id FROM found_items WHERE {WORDS} @@ to_tsquery('english', 'lighthouse')"  # noqa: S608 - no input
    with many.reading() as session:
        plan = "\n".join(session.scalars(text(f"EXPLAIN {asked}")))
    assert "ix_found_items_words" in plan


def test_the_migration_adds_the_index_where_it_can_be_used_and_takes_it_away_again(records: Database) -> None:
    """Only this one step: the tables of the tests are made in one go."""
    config = Config()
    config.set_main_option("script_location", "api/migrations")

    def words() -> set[str]:
        return {str(index["name"]) for index in inspect(records.engine).get_indexes("found_items")} & {
            "ix_found_items_words"
        }

    with records.engine.connect() as connection:
        config.attributes["connection"] = connection
        command.stamp(config, "0007")
        command.downgrade(config, "-1")
        connection.commit()
        assert words() == set()
        command.upgrade(config, "0007")
        connection.exec_driver_sql("DROP TABLE alembic_version")
        connection.commit()
    assert words() == (set() if records.is_sqlite else {"ix_found_items_words"})
