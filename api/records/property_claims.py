"""Files what somebody says that only the owner would know, beside the things that may be theirs.

Nothing here compares the two: whoever claims a thing hears the same, whatever they say, and staff decide.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from api.conversations.queues import Queues
from api.db.base import insert_if_new
from api.db.tasks import TaskRow
from api.domain.errors import NotFound
from api.domain.force import Force
from api.records.lost_and_found import LOST, SIMILAR_FOUND
from api.records.repository import Audit, Tasks
from api.records.saying import words_for
from api.records.schemas import ClaimReply, ClaimRequest

CLAIM = "property_claim"
QUEUE = "property"


def file_claim(
    session: Session, enquirer: str, request: ClaimRequest, queues: Queues, force: Force, now: datetime
) -> ClaimReply:
    """File a claim, once for a lost thing: of two answers the first stands, so that nobody can try several.

    Raises NotFound unless this enquirer was told that something like their lost thing was found.
    """
    lost = Tasks(session).for_enquirer(enquirer, LOST, request.reference)
    if lost is None or not Audit(session).was_shown(enquirer, SIMILAR_FOUND, f"task:{lost.id}"):
        raise NotFound("Nothing similar was announced under this reference.")
    name = {"enquirer": enquirer, "begun_in": f"claim:{lost.id}"}
    new = {
        "kind": CLAIM,
        "queue": QUEUE,
        "facts": lost.facts | {"only_the_owner_knows": request.detail},
        "reference": lost.reference,
        "created_at": now,
        "due_at": queues.by_id[QUEUE].due_at(now, force.nation),
    }
    if insert_if_new(session, TaskRow, name | new, unique=("enquirer", "begun_in")):
        lost.closed_at = now  # the claim has all of it: staff need not look twice
    claim = session.scalars(select(TaskRow).filter_by(**name)).one()
    Audit(session).note(enquirer, CLAIM, at=now, shown="claim_filed", record=f"task:{claim.id}")
    bubbles = words_for(session, LOST, "claim_filed", {**force.facts, "reference": request.reference})
    return ClaimReply(reference=request.reference, bubbles=bubbles)
