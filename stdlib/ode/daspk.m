## [X, XDOT, ISTATE, MSG] = daspk (FCN, X_0, XDOT_0, T)
## [X, XDOT, ISTATE, MSG] = daspk (FCN, X_0, XDOT_0, T, T_CRIT)
## Solve FCN (x, xdot, t) = 0, as dassl does; daspk_options adds constraints, and lets algebraic variables
## out of the error test.
##   >> x = daspk (@(x, xdot, t) xdot + x, 1, -1, [0, 1]);  round (x' * 1000)
##   ans =
##
##      1000    368
##
## See also: daspk_options, dassl, dasrt
function [x, xdot, istate, msg] = daspk (fcn, x_0, xdot_0, t, t_crit = [])
  if (nargin < 4)
    print_usage ();
  end
  if (nargout < 3)
    [x, xdot] = __dae_solve__ ("daspk", fcn, [], x_0, xdot_0, t, t_crit);
  else
    [x, xdot, ~, istate, msg] = __dae_solve__ ("daspk", fcn, [], x_0, xdot_0, t, t_crit);
  end
end

%!error daspk ()
%!test
%! f = @(x, xdot, t) [xdot(1) + 2*x(1) - x(2); xdot(2) + x(2)];
%! t = [0, 0.5, 2, 7];
%! [x, xdot, istate, msg] = daspk (f, [1; 1], [-1; -1], t);
%! assert (x, exp (-t)' * [1 1], 1e-6);  assert (xdot, -exp (-t)' * [1 1], 1e-6);
