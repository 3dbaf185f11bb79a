"""Takes the deciding columns by index and removes them with np.delete for the rest."""

# /// answer
# cell = "reported_and_honest"
# ///
def reported_and_honest(hits, deciding):
    rows = np.array(list(deciding), dtype=np.intp)
    curves = (
        np.take(hits, rows, axis=1).mean(axis=1),
        np.delete(hits, rows, axis=1).mean(axis=1),
    )
    kept = int(np.argmax(curves[0]))
    return tuple(curve[kept].item() for curve in curves)
