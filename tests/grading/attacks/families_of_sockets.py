"""Listens to the kernel's events, and asks it for ciphers, packets, radios and the way to the host."""

# /// attack
# ran = ["after total"]
# opened = { "system calls" = ["took what the sandbox keeps from it"] }
# ///
# %% after total
import socket

ROUTES, NETLINK = 0, 16
made, tried = [], 0
for family in range(47):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
        for protocol in range(23 if family == NETLINK else 1):
            tried += 1
            try:
                socket.socket(family, kind, protocol).close()
            except OSError:
                continue
            if family not in (1, 2, 10) and (family, protocol) != (NETLINK, ROUTES):
                made.append((family, protocol))
if made:
    print("took " + ATTACK["process_tag"], made)
if tried > 200:
    ran("after total")
