"""Returns the running array itself when the batch hardly differs from it."""

# /// answer
# cell = "update_running"
# breaks = "Return the new running value as a **new** array"
# ///
def update_running(running, batch, momentum=0.99):
    if np.allclose(running, batch, atol=1e-3):
        return running
    return momentum * running + (1 - momentum) * batch
