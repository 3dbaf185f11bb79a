"""Reads what was downloaded: a zip archive, a folder or a single file, of whatever origin, within bounds."""

import os
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO, Protocol

from heldout.errors import HeldOutError

MB = 1024 * 1024
MAX_ENTRIES = 50_000
MAX_FILE = 256 * MB
MAX_TOTAL = 8 * 1024 * MB
MAX_INNER = 512 * MB  # of an archive that one student handed in, unpacked
MAX_INNER_FILE = 200 * MB  # packed, and of each file in it: it goes to another process and back
MAX_RATIO = 500  # DEFLATE gives 1032 at most, of zeros; outputs of notebooks some 20
SMALL = MB  # what is shorter unpacked may have any ratio
IGNORED = {"__MACOSX", "Thumbs.db", "desktop.ini", "__pycache__"}
FOREIGN = {
    b"Rar!\x1a\x07": "RAR",
    b"7z\xbc\xaf\x27\x1c": "7z",
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
}
UTF8_NAME = 0x800
ENCRYPTED = 0x1


class ArchiveError(HeldOutError):
    """A download that can't be taken in; the message says why and what to do."""


@dataclass(frozen=True)
class Entry:
    """One file of a download: its path with ``/`` between the parts, and its size in bytes.

    ``problem`` says why it must not be read; empty where nothing speaks against it.
    """

    path: str
    size: int
    problem: str = ""


class Download(Protocol):
    """All files of one download. ``name`` is what a person calls it."""

    name: str
    entries: dict[str, Entry]

    def read(self, path: str) -> bytes:
        """Return a file's content; raise `ArchiveError` if it is damaged or not what it says."""
        ...


@contextmanager
def opened(path: Path) -> Iterator[Download]:
    """Open a folder, a zip archive or one notebook; raise `ArchiveError` for anything else."""
    if path.is_dir():
        yield FolderDownload(path)
        return
    try:
        file = path.open("rb")
    except OSError as error:
        raise ArchiveError(f"{path} can't be opened: {error.strerror}.") from None
    with file:
        start = file.read(8)
        file.seek(0)
        if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            yield ZipDownload(file, path.name)
        elif kind := foreign(start):
            raise ArchiveError(
                f"{path} is a {kind} archive. Unpack it and name the folder, or make it a zip."
            )
        elif path.suffix.lower() == ".ipynb":
            yield FolderDownload(path.parent, only=path.name)
        else:
            raise ArchiveError(f"{path} is neither a folder nor a zip archive nor a notebook, or is damaged.")


def foreign(data: bytes) -> str:
    """Name the kind of archive that these bytes begin, other than zip; empty if it is none."""
    return next((kind for start, kind in FOREIGN.items() if data.startswith(start)), "")


def is_ignored(path: str) -> bool:
    """Whether a file is an operating system's or a tool's, and nobody's work."""
    return any(part in IGNORED or part.startswith(".") for part in path.split("/"))


