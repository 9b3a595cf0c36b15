"""What a statement is about: its own subject, what its pronoun stands for, or what stands above it."""
