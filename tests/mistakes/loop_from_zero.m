x=[1 2 3];
s = 0;
for i = 0:2, s = s + x(i)
end
