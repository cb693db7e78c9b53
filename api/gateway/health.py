"""Health: alive means that the process answers; ready means that somebody who writes now would be answered."""

from fastapi import APIRouter, Depends, Response

from api.web.dependencies import Wired, public

router = APIRouter(prefix="/health", tags=["health"], dependencies=[Depends(public)])


@router.get("/live")
def live() -> dict[str, str]:
    """This process answers."""
    return {"status": "alive"}


@router.get("/ready")
def ready(wired: Wired, response: Response) -> dict[str, str]:
    """A probe message went through understanding, action and records and was answered; 503 with the reason if not."""
    if fault := wired.probe.fault():
        response.status_code = 503
        return {"status": "not ready", "because": fault}
    return {"status": "ready"}
