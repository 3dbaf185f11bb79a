"""Has the example's momentum written into the formula."""

# /// answer
# cell = "update_running"
# breaks = "`momentum` is Keras' (0.99 by default there)"
# ///
def update_running(running, batch, momentum=0.99):
    return 0.9 * running + 0.1 * batch
