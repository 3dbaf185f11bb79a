"""Makes Matplotlib's pictures small: same look, a fraction of the bytes.

In an SVG file, coordinates get two decimals and are relative, names are short, what is not drawn goes.
A PNG file gets a palette of 256 colors where the eye can't tell; else it holds photographs and becomes WebP.
"""

import base64
import functools
import io
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops

SHRUNK = "<!--small-->"
PATH = re.compile(r'(?<=\sd=")[^"]*(?=")')
PATH_ITEM = re.compile(r"[A-Za-z]|-?\d*\.?\d+(?:e-?\d+)?")
# a factor needs all its digits
FACTOR_OR_NUMBER = re.compile(r"(?:scale|matrix)\([^)]*\)|-?\d+\.\d{3,}")
LENGTH = re.compile(r'\b(width|height)="([\d.]+)(pt|px)?"')
EMBEDDED = re.compile(r"data:image/png;base64,\s*([A-Za-z0-9+/=\s]+)")
# letters of a line of text, each moved to the right
MOVED_USE = re.compile(r'(?<=") transform="translate\((-?[\d.]+) 0\)"(?=/>)')
NOT_DRAWN = re.compile(r"<metadata>.*?</metadata>|<!DOCTYPE[^>]*>|<!--.*?-->", re.DOTALL)
ARGUMENTS = {"M": 2, "L": 2, "T": 2, "C": 6, "Q": 4, "S": 4}
# of 255; the mean change of a color that nobody sees
INVISIBLE = 1.0
PHOTOGRAPH_QUALITY = 88


def picture_size(path: Path) -> tuple[int, int]:
    """Return a picture's width and height in CSS pixels."""
    if path.suffix == ".svg":
        with path.open(encoding="utf-8") as file:
            # what it holds has sizes, too
            element = file.read(2000).partition("<svg")[2].partition(">")[0]
        sizes = {
            name: float(value) * (4 / 3 if unit == "pt" else 1)
            for name, value, unit in LENGTH.findall(element)
        }
        return round(sizes["width"]), round(sizes["height"])
    with Image.open(path) as image:
        return image.size


def served_name(path: Path) -> str:
    """Return the name under which a picture is served: photographs in PNG files become WebP files."""
    return path.with_suffix(".webp").name if path.suffix == ".png" and is_photograph(path) else path.name


def shrink(paths: Iterable[Path]) -> None:
    """Rewrite the pictures that were not rewritten before and get smaller by it."""
    for path in paths:
        if path.suffix == ".svg":
            text = path.read_text(encoding="utf-8")
            if not text.startswith(SHRUNK):
                path.write_text(small_svg(text), encoding="utf-8")
        elif path.suffix == ".png":
            content = path.read_bytes()
            small = small_image(content)
            if served_name(path) != path.name:
                path.with_name(served_name(path)).write_bytes(small)
                path.unlink()
            elif len(small) < len(content):
                path.write_bytes(small)


def is_photograph(path: Path) -> bool:
    """Say whether a PNG file has more colors than a palette can stand for."""
    return not _is_png(small_image(path.read_bytes()))


# asked when a page is written and when pictures are; choosing 256 colors takes a tenth of a second
@functools.cache
def small_image(content: bytes) -> bytes:
    """Return a picture that looks the same: a PNG file with a palette, a WebP file of a photograph."""
    with Image.open(io.BytesIO(content)) as opened:
        if opened.mode == "P":
            return content
        image = _opened(opened)
    buffer = io.BytesIO()
    if palette := _with_palette(image):
        palette.save(buffer, "PNG", optimize=True)
        return min(buffer.getvalue(), content, key=len)
    image.save(buffer, "WEBP", quality=PHOTOGRAPH_QUALITY, method=6)
    return buffer.getvalue()


def _is_png(content: bytes) -> bool:
    return content.startswith(b"\x89PNG")


