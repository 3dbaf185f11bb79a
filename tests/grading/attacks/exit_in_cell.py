"""Ends its process in the middle of a cell with os._exit."""

# /// attack
# honest = ["counts"]
# seen = ["In a cell that you added, your code ended the process"]
# stock = ["points: -2", "not graded"]
# ///
# %% after total
import os

os._exit(0)
