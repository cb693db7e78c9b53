"""What every answer carries: headers that keep pages from being framed, sniffed or fed from elsewhere."""

from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request, Response
from fastapi.middleware.cors import CORSMiddleware

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; "
        "base-uri 'none'; form-action 'self'"
    ),
}


def add_middleware(app: FastAPI, chat_origins: list[str]) -> None:
    """Put the headers on every answer that does not bring its own; let the named sites carry the web chat."""
    if chat_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=chat_origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type"],
        )

    @app.middleware("http")
    async def guard(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        response = await go_on(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if request.url.path.startswith("/static/"):  # asked again each time, so that two releases never mix in one page
            response.headers["Cache-Control"] = "no-cache"
        return response
