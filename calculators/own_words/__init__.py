"""What the reader says in their own words in a rehearsal, read as a move by its words alone."""
