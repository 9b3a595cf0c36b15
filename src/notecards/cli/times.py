"""The time of a build."""

import os
import time


def now() -> int:
    """Epoch seconds, or `SOURCE_DATE_EPOCH` where builds are to be repeatable."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(given) if given.isdecimal() else int(time.time())
