"""Tables and sessions; one file per aggregate."""
