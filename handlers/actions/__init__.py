"""Buttons and menus: what they carry is looked up, never believed."""
