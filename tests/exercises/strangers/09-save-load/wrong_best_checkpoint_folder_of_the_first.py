"""Puts the folder of the first file before the best name, although files can be in several folders."""

# /// answer
# cell = "best_checkpoint"
# breaks = "just as it stands in the list"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        folder, slash, name = file.rpartition("/")
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.keras", name)
        if match:
            found.append((float(match[2]), int(match[1]), name))
    if not found:
        raise ValueError("nothing is left")
    folder, slash, _ = files[0].rpartition("/")
    return folder + slash + min(found)[2]
