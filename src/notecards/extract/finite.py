"""Names of English verbs under the address that older rules ask."""

from notecards.extract.english.verbs import NOUN_LIKE, SURE_VERBS, sure_bases

__all__ = ["NOUN_LIKE", "SURE_VERBS", "sure_bases"]
