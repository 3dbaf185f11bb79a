"""Refuses a process system calls that would let it hold what nobody counts, or widen its rights.

The sandbox counts the memory of processes and limits the folder they write to. Memory files, System V shared
memory and file systems mounted in a user namespace of one's own are neither; no exercise needs them.
"""

import ctypes
import errno
import os
import platform
import struct

# by name: the numbers on x86-64 and on 64-bit ARM, from asm/unistd.h
REFUSED = {
    "add_key": (248, 217),
    "bpf": (321, 280),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "io_uring_setup": (425, 425),
    "keyctl": (250, 219),
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "msgget": (68, 186),
    "open_tree": (428, 428),
    "perf_event_open": (298, 241),
    "pivot_root": (155, 41),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "request_key": (249, 218),
    "sched_setaffinity": (203, 122),
    "semget": (64, 190),
    "setns": (308, 268),
    "shmat": (30, 196),
    "shmget": (29, 194),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
}
# glibc starts threads with the older call where this one is unknown; its flags can't be looked at
UNKNOWN = {"clone3": (435, 435)}
# refused if, of the argument with this index, the bits of the mask are these: a new user namespace; another
# signal at the supervisor's death; shared memory without a file, which outlives its pages' being let go of
REFUSED_WITH = {
    "clone": (56, 220, 0, 0x10000000, 0x10000000),
    "prctl": (157, 167, 0, 0xFFFFFFFF, 1),
    "mmap": (9, 222, 3, 0x21, 0x21),
}
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
OTHER_ABI = 0x40000000  # x86-64 has each call a second time, under other numbers

LOAD, JUMP_EQUAL, JUMP_GREATER_EQUAL, AND, RETURN = 0x20, 0x15, 0x35, 0x54, 0x06
NUMBER, MACHINE, FIRST_ARGUMENT = 0, 4, 16  # places in struct seccomp_data
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2

Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, operand


def program(machine: str) -> list[Instruction]:
    """Return the filter for this kind of processor; raise KeyError for one that is not known."""
    column, name = MACHINES[machine]
    refuse = (RETURN, 0, 0, ERRNO | errno.EPERM)
    steps: list[Instruction] = [
        (LOAD, 0, 0, MACHINE),
        (JUMP_EQUAL, 1, 0, name),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER),
        (JUMP_GREATER_EQUAL, 0, 1, OTHER_ABI),
        refuse,
    ]
    for numbers in REFUSED.values():
        steps += [(JUMP_EQUAL, 0, 1, numbers[column]), refuse]
    for numbers in UNKNOWN.values():
        steps += [(JUMP_EQUAL, 0, 1, numbers[column]), (RETURN, 0, 0, ERRNO | errno.ENOSYS)]
    for *both, argument, mask, bits in REFUSED_WITH.values():
        steps += [
            (JUMP_EQUAL, 0, 5, both[column]),
            (LOAD, 0, 0, FIRST_ARGUMENT + 8 * argument),
            (AND, 0, 0, mask),
            (JUMP_EQUAL, 0, 1, bits),
            refuse,
            (RETURN, 0, 0, ALLOW),
        ]
    return [*steps, (RETURN, 0, 0, ALLOW)]


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
