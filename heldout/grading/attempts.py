"""Keeps every version that a student has handed in, and has ``submitted`` hold the one that counts.

Versions lie in ``attempts/STUDENT/ASSIGNMENT/NUMBER-DIGEST``, each with what was handed in and a note on it.
Whatever stops the program, a version is there as a whole or not at all.
"""

import json
import os
import shutil
import stat
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from heldout.errors import HeldOutError
from heldout.files import write_atomically
from heldout.grading.ids import folded
from heldout.grading.sentences import listed, quoted
from heldout.grading.times import TimeUnknownError, parse_time

NOTE = "attempt.json"
FILES = "files"
CHOSEN = "counts"
MAX_KEPT = 512 * 1024 * 1024  # bytes of one version
MAX_KEPT_FILES = 2_000


class AttemptError(HeldOutError):
    """A version that can't be kept, or is kept and can't be read; the message says what to do."""


@dataclass(frozen=True)
class Attempt:
    """One version: what was handed in, by relative path, and what is known of it.

    ``counting`` are the files as they shall lie in ``submitted``. ``at`` is in UTC, None where nobody says
    when. ``person`` is how the system calls who handed it in, ``number`` counts versions as they arrived.
    """

    files: dict[str, bytes]
    counting: dict[str, bytes]
    at: datetime | None = None
    late: bool = False
    source: str = ""
    system: str = ""
    person: str = ""
    number: int = 0

    @property
    def digest(self) -> str:
        """A hash of what was handed in, whenever and however."""
        return digest_of(self.files)


@dataclass(frozen=True)
class Note:
    """What is written beside a version. ``chosen`` are its files that count, by name in ``submitted``."""

    number: int
    digest: str
    at: str = ""
    late: bool = False
    source: str = ""
    system: str = ""
    person: str = ""
    collected: str = ""
    chosen: dict[str, str] = field(default_factory=dict)

    @property
    def time(self) -> datetime | None:
        """When it was handed in, in UTC."""
        return parse_time(self.at, UTC) if self.at else None

    @property
    def folder(self) -> str:
        """The name of its folder."""
        return f"{self.number:04}-{self.digest[:12]}"


def digest_of(files: dict[str, bytes]) -> str:
    """Return a hash of files and their names."""
    hashes = {path: sha256(data).hexdigest() for path, data in files.items()}
    return sha256(json.dumps(hashes, sort_keys=True).encode()).hexdigest()


