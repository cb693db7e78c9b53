"""The door of staff who answer people: the live queue and the conversations in it."""
