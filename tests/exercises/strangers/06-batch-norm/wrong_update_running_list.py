"""Returns a list and not an array."""

# /// answer
# cell = "update_running"
# breaks = "Return the new running value as a **new** array"
# ///
def update_running(running, batch, momentum=0.99):
    return [momentum * old + (1 - momentum) * new for old, new in zip(running, batch)]
