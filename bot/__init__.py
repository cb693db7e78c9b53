"""The bot: Rasa's understanding and dialogue, in a Python of its own and reached only over the wire."""
