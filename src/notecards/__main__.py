"""`python -m notecards`."""

from notecards.cli import main

if __name__ == "__main__":
    main()
