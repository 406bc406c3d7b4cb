"""What the command line answers itself: one module a command."""
