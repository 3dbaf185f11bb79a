"""Leaves out the output layer."""
# /// answer
# cell = "capacity"
# points = 0
# message = "the output layer is one of them"
# ///


def capacity(layer_sizes):
    total = 0
    for place in range(1, len(layer_sizes) - 1):
        total += (layer_sizes[place - 1] + 1) * layer_sizes[place]
    return total
