"""Hands in a notebook whose JSON is nested a hundred thousand deep."""

# /// attack
# seen = ["nested too deeply"]
# stock = ["not graded"]
# ///
# %% hand_in
def hand_in(folder):
    (folder / "hostile.ipynb").write_text('{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}")
