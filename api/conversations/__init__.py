"""The spine: a message comes in (inbox), is understood and answered (journey), goes out (outbox), or is a person's (staff)."""
