"""The base of the mistakes that a person can mend."""


class HeldOutError(Exception):
    """Something in the repository or the request is wrong; the message says what, where, what to do."""
