"""Exchanges the axes and reverses the rows, as often as turns modulo four says."""

# /// answer
# cell = "rotate90"
# ///
def rotate90(images, turns):
    """Return the images after so many quarter turns counterclockwise."""
    turned = np.array(images)
    for _ in range(turns % 4):
        turned = turned.transpose(0, 2, 1)[:, ::-1]
    return turned
