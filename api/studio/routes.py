"""Routes of the studio: what was not understood or not needed, examples to publish, the models and their runs."""

from typing import Annotated, Any

from fastapi import APIRouter, Form, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from api.db.training import RunRow
from api.domain.errors import Conflict, DomainError, InvalidInput, NotFound
from api.domain.messages import checked_text, without_command
from api.domain.risk import find_risk
from api.rasa import models
from api.studio import feedback, inbox, pages, promoting, publishing, runs
from api.studio.catalogue import Catalogue, read_catalogue
from api.web.dependencies import CheckedForm, SignedIn, Trainer, Wired
from api.web.errors import STATUS
from api.web.templates import page
from api.wiring import Wiring

router = APIRouter(prefix="/studio", include_in_schema=False)

ModelName = Annotated[str, Path(max_length=110)]
Number = Annotated[int, Path(ge=1, le=2**31 - 1)]
PageNumber = Annotated[int, Form(alias="page")]
ServiceName = Annotated[str, Path(pattern="^[a-z_]+$", max_length=60)]
TopicName = Annotated[str, Query(pattern="^[a-z_]*$", max_length=60)]
Version = Annotated[int, Query(ge=1, le=2**31 - 1)]
Words = Annotated[str, Form(max_length=4000)]

SET_ASIDE, CHOSEN = "set_aside", "chosen"
"""What a button of the inbox may say besides naming an intent."""


@router.get("")
def show_inbox(
    request: Request, who: Trainer, wired: Wired, number: Annotated[int, Query(alias="page")] = 1
) -> HTMLResponse:
    """What the bot did not understand, newest first."""
    return page(request, "studio_inbox.html", **_inbox(who, wired, number))


def _inbox(who: SignedIn, wired: Wiring, number: int) -> dict[str, Any]:
    with wired.database.reading() as session:
        shown, decided = pages.inbox_page(session, number), inbox.decisions(session, set_aside=False)
    catalogue = read_catalogue(wired.settings.data_folder)
    return {"who": who, "inbox": shown, "decided": len(decided), "catalogue": catalogue}


@router.post("/inbox/{message_id}", dependencies=[CheckedForm])
def decide(
    request: Request,
    who: Trainer,
    wired: Wired,
    message_id: Number,
    text: Words = "",
    choice: Annotated[str, Form(max_length=60)] = "",
    chosen: Annotated[str, Form(max_length=60)] = "",
    number: PageNumber = 1,
) -> Response:
    """Accept a guess, choose another intent, or set the message aside."""
    try:
        intent = _intent(read_catalogue(wired.settings.data_folder), choice, chosen)
        with wired.database.writing() as session:
            inbox.decide(session, who.person, message_id, text, intent, wired.clock())
    except (InvalidInput, Conflict) as problem:
        return _not_decided(request, _inbox(who, wired, number), problem, message_id, text)
    if not request.headers.get("HX-Request"):
        return RedirectResponse(f"/studio?page={number}", status_code=303)
    return page(request, "_studio_decided.html", intent=intent, **_inbox(who, wired, number))


def _intent(catalogue: Catalogue, choice: str, chosen: str) -> str | None:
    if choice == SET_ASIDE:
        return None
    if choice == CHOSEN and not chosen:
        raise InvalidInput("Choose an enquiry from the list first.")
    return catalogue.known(chosen if choice == CHOSEN else choice).id


def _not_decided(
    request: Request, context: dict[str, Any], problem: DomainError, message_id: int, typed: str
) -> HTMLResponse:
    """The row again with what is wrong; when somebody else was faster there is no row any more, only the news."""
    row = next((row for row in context["inbox"].rows if row.message_id == message_id), None)
    wrong = context | {"row": row, "problem": problem.message, "problem_at": message_id, "typed": typed}
    if not request.headers.get("HX-Request"):
        return page(request, "studio_inbox.html", status_code=STATUS[type(problem)], **wrong)
    part = "_studio_row.html" if row else "_studio_decided.html"
    return page(request, part, status_code=STATUS[type(problem)], **wrong)


