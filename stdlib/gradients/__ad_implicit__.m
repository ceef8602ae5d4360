## [X, FVAL, ...] = __ad_implicit__ (NAME, F, X0, ...)
## What fzero, fsolve, fminsearch, fminbnd and fminunc give, where F holds traced values. Their steps are not followed: X is
## what F (X) = 0, or a gradient of 0, makes of it, so its derivative is that of a Newton step from X (implicit function
## theorem), and second derivatives come from another one. Their length is 0.
##   >> [J, g] = ad_gradient (@(a) fzero (@(t) t ^ 2 - a, [0 5]), 4);
##   >> abs (g - 1/4) < 1e-10
##   ans = 1
function varargout = __ad_implicit__ (name, f, varargin)
  n = max (nargout, 1);
  if (n > 4)
    error ("Octavo:no-derivative", "no derivative known for '%s' with %d results", name, n);
  end
  plain = cellfun (@ad_stop, varargin, "UniformOutput", false);
  [varargout{1:n}] = feval (name, ad_stop (f), plain{:});
  if (ischar (f))
    f = str2func (f);
  end
  x = at = varargout{1};
  if (strcmp (name, "fminbnd") && min (abs (x - [plain{1:2}])) < 1e-3 * abs (plain{1} - plain{2}))
    error ("Octavo:no-derivative", "no derivative known for 'fminbnd' with its minimum at the end of the interval");
  end
  for k = 1:2
    if (any (strcmp (name, {"fzero", "fsolve"})))
      [r, D] = ad_jacobian (@(t) f (t), x);
    else
      [~, r, D] = ad_hessian (@(t) f (t), x);
    end
    step = D \ (r(:) - ad_stop (r(:)));
    x = x - reshape (step, size (x));
  end
  varargout{1} = x;
  if (n > 1)
    varargout{2} = f (x);
  end
end
%!test [J, g] = ad_gradient (@(a) fzero (@(t) t ^ 3 - a, [0 5]), 8); assert ([J, g], [2, 1/12], 1e-8);
%!test [J, g] = ad_gradient (@(a) fminsearch (@(t) (t - a ^ 2) ^ 2 + t, 3), 2); assert (g, 4, 1e-6);
%!test [J, g] = ad_gradient (@(a) fminbnd (@(t) (t - a ^ 2) ^ 2 + a * t, 0, 10), 2); assert (g, 3.5, 1e-6);
%!test [J, g] = ad_gradient (@(a) sum (fsolve (@(t) [t(1) ^ 2 - a; t(1) * t(2) - 1], [1; 1])), 4); assert (g, 1/4 - 1/16, 1e-6);
%!test [J, g, H] = ad_hessian (@(a) fzero (@(t) t ^ 3 - a, [0 5]), 8); assert (H, -2/9 * 8 ^ (-5/3), 1e-8);
