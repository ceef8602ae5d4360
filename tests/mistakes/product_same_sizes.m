X = ones (4,2);
y = ones (4,2);
X * y
