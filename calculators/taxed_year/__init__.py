"""A year's wages and the taxes on them: what is asked, what is shown, and what is said of it."""
