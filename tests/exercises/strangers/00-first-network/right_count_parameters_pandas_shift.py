"""Shifts a series of sizes by one."""

# /// answer
# cell = "count_parameters"
# ///
import pandas as pd


def count_parameters(layer_sizes):
    units = pd.Series(list(layer_sizes), dtype="int64")
    inputs = units.shift(1, fill_value=0)
    total = (inputs * units + units).sum() - units.iloc[0]
    return int(total)
