"""Where the stages meet: the only place that reads the clock."""
