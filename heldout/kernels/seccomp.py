"""Allows a process the system calls that `system_calls` lists, and refuses every other one.

The sandbox counts the memory of processes and limits the folder they write to. What else the kernel would
hold for a process, or could be got at through it, is refused: no exercise needs it.
"""

import ctypes
import errno
import os
import platform
import struct

from heldout.kernels.system_calls import ALLOWED, LOOKED_AT, NEWEST, UNKNOWN

MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
OTHER_ABI = 0x40000000  # x86-64 has each call a second time, under other numbers

# from linux/sched.h, sys/mman.h and linux/prctl.h
NEW_SPACES = 0x7E020080  # all flags that make namespaces
SHARED_ANONYMOUS = 0x21  # shared memory without a file outlives its pages' being let go of
PR_SET_PDEATHSIG = 1  # another signal at the supervisor's death
# from sys/socket.h: local, IPv4, IPv6, and what tells a process of its own network. Not, for one, what leads
# from a virtual machine to its host (AF_VSOCK), or to the kernel's ciphers (AF_ALG).
FAMILIES = {"AF_UNIX": 1, "AF_INET": 2, "AF_INET6": 10, "AF_NETLINK": 16}
AF_NETLINK, NETLINK_ROUTE = 16, 0
# Larger buffers than the system gives by itself are not had, without a word: programs ask for them and need
# none. A socket of four megabytes would be far more than `sandbox` takes it for.
SOL_SOCKET, BUFFERS = 1, {"SO_SNDBUF": 7, "SO_RCVBUF": 8}
# from asm/ioctls.h and linux/sockios.h: what asks of a stream, and how a network interface is called
REQUESTS = {
    "TCGETS": 0x5401,
    "TIOCGPGRP": 0x540F,
    "TIOCGWINSZ": 0x5413,
    "FIONREAD": 0x541B,
    "FIONBIO": 0x5421,
    "FIONCLEX": 0x5450,
    "FIOCLEX": 0x5451,
    "SIOCGIFNAME": 0x8910,
    "SIOCGIFCONF": 0x8912,
    "SIOCGIFFLAGS": 0x8913,
    "SIOCGIFADDR": 0x8915,
    "SIOCGIFINDEX": 0x8933,
}
# from linux/fcntl.h, beside those below 10: what is asked of a descriptor, a lock or a pipe. Not what tells
# of others who open a file, and lets them wait (F_SETLEASE, F_NOTIFY).
COMMANDS = {
    "F_SETSIG": 10,
    "F_GETSIG": 11,
    "F_SETOWN_EX": 15,
    "F_GETOWN_EX": 16,
    "F_OFD_GETLK": 36,
    "F_OFD_SETLK": 37,
    "F_OFD_SETLKW": 38,
    "F_GETLEASE": 1025,
    "F_DUPFD_QUERY": 1027,
    "F_DUPFD_CLOEXEC": 1030,
    "F_SETPIPE_SZ": 1031,
    "F_GETPIPE_SZ": 1032,
    "F_ADD_SEALS": 1033,
    "F_GET_SEALS": 1034,
}
FIRST_COMMANDS = 9  # F_DUPFD to F_GETOWN

LOAD, JUMP_EQUAL, JUMP_GREATER, JUMP_GREATER_EQUAL, JUMP_ANY, AND, RETURN = (
    0x20,
    0x15,
    0x25,
    0x35,
    0x45,
    0x54,
    0x06,
)
NUMBER, MACHINE, FIRST_ARGUMENT = 0, 4, 16  # places in struct seccomp_data
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2

Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, operand


def _give(number: int) -> Instruction:
    return (RETURN, 0, 0, ERRNO | number)


GO_ON: Instruction = (RETURN, 0, 0, ALLOW)
REFUSE = _give(errno.EPERM)


def _argument(index: int) -> Instruction:
    """Load the lower half of an argument: the kernel takes no more of these."""
    return (LOAD, 0, 0, FIRST_ARGUMENT + 8 * index)


