"""Folds the epochs with functools.reduce and a comparison from the operator module."""

# /// answer
# cell = "best_epoch"
# ///
import functools
import operator


def best_epoch(values, mode):
    try:
        better = {"min": operator.lt, "max": operator.gt}[mode]
    except (KeyError, TypeError):
        raise ValueError(f"mode {mode!r} is neither 'min' nor 'max'") from None
    epochs = [epoch for epoch in range(len(values)) if not np.isnan(values[epoch])]
    if len(epochs) == 0:
        raise ValueError("only NaN")
    return functools.reduce(lambda old, new: new if better(values[new], values[old]) else old, epochs)
