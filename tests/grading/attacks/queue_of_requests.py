"""Takes all requests for asynchronous input and output that the system has, of which there is one number for
all users."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import ctypes
import os

SETUP, RING = {"x86_64": (206, 425)}.get(os.uname().machine, (0, 425))
libc = ctypes.CDLL(None, use_errno=True)
contexts = []
for size in (1024, 8):
    context = ctypes.c_ulong(0)
    while len(contexts) < 16 and libc.syscall(SETUP, size, ctypes.byref(context)) == 0:
        contexts.append(context)
        context = ctypes.c_ulong(0)
print(len(contexts), os.strerror(ctypes.get_errno()))
if contexts:
    print("took " + ATTACK["process_tag"], "requests")
ring = libc.syscall(RING, 64, ctypes.create_string_buffer(120))
print("ring", ring)
if ring >= 0:
    print("took " + ATTACK["process_tag"], "ring")
ran("after total")
