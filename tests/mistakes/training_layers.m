net = patternnet (10)
