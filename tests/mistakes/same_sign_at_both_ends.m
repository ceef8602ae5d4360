fzero (@(x) x .^ 2 + 1, [0 1])
