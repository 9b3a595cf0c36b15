"""English: questions with do-support, circumstances, commands."""
