"""What only the machine can give: the present, and everything secret or random."""
