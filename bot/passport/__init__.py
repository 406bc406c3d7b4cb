"""One contact's whole story, as JSON and as a page to file: values and rendering, no I/O."""
