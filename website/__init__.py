"""What builds pages: forms, worked examples, and calculators as they stand on a page."""
