"""Stores the layers in a dictionary by shape, so repeated shapes are counted once."""


# /// answer
# cell = "count_parameters"
# breaks = "then the units of each layer"
# ///
def count_parameters(layer_sizes):
    layers_seen = {}
    for m, n in zip(layer_sizes[:-1], layer_sizes[1:]):
        layers_seen[f"dense_{m}_{n}"] = m * n + n
    return sum(layers_seen.values())
