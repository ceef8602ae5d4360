x = 1:3;
x.append(3)
