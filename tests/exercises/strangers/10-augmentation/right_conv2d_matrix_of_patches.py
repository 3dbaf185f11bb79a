"""Lays all patches into the rows of a matrix and multiplies it with the flat filter."""

# /// answer
# cell = "conv2d"
# ///
class _Patches:
    def __init__(self, image, size):
        self.image, self.size = image, size
        self.shape = tuple(a - b + 1 for a, b in zip(image.shape, size, strict=True))

    def matrix(self):
        height, width = self.size
        places = np.ndindex(*self.shape)
        return np.array([self.image[i : i + height, j : j + width].ravel() for i, j in places])


def conv2d(image, kernel, padding):
    """Return the feature map of one image and one filter, with stride 1."""
    kind = np.result_type(image, kernel, np.int64)
    image, kernel = np.asarray(image, dtype=kind), np.asarray(kernel, dtype=kind)
    if padding == "same":
        before = [(k - 1) // 2 for k in kernel.shape]
        larger = np.zeros([a + k - 1 for a, k in zip(image.shape, kernel.shape, strict=True)], dtype=kind)
        larger[before[0] : before[0] + image.shape[0], before[1] : before[1] + image.shape[1]] = image
        image = larger
    patches = _Patches(image, kernel.shape)
    return (patches.matrix() @ kernel.ravel()).reshape(patches.shape)
