"""What must survive: processes that die at any step, vendors that fail, and the books after it."""
