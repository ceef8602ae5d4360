1;
% Where an error's stack says that a statement is: at the operator that is applied last.
function r = f (x)
  error ('boo');
end
function t0 ()
  x = f (1)
end
function t1 ()
    x   =   f (1);
end
function t2 ()
  x.a(3) = f (1);
end
function t3 ()
  [a, b]   = deal (f (1), 2);
end
function t4 ()
  2 + f (1) * 3
end
function t5 ()
  -f (1)
end
function t6 ()
  (f (1))
end
function t7 ()
  disp (1 + f (1))
end
function t8 ()
  if (1 + f (1)), end
end
function t9 ()
  if 0, elseif f (1), end
end
function t10 ()
  while f (1), end
end
function t11 ()
  for k = f (1), end
end
function t12 ()
  switch f (1), end
end
function t13 ()
  switch 1, case f(1), end
end
function t14 ()
  do, until f (1)
end
function t15 ()
  x += f (1)
end
function t16 ()
  x(f (1)) = 3
end
function t17 ()
  [f(1), 2]
end
function t18 ()
  {f(1)}
end
function t19 ()
  a = b = f (1)
end
function t20 ()
  h = @(x) x + f (x); h (2)
end
function t21 ()
  1:f (1)
end
function t22 ()
  x = undefd + 2
end
function t23 ()
  1 + undefd
end
function t24 ()
  x = [1 2 3]; x(1.5) = 4
end
function t25 ()
  [1 2] * [3 4]
end
function t26 ()
  x = f (1) && 1
end
function t27 ()
  f (1) || 0
end
function t28 ()
  persistent P = f (1);
end
function t29 ()
  x = eval ('f (1)');
end
function t30 ()
  for k = {1, 2}, x = f (k); end
end
function t31 ()
  f (1)(2)
end
function t32 ()
  x = 1:3; x(7) = [];
end
for k = 0:32
  try
    feval (sprintf ('t%d', k));
  catch e
    s = e.stack;
    while ! strncmp (s(1).name, 't', 1), s(1) = []; end
    printf ('%s:%d:%d %s\n', s(1).name, s(1).line, s(1).column, e.message);
  end
end