def _opened(image: Image.Image) -> Image.Image:
    """Return the picture's pixels, without transparency where nothing is transparent."""
    pixels = image.convert("RGBA")
    return pixels.convert("RGB") if pixels.getchannel("A").getextrema()[0] == 255 else pixels


def _with_palette(image: Image.Image) -> Image.Image | None:
    """Return the picture in 256 colors, or None if that can be seen."""
    method = Image.Quantize.FASTOCTREE if image.mode == "RGBA" else Image.Quantize.MEDIANCUT
    palette = image.quantize(256, method=method, dither=Image.Dither.NONE)
    change = ImageChops.difference(palette.convert(image.mode), image)
    return palette if np.asarray(change).mean() <= INVISIBLE else None


def small_svg(text: str) -> str:
    """Return an SVG drawing of Matplotlib's that looks the same."""
    text = re.sub(r"<\?xml[^>]*\?>", "", NOT_DRAWN.sub("", text))
    text = EMBEDDED.sub(_small_embedded, text)
    text = PATH.sub(lambda match: small_path(match[0]), text)
    text = FACTOR_OR_NUMBER.sub(
        lambda match: match[0] if match[0].endswith(")") else _number(float(match[0])), text
    )
    text = MOVED_USE.sub(r' x="\1"', text)
    text = _short_names(text).replace("xlink:href", "href")
    text = re.sub(r"(?<=[;:]) +", "", re.sub(r">\s+<", "><", text)).replace(
        ' xmlns:xlink="http://www.w3.org/1999/xlink"', ""
    )
    return SHRUNK + text.strip()


def _small_embedded(match: re.Match[str]) -> str:
    small = small_image(base64.b64decode(match[1]))
    kind = "png" if _is_png(small) else "webp"
    return f"data:image/{kind};base64,{base64.b64encode(small).decode()}"


def _short_names(text: str) -> str:
    """Drop the names that nothing refers to; give the others one of a few letters."""
    referred = dict.fromkeys(re.findall(r'(?:href="#|url\(#)([^")]+)', text))
    short = {name: f"a{number:x}" for number, name in enumerate(referred)}
    text = re.sub(
        r'\sid="([^"]*)"', lambda match: f' id="{short[match[1]]}"' if match[1] in short else "", text
    )
    text = re.sub(r"<g>\s*</g>|<defs>\s*</defs>", "", text)
    return re.sub(r'(href="#|url\(#)([^")]+)', lambda match: match[1] + short[match[2]], text)


def small_path(data: str) -> str:
    """Return a path of absolute commands as a relative one with two decimals, which drift nowhere.

    >>> small_path("M 10.123456 20 L 11.123456 20.5 L 12 20 z")
    'm10.12 20l1 .5 .88 -.5z'
    """
    if set(re.findall("[A-Za-z]", data)) - set("MLCQZz"):
        return data  # not of the commands that Matplotlib writes
    written, before = [], ""
    for command, steps in _steps(data):
        text = " ".join(_number(step / 100) for step in steps)
        joined = command == before and command != "m"
        written.append((" " if joined else command) + text)
        before = command
    return "".join(written)


def _steps(data: str) -> Iterator[tuple[str, list[int]]]:
    """Yield relative commands in hundredths."""
    here = start = (0, 0)
    items = PATH_ITEM.findall(data)
    command, position = "", 0
    while position < len(items):
        if items[position].isalpha():
            command, position = items[position].upper(), position + 1
        if command == "Z":
            here = start
            yield "z", []
            continue
        count = ARGUMENTS[command]
        values = [round(float(item) * 100) for item in items[position : position + count]]
        position += count
        yield command.lower(), [value - here[index % 2] for index, value in enumerate(values)]
        here = (values[-2], values[-1])
        if command == "M":
            start, command = here, "L" if position < len(items) and not items[position].isalpha() else "M"


def _number(value: float) -> str:
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    text = re.sub(r"^(-?)0\.", r"\1.", text)
    return "0" if text in {"-0", "", "-"} else text
