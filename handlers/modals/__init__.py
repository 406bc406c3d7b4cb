"""Submitted forms: an error stands under its field, the form is kept."""
