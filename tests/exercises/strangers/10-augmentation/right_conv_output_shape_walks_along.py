"""Walks along the padded image and counts the steps until the filter sticks out."""

# /// answer
# cell = "conv_output_shape"
# ///
def conv_output_shape(height: int, width: int, kernel: int, stride: int, padding: str) -> tuple[int, int]:
    """Return height and width of a feature map."""
    if padding == "valid":
        zeros = 0
        if height < kernel or width < kernel:
            raise ValueError(f"A {kernel} by {kernel} filter doesn't fit into {height} by {width} pixels.")
    elif padding == "same":
        zeros = kernel - 1
    else:
        raise ValueError(f"There is no padding {padding!r}.")
    sizes = []
    for size in (height, width):
        start, steps = 0, 0
        while start + kernel <= size + zeros:
            start += stride
            steps += 1
        sizes.append(steps)
    return tuple(sizes)
