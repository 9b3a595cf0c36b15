"""`notecards review`: the quiz in the terminal; each grade is durable before the next card is shown."""
