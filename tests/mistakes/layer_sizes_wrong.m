nn_backprop (zeros (10, 1), [2 2 1], [1 2], 1, 0)
