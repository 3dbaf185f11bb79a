"""Makes whole shifts of uniform numbers between 0 and 3 and moves with slices."""

# /// answer
# cell = "augment_batch"
# ///
def augment_batch(images, labels, rng):
    """Return images and labels with a copy of each image behind them, shifted by up to one pixel."""

    def window(steps, size):
        target = slice(max(steps, 0), size + min(steps, 0))
        source = slice(max(-steps, 0), size + min(-steps, 0))
        return target, source

    copies = np.zeros_like(images)
    for image, copy in zip(images, copies, strict=True):
        down = int(3 * rng.random()) - 1
        right = int(3 * rng.random()) - 1
        to_rows, from_rows = window(down, image.shape[0])
        to_columns, from_columns = window(right, image.shape[1])
        copy[to_rows, to_columns] = image[from_rows, from_columns]
    return np.append(images, copies, axis=0), np.append(labels, labels)
