"""How a door opens: who is asking, sessions, errors, templates, what is live."""
