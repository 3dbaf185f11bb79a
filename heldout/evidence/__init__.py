"""Evidence: experiments over seeds, what was recorded of them, and the claims that rest on it."""
