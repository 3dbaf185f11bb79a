"""Number by number in a list comprehension."""

# /// answer
# cell = "update_running"
# ///
def update_running(running, batch, momentum=0.99):
    rest = 1 - momentum
    pairs = zip(running, batch, strict=True)
    return np.array([momentum * old + rest * new for old, new in pairs], dtype=float)
