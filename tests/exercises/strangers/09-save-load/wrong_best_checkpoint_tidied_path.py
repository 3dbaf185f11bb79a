"""Returns the path as pathlib writes it, without a leading ./ or doubled slashes."""

# /// answer
# cell = "best_checkpoint"
# breaks = "just as it stands in the list"
# ///
def best_checkpoint(files):
    found = []
    for path in map(Path, files):
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.keras", path.name)
        if match:
            found.append((float(match[2]), int(match[1]), str(path)))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
