"""What the records door takes and gives, as JSON."""

import datetime as dt
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue, StrictBool


def plain(text: str) -> str:
    """One line without control characters: databases refuse some of them, and nobody needs the others."""
    return " ".join("".join(" " if unicodedata.category(c) == "Cc" else c for c in text).split())


def _said(text: str) -> str:
    if not text:
        raise ValueError("must say something")
    return text


def _like(**example: JsonValue) -> ConfigDict:
    """The configuration of a model with an example of it for the description of the door."""
    return ConfigDict(json_schema_extra={"examples": [example]})


Told = Annotated[str, Field(max_length=500), AfterValidator(plain)]
Short = Annotated[str, Field(max_length=60), AfterValidator(plain), AfterValidator(_said)]


class StatusRequest(BaseModel):
    """The details of a report, as the enquirer knows them. A log's number needs its date."""

    model_config = _like(reference="LOG 1716", date="2026-11-15", surname="Patel", postcode="ZZ99 3WX")

    reference: Short
    date: dt.date | None = None
    surname: Short
    postcode: Short


class CodeCheck(BaseModel):
    """The code that the enquirer was sent, or None from one who has none."""

    code: Annotated[str, Field(pattern="^[0-9]{6}$")] | None


class PropertyRequest(BaseModel):
    """A lost or found thing in the enquirer's own words."""

    model_config = _like(kind="samsung phone", mark="black", place="Alderford bus station", when="yesterday")

    kind: Annotated[Told, AfterValidator(_said)]
    mark: Told = ""
    place: Told = ""
    when: Told = ""


class ClaimRequest(BaseModel):
    """What only the owner of a lost thing knows, for staff to compare; "" is what they do not know."""

    reference: Short
    detail: Told = ""


class ToldFact(BaseModel):
    """What an enquirer said for one fact, and the message it came from."""

    value: Told
    message: Annotated[str, Field(max_length=200)]


class TaskRequest(BaseModel):
    """What was told for a task so far. `begun` is the message that began it; `facts` are by name."""

    model_config = _like(
        service="raise_local_issue",
        begun="412",
        facts={"what": {"value": "racing bikes on the rec", "message": "412"}},
        finished=False,
    )

    service: Annotated[str, Field(pattern="^[a-z_]+$", max_length=30)]
    begun: Annotated[str, Field(min_length=1, max_length=200)]
    facts: Annotated[dict[Annotated[str, Field(pattern="^[a-z_]+$", max_length=40)], ToldFact], Field(max_length=20)]
    finished: bool


class AnswerFeedbackRequest(BaseModel):
    """A wish to ask about the answer given to the message `asked_in`; with `needed`, what the enquirer said of it."""

    service: Annotated[str, Field(pattern="^[a-z_]+$", max_length=60)]
    topic: Annotated[str, Field(pattern="^[a-z_]*$", max_length=60)]
    version: Annotated[int, Field(ge=1, le=2**31 - 1)]
    asked_in: Annotated[str, Field(min_length=1, max_length=200), AfterValidator(plain), AfterValidator(_said)]
    needed: StrictBool | None = None


class Source(BaseModel):
    """Where an answer comes from."""

    title: str
    url: str


class AnswerReply(BaseModel):
    """An approved answer, ready to be said."""

    service: str
    topic: str
    bubbles: list[str]
    source: Source
    version: int


class StatusReply(BaseModel):
    """The same words whether or not the details are those of a report."""

    outcome: Literal["passed_on", "code_sent", "too_many_attempts"]
    bubbles: list[str]


class CodeReply(BaseModel):
    """What came of a code. A wrong one, an old one and one that never was are one and the same."""

    outcome: Literal["told", "passed_on", "wrong_code", "too_many_attempts"]
    bubbles: list[str]


class TaskReply(BaseModel):
    """Whether a task is filed or kept until it is finished, and the words that tell the enquirer."""

    outcome: Literal["kept", "filed"]
    reference: str
    bubbles: list[str]


class AnswerFeedbackReply(BaseModel):
    """Whether to ask now, or that the enquirer's word is kept."""

    outcome: Literal["ask", "not_now", "noted"]


class LocalTeamReply(BaseModel):
    """Who polices a postcode, or why that cannot be said."""

    outcome: Literal["found", "unknown_postcode", "unreachable"]
    bubbles: list[str]


class FoundReply(BaseModel):
    """What was filed about a found thing, and where to take it."""

    outcome: Literal["filed"] = "filed"
    reference: str
    bubbles: list[str]


class LostReply(FoundReply):
    """What was filed about a lost thing, and whether something similar is known."""

    similar: bool


class ClaimReply(FoundReply):
    """That a claim is filed: the same words whatever was told."""
