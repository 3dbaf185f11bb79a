"""Takes the largest size for the number of inputs when it counts the biases."""


# /// answer
# cell = "count_parameters"
# breaks = "first the number of inputs"
# ///
def count_parameters(layer_sizes):
    weights = sum(a * b for a, b in zip(layer_sizes, layer_sizes[1:]))
    biases = sum(layer_sizes) - max(layer_sizes)
    return weights + biases
