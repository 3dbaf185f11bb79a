"""NumPy's weighted average over the two arrays."""

# /// answer
# cell = "update_running"
# ///
def update_running(running, batch, momentum=0.99):
    return np.average([running, batch], axis=0, weights=[momentum, 1.0 - momentum])
