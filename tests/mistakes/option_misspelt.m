nn_train (zeros (9, 1), [2 2 1], [1 2], 1, "LearnRate", 1)
