"""What every test of the modern Python shares: nothing is left out in silence."""

from tests.left_out import pytest_terminal_summary

__all__ = ["pytest_terminal_summary"]
