"""A holding of private stock or options: what is asked, what is shown, and what the reader's part is worth."""
