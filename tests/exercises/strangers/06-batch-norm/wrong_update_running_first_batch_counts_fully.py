"""Takes the batch's value as it is while the running value is still zero."""

# /// answer
# cell = "update_running"
# breaks = "the larger it is, the slower the running value moves."
# ///
def update_running(running, batch, momentum=0.99):
    if not np.any(running):
        return np.array(batch, dtype=float)
    return momentum * running + (1 - momentum) * batch
