"""Held Out: a course book on neural networks that generalize, and the grader of its exercises."""

from importlib.metadata import version

__version__ = version("heldout")
