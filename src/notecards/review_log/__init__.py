"""The review store: append-only events in SQLite, each durable before it is acknowledged, chained by hash so that damage is found."""

from notecards.review_log.backups import Backup, backups, put_aside, restore, save_daily
from notecards.review_log.files import save, store_path
from notecards.review_log.opening import open_log, read_log
from notecards.review_log.problem import Damaged, Overtaken, StoreProblem
from notecards.review_log.store import ReviewLog

__all__ = [
    "Backup",
    "Damaged",
    "Overtaken",
    "ReviewLog",
    "StoreProblem",
    "backups",
    "open_log",
    "put_aside",
    "read_log",
    "restore",
    "save",
    "save_daily",
    "store_path",
]
