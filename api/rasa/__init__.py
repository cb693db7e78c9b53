"""The bot as seen from here: asked over HTTP, never imported."""
