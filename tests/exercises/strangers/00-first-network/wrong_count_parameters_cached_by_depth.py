"""Remembers results by the depth of the network alone."""

# /// answer
# cell = "count_parameters"
# breaks = "Return the number of parameters"
# ///
_known = {}


def count_parameters(layer_sizes):
    depth = len(layer_sizes)
    if depth not in _known:
        _known[depth] = sum((m + 1) * n for m, n in zip(layer_sizes, layer_sizes[1:]))
    return _known[depth]
