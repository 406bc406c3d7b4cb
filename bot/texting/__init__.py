"""What a text is: numbers, words, segments, footers and the life of a text. Pure."""
