% Solvers call the function as often, in the same order, at the same points and with the same nargout as Octave.
1;
function varargout = seen (f, varargin)
  printf ("  %d:", nargout);
  for k = 1:numel (varargin)
    a = varargin{k};
    printf (" %s(%s)", sprintf ("%dx", size (a))(1:end-1), sprintf ("%.4g,", a(1:min (end, 6))));
  end
  printf ("\n");
  [varargout{1:max (nargout, 1)}] = f (varargin{:});
end
function [y, g] = bowl (x)
  y = sum ((x(:) - [1; 2]) .^ 2) + 0.1 * x(1) * x(2);
  g = 2 * (x(:) - [1; 2]) + 0.1 * [x(2); x(1)];
end
function [y, J] = circle (x)
  y = [x(1)^2 + x(2)^2 - 4; x(1) - x(2)];
  J = [2*x(1), 2*x(2); 1, -1];
end
disp ("fminunc");
[x, f, info, out] = fminunc (@(x) seen (@bowl, x), [0; 0], optimset ("GradObj", "on", "MaxIter", 5));
out.funcCount
[x, f, info, out] = fminunc (@(x) seen (@bowl, x), [-1 3], optimset ("MaxIter", 3));
out.funcCount
fminunc (@(x) seen (@bowl, x), [-1; 3], optimset ("MaxIter", 3, "FinDiffType", "central"));
disp ("fminsearch");
[x, f, info, out] = fminsearch (@(x) seen (@bowl, x), [0 0], optimset ("MaxIter", 6));
out.funcCount
fminsearch (@(x) seen (@(x) abs (x), x), 3, optimset ("MaxFunEvals", 8));
disp ("fminbnd");
fminbnd (@(x) seen (@(x) (x - 2)^2, x), 0, 5);
disp ("fzero");
[x, f, info, out] = fzero (@(x) seen (@(x) x^3 - x - 1, x), [1 2], optimset ("TolX", 1e-4));
out.funcCount
fzero (@(x) seen (@(x) exp (x) - 2, x), 0, optimset ("TolX", 1e-3));
fzero (@(x) seen (@(x) x, x), 0)
disp ("fsolve");
[x, f, info, out] = fsolve (@(x) seen (@circle, x), [1; 2], optimset ("TolX", 1e-3, "TolFun", 1e-3));
out.funcCount
fsolve (@(x) seen (@circle, x), [1; 2], optimset ("Jacobian", "on", "TolX", 1e-3, "TolFun", 1e-3));
disp ("quadv"); quadv (@(x) seen (@(x) sqrt (x), x), 0, 1, 1e-2);
disp ("quadl"); quadl (@(x) seen (@(x) sin (x), x), 0, 1);
disp ("quadgk"); quadgk (@(x) seen (@(x) abs (x - 0.3), x), 0, 1, "AbsTol", 1e-3, "RelTol", 1e-3);
disp ("quadcc"); quadcc (@(x) seen (@(x) exp (x), x), 0, 1);
disp ("integral"); integral (@(x) seen (@(x) exp (x), x), 0, 1);
integral (@(x) seen (@(x) [x, x^2], x), 0, 1, "ArrayValued", true);
disp ("accumarray"); accumarray ([1; 2; 1], [10 20 30], [], @(v) seen (@max, v));
disp ("bsxfun"); bsxfun (@(a, b) seen (@plus, a, b), [1 2 3], [1; 2]);
bsxfun (@(a, b) seen (@plus, a, b), [1 2; 3 4], [1 2]);
bsxfun (@(a, b) seen (@plus, a, b), 5, [1 2]);
disp ("cellfun"); cellfun (@(x) seen (@numel, x), {1, [1 2]});
[a, b] = cellfun (@(x) seen (@size, x), {1, [1 2]});
arrayfun (@(x) seen (@(x) x, x), [1 2]);
structfun (@(x) seen (@(x) x, x), struct ("a", 1, "b", 2));
