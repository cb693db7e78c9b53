"""The spine: inbox, journey, outbox, and what staff do."""
