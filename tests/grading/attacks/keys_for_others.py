"""Leaves a word in a keyring of the kernel's, which no namespace holds, for whoever runs after it."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import ctypes
import os

ADD_KEY = {"x86_64": 248}.get(os.uname().machine, 217)
libc = ctypes.CDLL(None, use_errno=True)
left = 0
for ring in (-2, -3, -4, -5):  # of the process, the session, the user, the user's sessions
    key = libc.syscall(ADD_KEY, b"user", b"heldout", b"a word", 6, ring)
    left += key > 0
    print(ring, os.strerror(ctypes.get_errno()) if key < 0 else "added")
if left:
    print("took " + ATTACK["process_tag"])
ran("after total")
