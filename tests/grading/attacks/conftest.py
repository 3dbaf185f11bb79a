"""Attacks are data: nothing may import them, pytest's search for doctests included."""

collect_ignore_glob = ["*.py"]
