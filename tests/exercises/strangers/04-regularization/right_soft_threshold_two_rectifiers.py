"""The difference of two rectified arrays, one for each side."""

# /// answer
# cell = "soft_threshold"
# ///
def soft_threshold(z, t):
    if t < 0:
        raise ValueError(f"negative threshold: {t}")

    def relu(v):
        return np.maximum(v, 0.0)

    return relu(z - t) - relu(np.negative(z) - t)
