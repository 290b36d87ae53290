"""The tables of the reference pages, made from data: every cell rests on a claim or is computed."""
