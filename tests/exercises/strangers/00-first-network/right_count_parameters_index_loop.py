"""Adds up weights and biases with an index loop."""


# /// answer
# cell = "count_parameters"
# ///
def count_parameters(layer_sizes):
    weights = 0
    biases = 0
    for k in range(1, len(layer_sizes)):
        weights += layer_sizes[k - 1] * layer_sizes[k]
        biases += layer_sizes[k]
    return int(weights + biases)
