X = ones (3, 2);
[ones (3, 1) X]
