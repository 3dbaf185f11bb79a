"""A copy that moves a small step towards the batch."""

# /// answer
# cell = "update_running"
# ///
def update_running(running, batch, momentum=0.99):
    new = np.array(running, dtype=float, copy=True)
    new += (1 - momentum) * (np.asarray(batch) - new)
    return new
