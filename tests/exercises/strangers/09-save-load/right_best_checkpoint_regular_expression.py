"""Reads epoch and loss with a regular expression and takes the smallest pair."""

# /// answer
# cell = "best_checkpoint"
# ///
_EPOCH = r"([0-9]{2}|[1-9][0-9]{2,})"
_LOSS = r"(-?(?:(?:0|[1-9][0-9]*)\.[0-9]{4}|inf))"


def best_checkpoint(files):
    found = []
    for position, file in enumerate(files):
        match = re.fullmatch(rf"{_EPOCH}-{_LOSS}\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), position))
    if not found:
        raise ValueError("There is no checkpoint in the list.")
    return files[min(found)[2]]
