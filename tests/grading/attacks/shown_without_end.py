"""Shows in each of many cells as much as one cell may show."""

# /// attack
# ran = ["after total"]
# seen = ["outputs were left out: all cells of a notebook may show 16 MB together"]
# opened = { "shown" = ["filled the disk"] }
# ///
# %% after total
import base64
import os
import struct
import zlib

from IPython.display import Image, display


def picture(size):
    """A small picture in a large file."""
    header = b"IHDR" + struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = b"IDAT" + zlib.compress(b"\0\0")
    filler = b"teXt" + os.urandom(size)
    parts = [header, filler, pixels, b"IEND"]
    chunks = [struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part)) for part in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


IMAGE = picture(3_000_000)
display(Image(IMAGE))
ran("after total")


# %% hand_in
def hand_in(folder):
    import nbformat

    (path,) = folder.glob("*.ipynb")
    notebook = nbformat.read(path, as_version=4)
    notebook.cells += [nbformat.v4.new_code_cell("display(Image(IMAGE))") for _ in range(40)]
    nbformat.write(notebook, path)
