"""Wake-ups on docket."""
