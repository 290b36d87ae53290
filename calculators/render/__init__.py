"""Answers into HTML and SVG, the same bytes at build time and in the browser. The only place numbers become words."""
