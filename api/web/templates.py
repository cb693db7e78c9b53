"""Renders pages: GOV.UK Frontend's macros for staff, plain templates for the public, one set of globals."""

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import ChainableUndefined, ChoiceLoader, Environment, FileSystemLoader, PackageLoader, PrefixLoader

_API = Path(__file__).parent.parent
_LONDON = ZoneInfo("Europe/London")


def _environment() -> Environment:
    folders = [_API / place / "templates" for place in ("web", "gateway", "desk", "studio")]
    environment = Environment(
        loader=ChoiceLoader(
            [
                FileSystemLoader(folders),
                PrefixLoader({"govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja")}),
            ]
        ),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=ChainableUndefined,  # the macros look deep into options that may be left out
    )
    environment.filters |= {"clock_time": clock_time, "day_and_time": day_and_time, "in_words": in_words}
    return environment


def clock_time(moment: datetime) -> str:
    """`14:05`, in local time."""
    return moment.astimezone(_LONDON).strftime("%H:%M")


def day_and_time(moment: datetime) -> str:
    """`23 November, 14:05`, in local time."""
    local = moment.astimezone(_LONDON)
    return f"{local.day} {local:%B}, {local:%H:%M}"


def in_words(name: str) -> str:
    """`asked_for_person` as `asked for person`."""
    return name.replace("_", " ")


_templates = _environment()


def render(request: Request, template: str, **context: Any) -> str:  # noqa: ANN401 - a template takes anything
    """The template as text, with the force and the request at hand."""
    return _templates.get_template(template).render(
        request=request, force=request.app.state.wiring.force.raw, **context
    )


def page(request: Request, template: str, status_code: int = 200, **context: Any) -> HTMLResponse:  # noqa: ANN401
    """The template as an answer; never kept by a cache, since pages show people's cases."""
    headers = {"Cache-Control": "no-store"}
    return HTMLResponse(render(request, template, **context), status_code=status_code, headers=headers)
