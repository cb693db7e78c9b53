"""What the bot does beyond talking: it asks the records door, files things, and calls for a person."""
