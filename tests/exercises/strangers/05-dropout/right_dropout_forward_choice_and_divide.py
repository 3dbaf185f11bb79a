"""Draws with rng.choice and divides only where the mask is on, by np.divide's where."""

# /// answer
# cell = "dropout_forward"
# ///
def dropout_forward(x: np.ndarray, rate: float, training: bool, rng) -> tuple[np.ndarray, np.ndarray]:
    """Return (y, mask): x after inverted dropout, and which entries stayed on."""
    p_off = rate if training else 0
    mask = rng.choice(np.array([False, True]), size=x.shape, p=[p_off, 1 - p_off])
    y = np.zeros(x.shape, dtype=np.result_type(x, np.float32))
    np.divide(x, 1 - p_off, out=y, where=mask, casting="same_kind")
    return y, mask.astype("uint8")
