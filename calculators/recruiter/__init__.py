"""The recruiter of a rehearsal, as declared rules: what they hide, how they answer, and how each turn is marked."""
