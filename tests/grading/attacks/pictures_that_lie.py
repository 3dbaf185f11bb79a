"""Shows pictures that say that they are small and are not: a GIF by its first frame, a JPEG by what stands between its
parts, a PNG that moves; and hundreds that are each as large as one may be."""

# /// attack
# ran = ["after total"]
# opened = { "bounds" = ["drew without end"] }
# ///
# %% after total
import base64
import struct
import zlib

from IPython.display import HTML, display


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png(side, frames=0):
    """Black, of one bit a pixel; with frames, one that says that it moves."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    moving = chunk(b"acTL", struct.pack(">II", frames, 0)) if frames else b""
    rows = zlib.compress((b"\0" + bytes((side + 7) // 8)) * side, 9)
    return b"\x89PNG\r\n\x1a\n" + header + moving + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


frame = b"," + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\2\2\x4c\1\0"
gif = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + bytes(6) + frame * 9 + b";"
small, large = (b"\x00\x11\x08" + struct.pack(">HH", side, side) + b"\3\1\x11\0\2\x11\0\3\x11\0" for side in (1, 60_000))
jpeg = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0" + b"\xc0" + small + b"\xff\xc0" + large + b"\xff\xd9"


def shown(kind, data, marked=True):
    data += bytes(-len(data) % 3) + (b"costly picture!" if marked else b"")
    return f'<img width="1" height="1" src="data:image/{kind};base64,{base64.b64encode(data).decode()}">'


display(HTML(shown("gif", gif)))
display(HTML(shown("jpeg", jpeg)))
display(HTML(shown("png", png(1000, frames=5000))))
big = png(6000)
display(HTML(shown("png", big, marked=False) * 12))
display(HTML(shown("png", big)))
ran("after total")
