"""Returns a new array, but scales the batch's value in place on the way."""

# /// answer
# cell = "update_running"
# breaks = "leave both arguments as they are."
# ///
def update_running(running, batch, momentum=0.99):
    batch *= 1 - momentum
    return momentum * running + batch
