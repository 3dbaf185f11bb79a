"""Grading: from a submitted notebook to scores and messages."""