class Attempts:
    """The versions of one student for one assignment, in ``folder``; one of them is in ``submitted``."""

    def __init__(self, folder: Path, submitted: Path) -> None:
        self.folder = folder
        self.submitted = submitted

    def recover(self) -> None:
        """Put back what a run that was stopped had moved aside."""
        if self._old.exists():
            if self.submitted.exists():
                shutil.rmtree(self._old)
            else:
                self._old.rename(self.submitted)
        for unfinished in [*self.folder.glob(".new-*"), self._new]:
            shutil.rmtree(unfinished, ignore_errors=True)

    def notes(self) -> list[Note]:
        """Return what is known of all versions, in the order in which they arrived."""
        found = []
        for path in sorted(self.folder.glob(f"*/{NOTE}")):
            if path.parent.name.startswith("."):
                continue
            try:
                note = Note(**json.loads(path.read_text(encoding="utf-8")))
                _ = note.time
            except (ValueError, TypeError, OSError, TimeUnknownError) as error:
                raise AttemptError(
                    f"{path} can't be read: {error}. Mend it, or move its folder away."
                ) from None
            found.append(note)
        return sorted(found, key=lambda note: note.number)

    def adopt(self) -> None:
        """Keep what came into ``submitted`` another way, so that nothing replaces it for good.

        Raises `AttemptError` for more than can be kept.
        """
        if not self.submitted.is_dir() or self.submitted.is_symlink():
            return
        stamp = self.submitted / "timestamp.txt"
        files = {path: data for path, data in _read(self.submitted).items() if path != stamp.name}
        if not files or any(self._counting(note) == files for note in self.notes()):
            return
        try:
            at = parse_time(stamp.read_text(encoding="utf-8"), UTC) if stamp.is_file() else None
        except (TimeUnknownError, UnicodeDecodeError, OSError):
            at = None
        self.keep(Attempt(files, files, at, source=str(self.submitted), system="submitted"))

    def known(self, attempt: Attempt) -> Note | None:
        """Return the version that this is already; None if it is new. The same work at two times is two."""
        same = [note for note in self.notes() if note.digest == attempt.digest]
        for note in reversed(same):
            if note.time == attempt.at or attempt.at is None or note.time is None:
                return note
        return None

    def keep(self, attempt: Attempt) -> Note:
        """Write a version, or what is newly known of one that is there; return its note."""
        known = self.known(attempt)
        number = known.number if known else max((note.number for note in self.notes()), default=0) + 1
        at = attempt.at or (known.time if known else None)
        note = Note(
            number,
            attempt.digest,
            _written(at) if at else "",
            attempt.late or bool(known and known.late),
            attempt.source,
            attempt.system,
            attempt.person,
            known.collected if known else _written(datetime.now(UTC)),
            _origins(attempt),
        )
        # names of files may hold what UTF-8 can't; so written, JSON reads it back
        text = json.dumps(asdict(note), indent=1, ensure_ascii=False).encode(errors="backslashreplace")
        if known:
            write_atomically(self.folder / known.folder / NOTE, text)
            return note
        new = self.folder / f".new-{note.folder}"
        _write(new / FILES, attempt.files)
        (new / NOTE).write_bytes(text)
        new.rename(self.folder / note.folder)
        return note

    def in_order(self) -> list[Note]:
        """Return what is known of all versions, by time; as they arrived where one has none."""
        notes = self.notes()
        if all(note.at for note in notes):
            notes.sort(key=lambda note: (note.time or datetime.max, note.number))
        return notes

    def counts(self, rule: str) -> Note | None:
        """Return the version that counts: a person's choice, else the last or the first.

        Which one is best is not known before all are graded; until then it is the last.
        """
        notes = self.in_order()
        if chosen := [note for note in notes if note.number == self.chosen]:
            return chosen[0]
        if not notes:
            return None
        return notes[0] if rule == "first" else notes[-1]

    @property
    def chosen(self) -> int:
        """The number of the version that a person has chosen; 0 if nobody has."""
        try:
            return int((self.folder / CHOSEN).read_text())
        except (FileNotFoundError, ValueError):
            return 0

    def choose(self, number: int) -> None:
        """Have this version count, whatever comes; 0 leaves it to the rule again.

        Raises `AttemptError` if there is no such version.
        """
        numbers = [note.number for note in self.notes()]
        if number and number not in numbers:
            known = listed([str(known) for known in numbers]) or "none"
            raise AttemptError(f"There is no version {number} in {self.folder}. There are: {known}.")
        if number:
            write_atomically(self.folder / CHOSEN, f"{number}\n".encode())
        else:
            (self.folder / CHOSEN).unlink(missing_ok=True)

    def write(self, note: Note, folder: Path) -> Path:
        """Write a version into a new folder, as ``submitted`` would hold it; return the folder."""
        _write(folder, self._handed_over(note))
        return folder

    def _handed_over(self, note: Note) -> dict[str, bytes]:
        files = self._counting(note)
        if files is None:
            raise AttemptError(f"{self.folder / note.folder} is not complete. Collect it again.")
        if note.at:
            files["timestamp.txt"] = f"{note.at}\n".encode()
        return files

    def hand_over(self, note: Note) -> bool:
        """Have ``submitted`` hold this version; return whether it held something else."""
        files = self._handed_over(note)
        if _read(self.submitted) == files:
            return False
        shutil.rmtree(self._new, ignore_errors=True)
        _write(self._new, files)
        if self.submitted.exists():
            self.submitted.rename(self._old)
        self._new.rename(self.submitted)
        shutil.rmtree(self._old, ignore_errors=True)
        return True

    @property
    def _new(self) -> Path:
        return self.submitted.with_name(f".{self.submitted.name}.new")

    @property
    def _old(self) -> Path:
        return self.submitted.with_name(f".{self.submitted.name}.old")

    def _counting(self, note: Note) -> dict[str, bytes] | None:
        files = _read(self.folder / note.folder / FILES)
        if any(origin not in files for origin in note.chosen.values()):
            return None
        return {name: files[origin] for name, origin in note.chosen.items()}


def _written(at: datetime) -> str:
    """Return a time in UTC as nbgrader writes it, with four digits for any year."""
    return f"{at.replace(tzinfo=None).isoformat(' ', 'microseconds')} UTC"


def _origins(attempt: Attempt) -> dict[str, str]:
    """Return from which of the files handed in each one in ``submitted`` is."""
    by_content: dict[bytes, str] = {}
    for path, data in attempt.files.items():
        by_content.setdefault(data, path)
    return {
        name: name if attempt.files.get(name) == data else by_content[data]
        for name, data in attempt.counting.items()
    }


def _read(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder that a student may have filled; links are left out.

    Raises `AttemptError` where that are more than one keeps, and for what can't be read.
    """
    if not folder.is_dir():
        return {}
    files: dict[str, bytes] = {}
    room = MAX_KEPT
    try:
        for place, _, names in os.walk(folder, onerror=_raise):
            for path in (Path(place, name) for name in names):
                status = path.lstat()
                if not stat.S_ISREG(status.st_mode):
                    continue
                room -= status.st_size
                if room < 0 or len(files) == MAX_KEPT_FILES:
                    raise AttemptError(
                        f"{folder} holds more than {MAX_KEPT >> 20} MB or {MAX_KEPT_FILES} files. Take out "
                        "what does not belong to the work."
                    )
                files[path.relative_to(folder).as_posix()] = path.read_bytes()
    except OSError as error:
        raise AttemptError(f"{folder} can't be read: {error.strerror}.") from error
    return dict(sorted(files.items()))


def _raise(error: OSError) -> None:
    raise error


def _write(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


def names_that_clash(paths: Sequence[str]) -> str:
    """Say why these relative paths can't lie in one folder of any system; empty if they can."""
    seen: dict[str, str] = {}
    folders = {
        folded(path.rsplit("/", depth)[0]) for path in paths for depth in range(1, path.count("/") + 1)
    }
    for path in paths:
        parts = path.split("/")
        if any(
            part in ("", ".", "..") or not part.isprintable() or len(part.encode("utf-8", "replace")) > 200
            for part in parts
        ):
            return f"{quoted(path)} is a name that not every computer understands"
        if folded(path) in folders or seen.setdefault(folded(path), path) != path:
            return f"{quoted(path)} and another file have the same name, but for case"
    return ""
