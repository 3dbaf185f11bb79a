"""Writes each result into one buffer per shape, so the next call overwrites the array returned before."""

# /// answer
# cell = "soft_threshold"
# breaks = "array of any shape; return an array of the same shape (a number for a number)."
# ///
_buffers = {}


def soft_threshold(z, t):
    if t < 0:
        raise ValueError("t must not be negative")
    if np.ndim(z) == 0:
        return float(np.sign(z) * max(abs(z) - t, 0))
    w = _buffers.setdefault(np.shape(z), np.empty(np.shape(z)))
    np.subtract(np.abs(z), t, out=w)
    np.maximum(w, 0, out=w)
    w *= np.sign(z)
    return w
