"""One contact's file, who hears a reply, and what people are shown. Pure."""
