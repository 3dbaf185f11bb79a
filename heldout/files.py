"""Files that are there as a whole or not at all, whatever stops the program that writes them."""

import os
from pathlib import Path


def write_atomically(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Write a file under another name, see it on the disk, and then give it its name."""
    new = path.with_name(f".{path.name}.new")
    with new.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    new.chmod(mode)
    new.replace(path)
