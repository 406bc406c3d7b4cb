"""The doors: Slack, RingCentral, health and metrics over HTTP, and Slack over Socket Mode."""
