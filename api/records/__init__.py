"""The records door: what the bot's actions may look up and file, each time on behalf of one enquirer."""
