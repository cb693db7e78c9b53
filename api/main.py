"""The one FastAPI application: four doors on one spine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from api import logs
from api.desk.answer_routes import router as desk_answers
from api.desk.routes import router as desk
from api.desk.task_routes import router as desk_tasks
from api.gateway.health import router as health
from api.gateway.routes import router as gateway
from api.records.routes import router as records
from api.settings import Settings
from api.studio.routes import router as studio
from api.web.errors import answer_errors
from api.web.live import Watcher
from api.web.middleware import add_middleware
from api.web.sign_in_routes import router as sign_in
from api.wiring import Wiring, wire

_STATIC = Path(__file__).parent / "web" / "static"


def create_app(wiring: Wiring | None = None) -> FastAPI:
    """Build the application; without a wiring it is built from the environment."""
    logs.configure()
    wired = wiring or wire(Settings())  # type: ignore[call-arg]  # the environment fills it

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        async with app.state.watcher.running():
            yield
        wired.close()

    app = FastAPI(title="Phase Three", lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.wiring = wired
    app.state.watcher = Watcher(wired.database)
    answer_errors(app)
    add_middleware(app, wired.settings.chat_origins)
    for router in (health, gateway, records, desk, desk_tasks, desk_answers, studio, sign_in):
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=_STATIC), name="static")
    return app
