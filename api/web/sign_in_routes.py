"""The pages where people sign in, choose their own password, and sign out."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.domain.errors import InvalidInput, NotSignedIn
from api.domain.people import Role
from api.web import sign_in
from api.web.dependencies import CheckedForm, SignedIn, Wired, anyone_signed_in, public
from api.web.templates import page

router = APIRouter(prefix="/sign-in", include_in_schema=False)

_HOME = {Role.TRAINER: "/studio"}
WRONG = "That name and password do not go together."


@router.get("", dependencies=[Depends(public)])
def show_sign_in(request: Request, next: str = "") -> HTMLResponse:  # noqa: A002 - the word people see in the address
    """The sign-in form."""
    return page(request, "sign_in.html", next=next)


@router.post("", dependencies=[Depends(public)])
def do_sign_in(
    request: Request,
    wired: Wired,
    sign_in_name: Annotated[str, Form(max_length=60)] = "",
    password: Annotated[str, Form(max_length=200)] = "",
    next: Annotated[str, Form(max_length=200)] = "",  # noqa: A002
) -> Response:
    """Sign in; a wrong try is counted even though the form is shown again."""
    problem, secret, person = WRONG, None, None
    with wired.database.reading() as session:
        compared = sign_in.kept_hash(session, sign_in_name)
    right = sign_in.matches(compared, password)
    try:
        with wired.database.writing() as session:
            if person := sign_in.sign_in(session, sign_in_name, compared, right=right, now=wired.clock()):
                secret = sign_in.open_sign_in(session, person, wired.clock(), wired.settings.session_hours)
    except NotSignedIn as locked:
        problem = locked.message
    if person is None or secret is None:
        return page(request, "sign_in.html", status_code=401, next=next, problem=problem, sign_in_name=sign_in_name)
    target = "/sign-in/password" if person.one_time_password else _safe(next) or _HOME.get(Role(person.role), "/desk")
    return _with_cookie(RedirectResponse(target, status_code=303), secret, wired)


def _safe(target: str) -> str:
    """Only addresses of our own pages, so that nobody can be sent elsewhere after signing in."""
    return target if target.startswith(("/desk", "/studio")) and "//" not in target and "\\" not in target else ""


def _with_cookie(response: Response, secret: str, wired: Wired) -> Response:
    response.set_cookie(
        sign_in.COOKIE,
        secret,
        max_age=wired.settings.session_hours * 3600,
        httponly=True,
        samesite="lax",
        secure=wired.settings.secure_cookies,
    )
    return response


@router.get("/password")
def show_password(request: Request, who: Annotated[SignedIn, Depends(anyone_signed_in)]) -> HTMLResponse:
    """The form to choose a password of one's own."""
    return page(request, "password.html", who=who)


@router.post("/password", dependencies=[CheckedForm])
def do_password(
    request: Request,
    wired: Wired,
    who: Annotated[SignedIn, Depends(anyone_signed_in)],
    password: Annotated[str, Form(max_length=200)] = "",
    again: Annotated[str, Form(max_length=200)] = "",
) -> Response:
    """Choose a password; the person stays signed in here and nowhere else."""
    try:
        password_hash = sign_in.new_password(who.person, password, again)
    except InvalidInput as problem:
        return page(request, "password.html", status_code=422, who=who, problem=problem.message)
    with wired.database.writing() as session:
        sign_in.choose_password(session, who.person.id, password_hash, wired.clock())
        secret = sign_in.open_sign_in(session, who.person, wired.clock(), wired.settings.session_hours)
    home = _HOME.get(Role(who.person.role), "/desk")
    return _with_cookie(RedirectResponse(home, status_code=303), secret, wired)


@router.post("/out", dependencies=[CheckedForm, Depends(anyone_signed_in)])
def do_sign_out(request: Request, wired: Wired) -> Response:
    """Forget this browser."""
    with wired.database.writing() as session:
        sign_in.sign_out(session, request.cookies.get(sign_in.COOKIE, ""))
    response = RedirectResponse("/sign-in", status_code=303)
    response.delete_cookie(sign_in.COOKIE)
    return response
