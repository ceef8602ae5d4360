% opts.disp shows what is wanted after each iteration, and changes nothing in the results
A = sparse (diag (1:60)); o.disp = 1; o.v0 = ones (60, 1);
d = eigs (A, 2, "lm", o), d = eigs (A, 3, "sm", o), d = eigs (A, 2, 20.3, o)
B = A; B(1, 2) = 5; s = evalc ('d = eigs (B, 2, "lm", o);'); d, numel (strfind (s, "20-by-20")) > 1
