nn_
