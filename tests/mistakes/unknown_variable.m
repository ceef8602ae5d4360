Theta1 = ones(2);
x = Theat1 * 2
