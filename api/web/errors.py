"""The only map from what went wrong to an HTTP status, and the one shape of an error."""

import secrets
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from starlette.exceptions import HTTPException

from api.domain import errors
from api.logs import EventLog, where
from api.web.templates import page

log = EventLog(__name__)

STATUS: dict[type[errors.DomainError], int] = {
    errors.NotFound: 404,
    errors.InvalidInput: 422,
    errors.NotSignedIn: 401,
    errors.NotAllowed: 403,
    errors.Conflict: 409,
    errors.Unavailable: 503,
}

_PAGES = ("/desk", "/studio", "/sign-in")


def answer_errors(app: FastAPI) -> None:
    """Teach the application to answer every error in one shape, with an id that is in the log too."""
    app.add_exception_handler(errors.DomainError, _domain)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    for trouble in (OperationalError, InterfaceError, NoConnectionFree):
        app.add_exception_handler(trouble, _database)
    app.add_exception_handler(Exception, _unforeseen)


def _domain(request: Request, error: Exception) -> Response:
    assert isinstance(error, errors.DomainError)  # noqa: S101 - registered for this class alone
    if isinstance(error, errors.NotSignedIn) and _is_page(request):
        return RedirectResponse(f"/sign-in?next={request.url.path}", status_code=303)
    return _answer(request, STATUS[type(error)], error.code, error.message)


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this class alone
    return _answer(request, 422, "invalid_input", _first_fault(error.errors()[0]))


def _first_fault(fault: Any) -> str:  # noqa: ANN401 - pydantic's own loose dict
    if fault["type"] == "json_invalid":
        return "This is not valid JSON."
    place = ".".join(str(part) for part in fault["loc"][1:])
    return f"{place or 'The request'}: {fault['msg']}."


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this class alone
    sentences = {404: "There is nothing at this address.", 405: "That cannot be done at this address."}
    code = {404: "not_found", 405: "not_allowed"}.get(error.status_code, "refused")
    return _answer(request, error.status_code, code, sentences.get(error.status_code, str(error.detail)))


def _database(request: Request, error: Exception) -> Response:
    reference = _new_id()
    log.error("database unavailable", error_id=reference, kind=type(error).__name__)
    sentence = "We cannot save anything just now. Please try again in a minute."
    return _answer(request, 503, "unavailable", sentence, reference)


def _unforeseen(request: Request, error: Exception) -> Response:
    reference = _new_id()
    # The traceback without the exception's own words: those may quote what somebody wrote.
    log.error("unforeseen error", error_id=reference, kind=type(error).__name__, where=where(error))
    return _answer(request, 500, "internal", "Something went wrong on our side. Please try again.", reference)


def _answer(request: Request, status: int, code: str, message: str, reference: str | None = None) -> Response:
    if _is_page(request):
        return page(request, "error.html", status_code=status, message=message, reference=reference, status=status)
    body = {"error": {"code": code, "message": message, "id": reference or _new_id()}}
    return JSONResponse(body, status_code=status)


def _is_page(request: Request) -> bool:
    return request.url.path.startswith(_PAGES)


def _new_id() -> str:
    return secrets.token_hex(6)
