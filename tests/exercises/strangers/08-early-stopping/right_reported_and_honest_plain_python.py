"""Counts with plain loops over epochs and rows."""

# /// answer
# cell = "reported_and_honest"
# ///
def reported_and_honest(hits, deciding):
    deciding = {int(row) for row in deciding}
    kept, most = 0, -1
    for epoch, line in enumerate(hits):
        right = sum(1 for row in deciding if line[row])
        if right > most:
            kept, most = epoch, right
    inside = [bool(hit) for row, hit in enumerate(hits[kept]) if row in deciding]
    outside = [bool(hit) for row, hit in enumerate(hits[kept]) if row not in deciding]
    return sum(inside) / len(inside), sum(outside) / len(outside)
