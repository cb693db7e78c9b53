"""Tests of the bot's actions."""
