"""French, Spanish, Italian, Portuguese: clitics, elisions, subjects left out."""
