"""`notecards stats`: the figures people look for, in the terminal or as a page."""
