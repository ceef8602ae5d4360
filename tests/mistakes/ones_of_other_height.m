X = ones (3,2);
[ones(2,1) X]
