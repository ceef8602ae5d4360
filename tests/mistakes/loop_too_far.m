x=[1 2 3];
s = 0;
for i = 1:4, s = s + x(i)
end
