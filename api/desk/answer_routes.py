"""The route of the approved answers, which staff read and do not change here."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse
from pydantic import AfterValidator

from api.desk.answers import Show, answer_page
from api.desk.pages import work_context
from api.web.dependencies import Agent, Wired
from api.web.templates import page

router = APIRouter(prefix="/desk/answers", include_in_schema=False)

Search = Annotated[str, Query(max_length=100), AfterValidator(str.strip)]
Number = Annotated[int, Query(alias="page", ge=1, le=100_000)]


@router.get("")
def show_answers(
    request: Request, who: Agent, wired: Wired, show: Show = Show.ALL, search: Search = "", number: Number = 1
) -> HTMLResponse:
    """What the bot may say, where it comes from and who keeps it true; that it was read is audited."""
    with wired.database.writing() as session:
        now = wired.clock()
        context = work_context(request, who, session, now)
        facts = wired.force.facts
        found = answer_page(session, who.person, show, search, number, context["titles"], facts, now)
    return page(request, "desk_answers.html", found=found, **context)
