% What is said where there is no derivative, and where.
function J = unknown (x)
  y = x * 2;
  J = sum (schur (y * eye (2))(:));
end
function J = by_argument (x)
  J = 0;
  J = J + rcond (x) * 2;
end
function J = in_rule (x)
  A = x * x';
  J = norm (A, 3) + sum (kron (1, 1, 1, 1, x(1)));
end
function J = within (x)
  parts = cellfun (@(v) sum (hess (v * eye (2))(:)), {x, x});
  J = sum (parts);
end
function J = of_library (x)
  J = sum (null ([x, 1, 2])(:));
end
function J = deep (x)
  J = 1;
  for k = 1:2
    J = J * sqrt (x(k));
  end
end
function J = quotient (x)
  y = 1 - x;
  J = sum (x ./ y);
end
function show (f, varargin)
  try
    [J, g] = ad_gradient (f, varargin{:})
  catch err
    printf ("%s\n%s\n", err.message, err.identifier);
    for k = 1:numel (err.stack)
      if (isempty (regexp (err.stack(k).name, "^show|__|\\.m$")) && ! isempty (err.stack(k).name))
        printf ("  %s, line %d, column %d\n", err.stack(k).name, err.stack(k).line, err.stack(k).column);
      end
    end
  end
  [text, id] = lastwarn ();
  if (! isempty (text))
    printf ("warning: %s\n", text);
    lastwarn ("");
  end
end
show (@unknown, 3);
show (@by_argument, [1 2; 3 4]);
show (@in_rule, [1 2; 3 4]);
show (@within, 3);
show (@of_library, 3);
show (@(x) sum (hess (x)(:)), magic (3));
show (@(x) nthargout (2, @ellipke, x(1)) + qp ([1; 1], eye (2) * x(1), [1; 1])(1), [0.3 2]);
show (@(x) x, [1 2]);
show (@(x) {x}, [1 2]);
show (@(x) x + 1i, 2);
show (@(x) "text", 2);
show (@(x) x, "text");
show (3, 2);
show (@deep, [0 4]);
show (@deep, [4 0]);
show (@quotient, [0.5 1]);
show (@(x) norm (x), [0 0]);
show (@(x) sum (abs (x) + max (x, 0)), [0 0]);
show (@(x, y) x * 2, 1, 2);
% infinite ones in other classes and containers
show (@(x) sum (sqrt (single (x))), single ([0 1 4]));
show (@(x) sum (sqrt (x)(:)), cat (3, [1 2; 3 4], [1 0; 0 2]));
show (@(s) sum (sqrt (s.a)) + sum (s.b{2} .^ 0.5), struct ("a", [1 2], "b", {{3, [1 0 0]}}));
show (@(s) sum (1 ./ s(2).a), struct ("a", {[1 2], [1 0]}));
