"""Sorts pairs of signed value and epoch, so that the first pair is the answer."""

# /// answer
# cell = "best_epoch"
# ///
def best_epoch(values: list | np.ndarray, mode: str) -> int:
    if mode == "min":
        sign = 1.0
    elif mode == "max":
        sign = -1.0
    else:
        raise ValueError("mode: 'min' or 'max'")
    pairs = sorted((sign * float(v), epoch) for epoch, v in enumerate(values) if v == v)
    if not pairs:
        raise ValueError("there is no number in values")
    return pairs[0][1]
