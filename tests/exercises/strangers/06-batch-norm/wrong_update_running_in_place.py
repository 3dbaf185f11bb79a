"""Changes the running value in place and returns it."""

# /// answer
# cell = "update_running"
# breaks = "Return the new running value as a **new** array, and leave both arguments as they are."
# ///
def update_running(running, batch, momentum=0.99):
    running *= momentum
    running += (1 - momentum) * batch
    return running
