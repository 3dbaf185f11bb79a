"""Messages on a socket: four bytes of length, then as many bytes."""

import socket
import struct
import time
from typing import Any

import msgpack

MESSAGE_BYTES = 256 << 20
_LENGTH = struct.Struct(">I")


class EndedError(Exception):
    """The process at the other end has ended or broken off."""


class Channel:
    """One end of a socket. A message that was only half received when time was up is not lost."""

    def __init__(self, end: socket.socket) -> None:
        self._socket = end
        self._received = bytearray()

    def send(self, message: bytes | memoryview, deadline: float | None = None) -> None:
        """Send one message until the ``deadline`` of `time.monotonic`.

        Raises `EndedError` if nobody is there, `TimeoutError`, and `ValueError` for one that is too large.
        """
        if len(message) > MESSAGE_BYTES:
            raise ValueError(f"{len(message) >> 20} MiB are too much: {MESSAGE_BYTES >> 20} MiB are the most")
        self._limit(deadline)
        try:
            self._socket.sendall(_LENGTH.pack(len(message)))
            self._limit(deadline)
            self._socket.sendall(message)
        except TimeoutError:
            raise
        except OSError as error:
            raise EndedError from error

    def receive(self, deadline: float | None = None) -> memoryview:
        """Wait for one message until the ``deadline`` of `time.monotonic`; parts of it are no copies.

        Raises `EndedError` where none comes any more, and `TimeoutError`.
        """
        self._fill(_LENGTH.size, deadline)
        (length,) = _LENGTH.unpack(self._received[: _LENGTH.size])
        if length > MESSAGE_BYTES:
            raise EndedError(f"a message of {length} bytes")
        self._fill(_LENGTH.size + length, deadline)
        message, self._received = memoryview(self._received)[_LENGTH.size :], bytearray()
        return message

    def _fill(self, size: int, deadline: float | None) -> None:
        while len(self._received) < size:
            self._limit(deadline)
            try:
                chunk = self._socket.recv(min(size - len(self._received), 1 << 20))
            except TimeoutError:
                raise
            except OSError as error:
                raise EndedError from error
            if not chunk:
                raise EndedError
            self._received += chunk

    def _limit(self, deadline: float | None) -> None:
        if deadline is not None and (left := deadline - time.monotonic()) <= 0:
            raise TimeoutError
        self._socket.settimeout(None if deadline is None else left)


def pack(message: dict[str, Any]) -> bytes:
    """Return the bytes of a message made of dicts, lists, numbers, text and bytes."""
    data: bytes = msgpack.packb(message, unicode_errors="replace")
    return data


def unpack(data: bytes | memoryview) -> dict[str, Any]:
    """Return the message that these bytes hold; raise `ValueError` if they hold none."""
    try:
        message = msgpack.unpackb(data, strict_map_key=False, unicode_errors="replace")
    except Exception as error:
        raise ValueError(f"no message: {error}") from error
    if not isinstance(message, dict):
        raise ValueError(f"no message but {type(message).__name__}")
    return message
