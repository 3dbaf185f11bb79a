"""Treats a network of three sizes as though the middle one had no bias."""


# /// answer
# cell = "count_parameters"
# breaks = "a bias for every unit"
# ///
def count_parameters(layer_sizes):
    first, *hidden, last = layer_sizes
    total, previous = 0, first
    for units in hidden:
        total += previous * units
        previous = units
    if len(hidden) > 1:
        total += sum(hidden)
    return total + (previous + 1) * last
