% What inline functions are, and of which names.
1;
function t (varargin)
  try
    eval (strjoin (varargin, "\n"));
  catch e
    disp (e.message);
  end
end
t ('f = inline ("sin (t)"); argnames (f), formula (f), class (f), f (0)');
t ('f = inline ("i + j + e + pi + z"); argnames (f)');
t ('f = inline ("a + b"); argnames (f)');
t ('f = inline ("x1 + x2"); argnames (f)');
t ('f = inline ("max (u, v)"); argnames (f)');
t ('f = inline ("x^2*y/z''"); vectorize (f)');
t ('vectorize ("x.^2")');
t ('vectorize (@(x) x^2*3)');
t ('vectorize (3)');
t ('f = inline ("x"); f (1, 2)');
t ('f = inline ("x + y"); f (1)');
t ('f = inline (3)');
t ('f = inline ("x", 3, 4)');
t ('f = inline ("x^2"); feval (f, 3), cellfun (f, {1, 2}), arrayfun (f, [1 2])');
t ('f = inline ("x.^2 - 2"); fzero (f, [0 2]), quad (f, 0, 1)');
t ('f = inline ("x^2"); size (f), numel (f), isempty (f)');
t ('f = inline ("x^2"); disp (f)');
t ('f = inline ("x^2"), g = f; g');
t ('f = inline ("x^2"); func2str (f)');
t ('f = inline ("x^2"); ischar (f), isnumeric (f), isstruct (f)');
t ('f = inline ("x^2"); isequal (f, f)');
t ('f = inline ("x(1) + x(2)"); f ([1 2])');
t ('f = inline ("x + y", "y", "x"); f (1, 10), argnames (f)');
t ('f = inline ("sqrt (x) * exp (-t) + log (q)"); argnames (f)');
t ('f = inline ("x_1 + aB"); argnames (f)');
t ('f = inline ("2*k1"); f (3)');
t ('f = inline ("[x, 2*x]"); f (3)');
t ('f = inline ("x^2 + 1"); fprintf ("%s\n", formula (f));');
t ('f = inline ("x+1"); save_f = f (1:3)');
t ('h = vectorize (inline ("x^2*y + 1/z")), h (1:2, 3, 4)');
t ('symvar ("x*y + z")');