@router.post("/try", dependencies=[CheckedForm])
def try_sentence(request: Request, who: Trainer, wired: Wired, text: Words = "") -> HTMLResponse:
    """What the live model makes of a sentence. A form, not an address: addresses stand in logs."""
    tried: dict[str, Any] = {"text": text}
    try:
        sentence = checked_text(text)
        tried |= {"danger": find_risk(sentence), "found": wired.bot.parse(without_command(sentence), 0, wired.clock())}
    except InvalidInput as problem:
        tried["problem"] = problem.message
    part = bool(request.headers.get("HX-Request"))
    context = _inbox(who, wired, 1) | {"tried": tried}
    return page(request, "_studio_tried.html" if part else "studio_inbox.html", **context)


@router.get("/feedback")
def show_feedback(request: Request, who: Trainer, wired: Wired) -> HTMLResponse:
    """How often each answer was what its enquirers needed, the worst first."""
    with wired.database.reading() as session:
        shown = feedback.feedback_page(session)
    catalogue = read_catalogue(wired.settings.data_folder)
    return page(request, "studio_feedback.html", who=who, shown=shown, fewest=feedback.FEWEST, catalogue=catalogue)


@router.get("/feedback/{service}")
def show_answer(
    request: Request, who: Trainer, wired: Wired, service: ServiceName, version: Version, topic: TopicName = ""
) -> HTMLResponse:
    """The words of one answer and the messages that they did not help."""
    name = service, topic, version
    with wired.database.writing() as session:
        shown = feedback.read_answer(session, who.person, name, wired.force.facts, wired.clock())
    catalogue = read_catalogue(wired.settings.data_folder)
    return page(request, "studio_answer.html", who=who, shown=shown, catalogue=catalogue)


@router.get("/examples")
def show_examples(request: Request, who: Trainer, wired: Wired, added: int | None = None) -> HTMLResponse:
    """What was decided and is not in the data yet."""
    return _examples(request, who, wired, added=added)


def _examples(
    request: Request, who: SignedIn, wired: Wiring, problem: DomainError | None = None, added: int | None = None
) -> HTMLResponse:
    catalogue = read_catalogue(wired.settings.data_folder)
    with wired.database.reading() as session:
        shown = pages.examples_page(session, catalogue, wired.settings)
    context = {"shown": shown, "catalogue": catalogue, "added": added, "problem": problem}
    return page(request, "studio_examples.html", status_code=_status(problem), who=who, **context)


def _status(problem: DomainError | None) -> int:
    return STATUS[type(problem)] if problem else 200


@router.post("/examples/publish", dependencies=[CheckedForm])
def publish(request: Request, wired: Wired, who: Trainer) -> Response:
    """Write the examples into the data, then mark them; killed in between, the next press finds the lines there."""
    settings = wired.settings
    with publishing.only_publisher(settings.data_folder / "nlu"):
        with wired.database.reading() as session:
            decided = inbox.decisions(session, set_aside=False)
        plan = publishing.plan_for(decided, read_catalogue(settings.data_folder), settings)
        try:
            publishing.publish(plan, settings.data_folder)
        except Conflict as problem:
            return _examples(request, who, wired, problem)
        with wired.database.writing() as session:
            inbox.mark_published(session, who.person, [one for one in decided if one.id in plan.settled], wired.clock())
    return RedirectResponse(f"/studio/examples?added={plan.lines}", status_code=303)


@router.post("/examples/{example_id}/undo", dependencies=[CheckedForm])
def undo(wired: Wired, who: Trainer, example_id: Number) -> Response:
    """Put a decided message back into the inbox; waits while somebody publishes."""
    with (
        publishing.only_publisher(wired.settings.data_folder / "nlu"),
        wired.database.writing() as session,
    ):
        inbox.undo(session, who.person, example_id, wired.clock())
    return RedirectResponse("/studio/examples", status_code=303)


@router.get("/models")
def show_models(request: Request, who: Trainer, wired: Wired) -> HTMLResponse:
    """The models, the run under way and the runs before it."""
    return _models(request, who, wired)