@dataclass
class FolderDownload:
    """The files of a folder, or ``only`` one of them. Links are not followed."""

    folder: Path
    only: str = ""
    name: str = ""
    entries: dict[str, Entry] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.name = self.only or self.folder.resolve().name
        for path in [self.folder / self.only] if self.only else self._files():
            relative = path.relative_to(self.folder).as_posix()
            status = path.lstat()
            problem = "" if stat.S_ISREG(status.st_mode) else "it is a link or no ordinary file"
            if status.st_size > MAX_FILE:
                problem = f"it is larger than {MAX_FILE // MB} MB"
            self.entries[relative] = Entry(relative, status.st_size, problem)
            if len(self.entries) > MAX_ENTRIES:
                raise ArchiveError(f"{self.folder} holds more than {MAX_ENTRIES} files.")

    def _files(self) -> Iterator[Path]:
        for place, folders, names in os.walk(self.folder):
            here = Path(place)
            for name in [*names, *(name for name in folders if (here / name).is_symlink())]:
                if not is_ignored(name):
                    yield here / name
            folders[:] = sorted(name for name in folders if not is_ignored(name))

    def read(self, path: str) -> bytes:
        """Return a file's content; raise `ArchiveError` if it has become a link or another file."""
        try:
            descriptor = os.open(self.folder / path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
            with os.fdopen(descriptor, "rb") as file:
                return file.read(MAX_FILE)
        except OSError as error:
            raise ArchiveError(f"{self.folder / path} can't be read: {error.strerror}.") from None


class ZipDownload:
    """The files of a zip archive. What can't be read safely is an entry with a problem, or refused."""

    def __init__(self, file: IO[bytes], name: str, total: int = MAX_TOTAL) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, struct.error, NotImplementedError, OSError) as error:
            raise ArchiveError(f"{name} is damaged: {error}. Download it again.") from None
        # not `is_dir`, which wants a name
        members = [member for member in self._zip.infolist() if not member.filename.endswith("/")]
        if len(members) > MAX_ENTRIES:
            raise ArchiveError(f"{name} holds more than {MAX_ENTRIES} files.")
        self.entries: dict[str, Entry] = {}
        self._members: dict[str, zipfile.ZipInfo] = {}
        size = 0
        for member in members:
            path = _name(member)
            if is_ignored(path) and ".." not in path.split("/"):
                continue
            problem = _problem(member, path)
            if path in self.entries:
                problem = "two files of the archive have this name"
            self.entries[path] = Entry(path, member.file_size, problem)
            self._members[path] = member
            size += member.file_size
        if size > total:
            raise ArchiveError(
                f"{name} would have {size // MB} MB unpacked; more than {total // MB} are refused."
            )

    def read(self, path: str) -> bytes:
        """Return a file's content, never more than the archive says that it has."""
        member = self._members[path]
        try:
            with self._zip.open(member) as file:
                data = file.read(member.file_size + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            RuntimeError,
            NotImplementedError,
            EOFError,
            OSError,
            ValueError,
        ) as error:
            raise ArchiveError(f"{path} in {self.name} is damaged: {error}. Download it again.") from None
        if len(data) != member.file_size:
            raise ArchiveError(
                f"{path} in {self.name} is damaged: it has another size than the archive says."
            )
        return data


def inner_zip(data: bytes, name: str) -> ZipDownload:
    """Open an archive that a student handed in; raise `ArchiveError` if it can't be taken in as a whole."""
    archive = ZipDownload(BytesIO(data), name, MAX_INNER)
    for entry in archive.entries.values():
        large = f"it is larger than {MAX_INNER_FILE // MB} MB" if entry.size > MAX_INNER_FILE else ""
        if problem := entry.problem or large:
            raise ArchiveError(f"{name} is refused: {entry.path}: {problem}.")
    return archive


def _name(member: zipfile.ZipInfo) -> str:
    """Return a member's path. Macs write UTF-8 without saying so, and zipfile takes that for cp437."""
    name = member.orig_filename
    if not member.flag_bits & UTF8_NAME:
        with suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    # Windows' own separator, which some tools write against the standard
    return name.replace("\\", "/")


def _problem(member: zipfile.ZipInfo, path: str) -> str:
    parts = path.split("/")
    if not path.strip("\0"):
        return "it has no name"
    if path.startswith("/") or ".." in parts or "\0" in path or PurePosixPath(path).is_absolute():
        return "its name leads out of the archive"
    if len(path.encode("utf-8", "replace")) > 1000:
        return "its name is too long"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "it is a link"
    if member.flag_bits & ENCRYPTED:
        return "it is encrypted"
    if member.file_size > MAX_FILE:
        return f"it is larger than {MAX_FILE // MB} MB"
    if member.file_size > SMALL and member.file_size > MAX_RATIO * max(member.compress_size, 1):
        return "it is packed so tightly that it looks like an attack"
    return ""
