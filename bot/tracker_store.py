"""Rasa's SQL tracker store, in a file whose folder is made, and without what people wrote in its error messages."""

from pathlib import Path

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain


class QuietSQLTrackerStore(SQLTrackerStore):
    """Keeps trackers in the SQLite file `db`, or in the database of a whole URL (postgresql://...)."""

    def __init__(
        self,
        domain: Domain | None = None,
        event_broker: EventBroker | None = None,
        host: str | None = None,
        db: str = "",
    ) -> None:
        if "://" in db:
            host = db
        else:
            Path(db).parent.mkdir(parents=True, exist_ok=True)
        super().__init__(domain=domain, event_broker=event_broker, host=host, db=db)
        # SQLAlchemy otherwise prints the parameters of a failed statement, and they are whole messages.
        self.engine.hide_parameters = True
