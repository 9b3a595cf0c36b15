"""Lists: what announces one, what its label says, which its entries are."""
