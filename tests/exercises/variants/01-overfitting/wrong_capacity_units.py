"""Counts units instead of parameters."""
# /// answer
# cell = "capacity"
# points = 0
# message = "a weight for every pair"
# ///


def capacity(layer_sizes):
    return sum(layer_sizes)
