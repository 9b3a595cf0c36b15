"""The review store: append-only events in SQLite, each durable before it is acknowledged, chained by hash so that damage is found."""

from notecards.review_log.backups import Backup, backups, put_aside, restore, save_daily
from notecards.review_log.checks import Finding, Saved, check, salvage, take_saved
from notecards.review_log.files import NAME, save, store_path
from notecards.review_log.merging import merge
from notecards.review_log.opening import make, open_log, read_file, read_log
from notecards.review_log.problem import Damaged, Overtaken, StoreProblem
from notecards.review_log.rows import chain_of
from notecards.review_log.store import ReviewLog

__all__ = [
    "NAME",
    "Backup",
    "Damaged",
    "Finding",
    "Overtaken",
    "ReviewLog",
    "Saved",
    "StoreProblem",
    "backups",
    "chain_of",
    "check",
    "make",
    "merge",
    "open_log",
    "put_aside",
    "read_file",
    "read_log",
    "restore",
    "salvage",
    "save",
    "save_daily",
    "store_path",
    "take_saved",
]