def _one_of(values: list[int], answer: Instruction = GO_ON) -> list[Instruction]:
    """Go on, or give another answer, if what is loaded is one of these."""
    return [step for value in values for step in ((JUMP_EQUAL, 0, 1, value), answer)]


# by call: what is looked at, and what comes of it; each ends with an answer
ARGUMENTS: dict[str, list[Instruction]] = {
    "clone": [_argument(0), (JUMP_ANY, 0, 1, NEW_SPACES), REFUSE, GO_ON],
    "fcntl": [
        _argument(1),
        (JUMP_GREATER, 1, 0, FIRST_COMMANDS),
        GO_ON,
        *_one_of([*COMMANDS.values()]),
        _give(errno.EINVAL),
    ],
    "ioctl": [_argument(1), *_one_of([*REQUESTS.values()]), _give(errno.ENOTTY)],
    "mmap": [
        _argument(3),
        (AND, 0, 0, SHARED_ANONYMOUS),
        (JUMP_EQUAL, 0, 1, SHARED_ANONYMOUS),
        REFUSE,
        GO_ON,
    ],
    "prctl": [_argument(0), (JUMP_EQUAL, 0, 1, PR_SET_PDEATHSIG), REFUSE, GO_ON],
    "setsockopt": [
        _argument(1),
        (JUMP_EQUAL, 1, 0, SOL_SOCKET),
        GO_ON,
        _argument(2),
        *_one_of([*BUFFERS.values()], _give(0)),
        GO_ON,
    ],
    "socket": [
        _argument(0),
        *_one_of([family for family in FAMILIES.values() if family != AF_NETLINK]),
        (JUMP_EQUAL, 1, 0, AF_NETLINK),
        _give(errno.EAFNOSUPPORT),
        _argument(2),
        *_one_of([NETLINK_ROUTE]),
        _give(errno.EPROTONOSUPPORT),
    ],
}
assert ARGUMENTS.keys() == LOOKED_AT.keys()


def program(machine: str) -> list[Instruction]:
    """Return the filter for this kind of processor; raise KeyError for one that is not known."""
    column, name = MACHINES[machine]
    steps: list[Instruction] = [
        (LOAD, 0, 0, MACHINE),
        (JUMP_EQUAL, 1, 0, name),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        (JUMP_GREATER_EQUAL, 0, 1, OTHER_ABI),
        REFUSE,
    ]
    for call, numbers in LOOKED_AT.items():
        number = numbers[column]
        assert number is not None
        steps += [(JUMP_EQUAL, 0, len(ARGUMENTS[call]), number), *ARGUMENTS[call]]
    for first, last in _ranges([numbers[column] for numbers in ALLOWED.values()]):
        # a process asks for files and memory all the time: one range is two comparisons
        steps += [(JUMP_GREATER_EQUAL, 0, 2, first), (JUMP_GREATER, 1, 0, last), GO_ON]
    unknown = [number for numbers in UNKNOWN.values() if (number := numbers[column]) is not None]
    for number in unknown:
        steps += [(JUMP_EQUAL, 0, 1, number), _give(errno.ENOSYS)]
    return [*steps, (JUMP_GREATER, 0, 1, NEWEST), _give(errno.ENOSYS), REFUSE]


def _ranges(numbers: list[int | None]) -> list[tuple[int, int]]:
    """Return these numbers as first and last of each run without a gap."""
    ranges: list[tuple[int, int]] = []
    for number in sorted(number for number in numbers if number is not None):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1] = (ranges[-1][0], number)
        else:
            ranges.append((number, number))
    return ranges


def install() -> None:
    """Put the filter on this process and all that it will start; raise `OSError` if the system has none.

    No new privileges must be allowed before (PR_SET_NO_NEW_PRIVS).
    """
    steps = program(platform.machine())
    code = b"".join(struct.pack("=HBBI", *step) for step in steps)
    buffer = ctypes.create_string_buffer(code, len(code))
    header = struct.pack("@HP", len(steps), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.c_char_p(header), 0, 0) != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"installing the filter of system calls: {os.strerror(number)}")
