"""What can go wrong in words of the domain; `api/web/errors.py` maps each class to an HTTP status."""


class DomainError(Exception):
    """Something the caller is told; `code` is stable and searchable, `message` is fit to be shown."""

    code = "error"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotFound(DomainError):
    """Not there, or not for whoever asks: the two look the same on purpose."""

    code = "not_found"


class InvalidInput(DomainError):
    """What was sent cannot be taken as it is; nothing was stored."""

    code = "invalid_input"


class NotSignedIn(DomainError):
    """Nobody has said who they are."""

    code = "not_signed_in"


class NotAllowed(DomainError):
    """We know who asks, and this is not theirs to do."""

    code = "not_allowed"


class Conflict(DomainError):
    """Somebody else was faster; the message says who."""

    code = "conflict"


class Unavailable(DomainError):
    """We cannot store or do it now; trying again later is right."""

    code = "unavailable"
