"""Asks for buffers of megabytes for its sockets, which count as if they had the usual ones."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import socket

one, other = socket.socketpair()
one.setblocking(False)
for _ in range(2):
    before = one.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)
    one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 30)
    other.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 30)
sent = 0
try:
    while True:
        sent += one.send(bytes(1 << 14))
except OSError:
    pass
print(before, sent)
if one.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) > 300_000:
    print("took " + ATTACK["process_tag"])
if sent:
    ran("after total")
