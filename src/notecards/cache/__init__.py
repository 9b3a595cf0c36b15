"""The build cache, `.notecards/build.db`: it can be dropped at any time. Values are JSON, never code."""
