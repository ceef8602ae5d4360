% an index may follow a transpose
A = [1 2; 3 4];
w = A'(1, :)
x = 2^A(1)'
y = A'(1, :)'
q = -A'(1)
z = 2^A(1)'(1)
c = {1, 2}'{2}
r = (1:3)'(2)
t = A.'(1)
u = A'.^2
p = 0i
