"""The assignments are data: nothing may import them, the search for doctests included."""

collect_ignore = ["assignments"]
