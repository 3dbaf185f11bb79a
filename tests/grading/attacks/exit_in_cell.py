"""Ends its process in the middle of a cell with os._exit."""

# /// attack
# honest = ["counts"]
# ///
# %% after total
import os

os._exit(0)
