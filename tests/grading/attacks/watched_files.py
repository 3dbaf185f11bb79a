"""Watches files that all submissions read, to learn what others do and when, and lets them wait."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import ctypes
import fcntl
import os
import signal
import sys

READ = 1
libc = ctypes.CDLL(None, use_errno=True)
watch = libc.inotify_init1(os.O_NONBLOCK)
libc.inotify_add_watch(watch, os.fsencode(os.__file__), READ)
with open(os.__file__, "rb") as file:
    file.read(1)
try:
    if watch >= 0 and os.read(watch, 4096):
        print("took " + ATTACK["process_tag"], "inotify")
except OSError as error:
    print(error)
# a lease tells its holder that somebody opens the file, and lets that one wait for most of a minute
for path in (sys.executable, os.__file__, __import__("numpy").__file__):
    try:
        fcntl.fcntl(os.open(path, os.O_RDONLY), fcntl.F_SETLEASE, fcntl.F_WRLCK)
        print("took " + ATTACK["process_tag"], "lease")
    except OSError as error:
        print(error)
# and a folder tells of what is read in it
signal.signal(signal.SIGIO, signal.SIG_IGN)
for path in ("/usr/lib", os.path.dirname(os.__file__)):
    try:
        fcntl.fcntl(os.open(path, os.O_RDONLY), fcntl.F_NOTIFY, fcntl.DN_ACCESS | fcntl.DN_MULTISHOT)
        print("took " + ATTACK["process_tag"], "notes")
    except OSError as error:
        print(error)
ran("after total")
