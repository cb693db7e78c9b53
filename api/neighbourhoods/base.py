"""What the records door needs of whoever knows the local teams."""

from typing import Protocol

from api.domain.neighbourhood import NoTeam, Team


class LocalTeams(Protocol):
    """Knows which team polices a postcode."""

    def team_for(self, postcode: str) -> Team | NoTeam:
        """The team, or why there is none; an outside that fails is an answer too, never an exception."""

    def close(self) -> None:
        """Give connections and threads back."""
