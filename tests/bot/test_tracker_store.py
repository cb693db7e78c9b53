"""Where conversations are kept, and what a failure of it may say."""

from pathlib import Path

import pytest
import sqlalchemy

from bot.tracker_store import QuietSQLTrackerStore


def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    QuietSQLTrackerStore(db=str(tmp_path / "var" / "tracker.db"))
    assert (tmp_path / "var" / "tracker.db").is_file()


def test_a_failed_statement_does_not_repeat_what_people_wrote(tmp_path: Path) -> None:
    store = QuietSQLTrackerStore(db=str(tmp_path / "tracker.db"))
    with store.session_scope() as session:
        session.execute(sqlalchemy.text("DROP TABLE events"))
        session.add(store.SQLEvent(sender_id="c1:1", type_name="user", data="my secret"))
        with pytest.raises(sqlalchemy.exc.OperationalError) as failure:
            session.commit()
    assert "my secret" not in str(failure.value)


def test_a_whole_address_names_the_database(tmp_path: Path) -> None:
    store = QuietSQLTrackerStore(db=f"sqlite:///{tmp_path}/addressed.db")
    assert store.engine.url.database == f"{tmp_path}/addressed.db"
    assert [path.name for path in tmp_path.iterdir()] == ["addressed.db"]
