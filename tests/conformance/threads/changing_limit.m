% The limit may change between operations, up and down, any number of times.
warning ("off");
A = reshape (mod (1:3e6, 1009), 1500, 2000);
expected = sum (A(:));
ok = true;
for k = 1:60
  maxNumCompThreads (mod (k, 5) + 1);
  ok = ok && sum ((A + k)(:)) == expected + 3e6 * k;
end
disp (ok)
% a program started meanwhile, and what a handle computes inside of a loop
for k = 1:3
  [status, text] = system ("echo hello");
  ok = ok && strcmp (strtrim (text), "hello") && isequal (cellfun (@(x) sum ((x .* 2)(:)), {A, A}), 2 * [expected, expected]);
end
disp (ok)
maxNumCompThreads ("automatic");
