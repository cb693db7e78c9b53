"""The studio: trainers teach the bot what it did not understand, and decide which model is live."""
