nrow (ones (3))
