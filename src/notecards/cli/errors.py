"""What stops a command: said in one line, with its exit code."""


class WrongUse(Exception):
    """The command was not used as it can be, or its settings cannot be read: exit code 2. Its text says what is wrong and what to do."""
