"""Guessing the language of what is written in Latin letters."""
