"""`notecards triage`: new and doubtful cards one by one; what is decided stands in the ledger and outlives edits of the notes."""
