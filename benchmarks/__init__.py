"""Speed, as a ratio to a limit that is measured in the same run. A benchmark is a module with `run(report)`."""
