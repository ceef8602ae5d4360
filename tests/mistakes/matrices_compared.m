A = ones (2);
B = ones (3);
if A == B, disp (1), end