def _models(request: Request, who: SignedIn, wired: Wiring, problem: DomainError | None = None) -> HTMLResponse:
    with wired.database.reading() as session:
        shown = pages.models_page(session, wired.settings, wired.clock())
    context = {"shown": shown, "problem": problem, "progress": _progress(wired, shown.run)}
    return page(request, "studio_models.html", status_code=_status(problem), who=who, **context)


def _progress(wired: Wiring, run: RunRow | None) -> runs.Progress | None:
    return runs.progress(run, wired.clock()) if run else None


@router.post("/models/train", dependencies=[CheckedForm])
def train(request: Request, who: Trainer, wired: Wired) -> Response:
    """Ask for a training run."""
    try:
        with wired.database.writing() as session:
            runs.ask_for_training(session, who.person, wired.clock())
    except Conflict as problem:
        return _models(request, who, wired, problem)
    return RedirectResponse("/studio/models", status_code=303)


@router.get("/runs/{run_id}")
def show_run(request: Request, who: Trainer, wired: Wired, run_id: Number) -> Response:
    """How far a run is; once it has ended the whole page is due again."""
    with wired.database.reading() as session:
        run = session.get(RunRow, run_id)
    if run is None:
        raise NotFound("There is no such run.")
    if run.state not in runs.OPEN:
        return Response(headers={"HX-Refresh": "true"})
    return page(request, "_studio_run.html", who=who, run=run, progress=_progress(wired, run))


@router.get("/models/{name}")
def show_model(request: Request, who: Trainer, wired: Wired, name: ModelName) -> HTMLResponse:
    """A model beside the live one."""
    return _model(request, who, wired, name, "studio_model.html")


def _model(
    request: Request, who: SignedIn, wired: Wiring, name: str, template: str, problem: DomainError | None = None
) -> HTMLResponse:
    shown, catalogue = pages.model_page(wired.settings, name), read_catalogue(wired.settings.data_folder)
    return page(
        request, template, status_code=_status(problem), who=who, shown=shown, catalogue=catalogue, problem=problem
    )


@router.post("/models/{name}/test", dependencies=[CheckedForm])
def test(request: Request, who: Trainer, wired: Wired, name: ModelName) -> Response:
    """Ask for a test of a model on the held-out set as it is now."""
    models.model_file(wired.settings, name)
    try:
        with wired.database.writing() as session:
            runs.ask_for_test(session, who.person, name, wired.clock())
    except Conflict as problem:
        return _models(request, who, wired, problem)
    return RedirectResponse("/studio/models", status_code=303)


@router.get("/models/{name}/promote")
def confirm_promotion(request: Request, who: Trainer, wired: Wired, name: ModelName) -> HTMLResponse:
    """What putting this model live would mean, before it is done."""
    return _model(request, who, wired, name, "studio_promote.html")


@router.post("/models/{name}/promote", dependencies=[CheckedForm])
def promote(request: Request, who: Trainer, wired: Wired, name: ModelName) -> Response:
    """Put the model live."""
    try:
        promoting.promote(wired, who.person, name)
    except DomainError as problem:
        return _model(request, who, wired, name, "studio_promote.html", problem)
    return RedirectResponse("/studio/models", status_code=303)


@router.get("/go-back")
def confirm_going_back(request: Request, who: Trainer, wired: Wired) -> HTMLResponse:
    """Which model would come back."""
    return _going_back(request, who, wired)


def _going_back(request: Request, who: SignedIn, wired: Wiring, problem: DomainError | None = None) -> HTMLResponse:
    with wired.database.reading() as session:
        earlier = promoting.previous(session, wired.settings)
    context = {"earlier": earlier, "live": models.live(wired.settings), "problem": problem}
    return page(request, "studio_go_back.html", status_code=_status(problem), who=who, **context)


@router.post("/go-back", dependencies=[CheckedForm])
def go_back(request: Request, who: Trainer, wired: Wired) -> Response:
    """Put the model that was live before back."""
    try:
        promoting.go_back(wired, who.person)
    except DomainError as problem:
        return _going_back(request, who, wired, problem)
    return RedirectResponse("/studio/models", status_code=303)
