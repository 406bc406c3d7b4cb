"""The Web API methods, grouped as Slack names them; each takes a world and checked arguments."""
