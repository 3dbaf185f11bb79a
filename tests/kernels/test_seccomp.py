"""The filter of system calls lets through what its tables list, on every processor that there is one for."""

import errno
import fcntl
import platform
import re
import subprocess

import pytest

from heldout.kernels import seccomp
from heldout.kernels.seccomp import FAMILIES, MACHINES, REQUESTS, program
from heldout.kernels.system_calls import ALLOWED, LOOKED_AT, NEWEST, UNKNOWN, Numbers

EVERY = 600  # number of calls to ask for, more than there are


def answer(machine: str, number: int, *arguments: int, processor: int | None = None) -> int | None:
    """Return what the filter gives for a call: 0 if it goes on, an error's number, None if the process ends.

    Does what the kernel does with the filter's instructions (linux/Documentation/networking/filter.rst).
    """
    data = {0: number, 4: MACHINES[machine][1] if processor is None else processor}
    data |= {16 + 8 * place: argument & 0xFFFFFFFF for place, argument in enumerate(arguments)}
    steps, place, loaded = program(machine), 0, 0
    while True:
        code, if_true, if_false, operand = steps[place]
        place += 1
        if code == seccomp.RETURN:
            if operand == seccomp.KILL:
                return None
            return operand & 0xFFFF if operand != seccomp.ALLOW else 0
        if code == seccomp.LOAD:
            loaded = data.get(operand, 0)
        elif code == seccomp.AND:
            loaded &= operand
        else:
            holds = {
                seccomp.JUMP_EQUAL: loaded == operand,
                seccomp.JUMP_GREATER: loaded > operand,
                seccomp.JUMP_GREATER_EQUAL: loaded >= operand,
                seccomp.JUMP_ANY: loaded & operand != 0,
            }[code]
            place += if_true if holds else if_false


def numbers(table: dict[str, Numbers], machine: str) -> set[int]:
    column = MACHINES[machine][0]
    return {number for both in table.values() if (number := both[column]) is not None}


@pytest.fixture(params=MACHINES)
def machine(request: pytest.FixtureRequest) -> str:
    return request.param


def test_what_is_listed_goes_on_and_nothing_else(machine: str) -> None:
    gone_on = {number for number in range(EVERY) if answer(machine, number) == 0}
    # nothing speaks against mapping and asking for a process's own settings with these arguments
    assert gone_on - numbers(LOOKED_AT, machine) == numbers(ALLOWED, machine)
    assert answer(machine, NEWEST) == 0 or answer(machine, NEWEST) == errno.EPERM
    assert {answer(machine, number) for number in range(NEWEST + 1, EVERY)} == {errno.ENOSYS}
    assert {answer(machine, number) for number in numbers(UNKNOWN, machine)} == {errno.ENOSYS}


def test_no_number_stands_for_two_calls(machine: str) -> None:
    tables = [ALLOWED, LOOKED_AT, UNKNOWN]
    column = MACHINES[machine][0]
    listed = [both[column] for table in tables for both in table.values() if both[column] is not None]
    assert len(listed) == len(set(listed))


def test_arguments_are_looked_at(machine: str) -> None:
    column = MACHINES[machine][0]
    calls = {name: both[column] for name, both in LOOKED_AT.items()}

    def asked(name: str, *arguments: int) -> int | None:
        number = calls[name]
        assert number is not None
        return answer(machine, number, *arguments)

    assert asked("clone", 0x003D0F00) == 0  # a thread, as glibc starts it
    for flag in (1 << 7, 1 << 17, 1 << 25, 1 << 26, 1 << 27, 1 << 28, 1 << 29, 1 << 30):
        assert asked("clone", 0x11 | flag) == errno.EPERM
    assert asked("mmap", 0, 4096, 3, 0x22) == asked("mmap", 0, 4096, 3, 0x01) == 0
    assert asked("mmap", 0, 4096, 3, 0x21) == errno.EPERM
    assert asked("prctl", 1, 15) == errno.EPERM and asked("prctl", 15) == 0
    for family in range(64):
        allowed = family in FAMILIES.values()
        assert asked("socket", family, 1, 0) == (0 if allowed else errno.EAFNOSUPPORT)
    assert asked("socket", 16, 3, 15) == errno.EPROTONOSUPPORT
    for request in range(0x5400, 0x5480):
        assert asked("ioctl", 1, request) == (0 if request in REQUESTS.values() else errno.ENOTTY)
    for command in range(2000):
        allowed = command <= seccomp.FIRST_COMMANDS or command in seccomp.COMMANDS.values()
        assert asked("fcntl", 1, command) == (0 if allowed else errno.EINVAL)
    for name in ("F_DUPFD", "F_SETFD", "F_SETFL", "F_GETOWN", "F_SETLKW", "F_DUPFD_CLOEXEC", "F_OFD_SETLK"):
        assert asked("fcntl", 1, getattr(fcntl, name)) == 0
    assert asked("fcntl", 1, fcntl.F_SETLEASE) == asked("fcntl", 1, fcntl.F_NOTIFY) == errno.EINVAL
    # the kernel takes the lower half alone, so what stands in the upper one changes nothing
    assert asked("ioctl", 1, 1 << 32 | 0x5412) == errno.ENOTTY


def test_a_call_by_another_way_is_refused(machine: str) -> None:
    assert answer(machine, 0, processor=0x40000003) is None  # 32-bit
    assert answer(machine, seccomp.OTHER_ABI) == errno.EPERM


def test_the_numbers_are_the_system_s_own() -> None:
    names = [*ALLOWED, *LOOKED_AT, *UNKNOWN]
    source = "#include <sys/syscall.h>\n" + "".join(f"{name} __NR_{name}\n" for name in names)
    try:
        done = subprocess.run(
            ["cc", "-E", "-P", "-"], input=source, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"no C preprocessor with the system's headers: {error}")
    found = {name: int(number) for name, number in re.findall(r"^(\w+) (\d+)$", done.stdout, re.MULTILINE)}
    column = MACHINES[platform.machine()][0]
    ours = {name: both[column] for name, both in (ALLOWED | LOOKED_AT | UNKNOWN).items()}
    assert len(found) > 200
    assert {name: number for name, number in found.items() if ours[name] != number} == {}
