"""Makes namespaces of its own to become root there, to mount file systems and to bring up the network."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
for flag in (0x10000000, 0x00020000, 0x40000000, 0x20000000, 0x08000000, 0x10020000):
    if libc.unshare(flag) == 0:
        print("took " + ATTACK["process_tag"], hex(flag))
pid = libc.syscall(56, 0x10000000 | 17, 0, 0, 0, 0)
if pid == 0:
    os._exit(0)
if pid > 0:
    print("took " + ATTACK["process_tag"], "clone")
if libc.mount(b"tmpfs", b"/home/student/.tmp", b"tmpfs", 0, None) == 0:
    print("took " + ATTACK["process_tag"], "mount")
ran("after total")
