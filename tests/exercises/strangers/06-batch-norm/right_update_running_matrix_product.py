"""A product of the two weights with the two stacked arrays."""

# /// answer
# cell = "update_running"
# ///
def update_running(running, batch, momentum=0.99):
    return np.array([momentum, 1 - momentum]) @ np.vstack([running, batch])
