"""Looks for the network: this machine's ports, names, raw packets and other families of sockets."""

# /// attack
# ran = ["after total"]
# opened = { "network" = ["reached the network"] }
# ///
# %% after total
import socket

for address in (("127.0.0.1", ATTACK["port"]), ("localhost", ATTACK["port"]), ("1.1.1.1", 53)):
    try:
        with socket.create_connection(address, timeout=1) as connection:
            connection.sendall(ATTACK["name"].encode())
            print("connected to", address)
    except OSError as error:
        print(error)
for family in (socket.AF_INET, socket.AF_NETLINK, socket.AF_PACKET, getattr(socket, "AF_VSOCK", 40)):
    try:
        socket.socket(family, socket.SOCK_RAW).close()
        print("made", family)
    except OSError as error:
        print(error)
for name in ("heldout", "sandboxes", "X11-unix/X0"):
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect("\0" + name)
    except OSError as error:
        print(error)
ran("after total")
