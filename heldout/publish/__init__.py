"""What is done with the book: built, printed, given to students."""
