"""A locked cell defines a class, and the student's functions build and change objects of it."""

# /// form
# [scores]
# solution = [1, 1]
# blank = [0, 0]
# wrong = [0, 0]
# ///
# %% setup
class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right


# %% insert
def insert(root, value):
    """Insert a value into a search tree; return its root."""
    ### BEGIN SOLUTION
    if root is None:
        return Node(value)
    if value < root.value:
        root.left = insert(root.left, value)
    else:
        root.right = insert(root.right, value)
    return root
    ### END SOLUTION


# %% depth
def depth(root):
    ### BEGIN SOLUTION
    return 0 if root is None else 1 + max(depth(root.left), depth(root.right))
    ### END SOLUTION


# %% test_insert 1
root = insert(Node(5), 3)
insert(root, 8)
assert root.left.value == 3 and root.right.value == 8
assert root.left.left is None and isinstance(root.left, Node)
assert insert(None, 1).value == 1
assert insert(root, 9) is root

# %% test_depth 1
assert depth(Node(1, Node(2), Node(3, Node(4)))) == 3
assert depth(None) == 0

# %% @wrong insert
def insert(root, value):
    return Node(value)


# %% @wrong depth
def depth(root):
    return 2
