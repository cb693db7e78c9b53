"""Starts the api's web server."""

import uvicorn

from api.db import schema
from api.settings import Settings


def main() -> None:
    """Listen on loopback unless the machine's own front server is elsewhere; our own lines replace the access log."""
    settings = Settings()  # type: ignore[call-arg]  # the environment fills it
    schema.check_at(settings.database_url)
    uvicorn.run(
        "api.main:create_app",
        factory=True,
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=3,
    )


if __name__ == "__main__":
    main()
