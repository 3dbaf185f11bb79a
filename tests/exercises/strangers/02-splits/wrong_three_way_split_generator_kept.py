"""Keeps one generator per seed between calls, so that a second call goes on where the first stopped."""

# /// answer
# cell = "three_way_split"
# breaks = "The same seed gives the same split"
# ///
import functools


@functools.lru_cache(maxsize=None)
def _generator(seed):
    return np.random.default_rng(seed)


def three_way_split(n, test_size=0.2, validation_size=0.2, seed=0):
    order = _generator(seed).permutation(n)
    n_test = round(n * test_size)
    n_validation = round((n - n_test) * validation_size)
    return order[n_test + n_validation :], order[n_test : n_test + n_validation], order[:n_test]
