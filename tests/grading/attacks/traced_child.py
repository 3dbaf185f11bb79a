"""Traces a child of its own and reads that one's memory, the way to whatever else runs under its user."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import ctypes
import os
import signal
import time

SEIZE = 0x4206
libc = ctypes.CDLL(None, use_errno=True)
secret = ctypes.create_string_buffer(b"a word of the child's")
copy = ctypes.create_string_buffer(len(secret))


class Place(ctypes.Structure):
    _fields_ = [("start", ctypes.c_void_p), ("length", ctypes.c_size_t)]


there = Place(ctypes.addressof(secret), len(secret))
here = Place(ctypes.addressof(copy), len(copy))
child = os.fork()
if child == 0:
    time.sleep(30)
    os._exit(0)
refused = 0
if libc.ptrace(SEIZE, child, None, None) == 0:
    print("took " + ATTACK["process_tag"], "trace")
else:
    refused += 1
if libc.process_vm_readv(child, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) == len(secret):
    print("took " + ATTACK["process_tag"], copy.value)
else:
    refused += 1
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
print(refused)
ran("after total")
