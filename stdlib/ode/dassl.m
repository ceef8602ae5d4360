## [X, XDOT, ISTATE, MSG] = dassl (FCN, X_0, XDOT_0, T)
## [X, XDOT, ISTATE, MSG] = dassl (FCN, X_0, XDOT_0, T, T_CRIT)
## Solve FCN (x, xdot, t) = 0, differential and algebraic equations: rows of X (solution) and XDOT (its
## derivative) belong to the times T, the first ones are X_0 and XDOT_0, which must solve it. FCN may be a
## cell with a second function, jac (x, xdot, t, c) = dF/dx + c * dF/dxdot. No step goes across the times
## T_CRIT. ISTATE is 2 (the last step ended at T) or 3 (behind it); negative if it failed, for which MSG has
## the words: an error where they are not asked for. Backward differences of variable order (Brenan,
## Campbell, Petzold: Numerical solution of initial-value problems in differential-algebraic equations, SIAM
## 1996).
##   >> f = @(x, xdot, t) [xdot(1) + x(1); x(1) + x(2) - 1];
##   >> x = dassl (f, [1; 0], [-1; 1], [0, 1]);  round (x * 1000)
##   ans =
##
##      1000      0
##       368    632
##
## See also: dassl_options, daspk, dasrt, ode15i
function [x, xdot, istate, msg] = dassl (fcn, x_0, xdot_0, t, t_crit = [])
  if (nargin < 4)
    print_usage ();
  end
  if (nargout < 3)
    [x, xdot] = __dae_solve__ ("dassl", fcn, [], x_0, xdot_0, t, t_crit);
  else
    [x, xdot, ~, istate, msg] = __dae_solve__ ("dassl", fcn, [], x_0, xdot_0, t, t_crit);
  end
end

%!error dassl ()
%!error <dassl: X and XDOT_0 must have the same size> dassl (@(x, xdot, t) x, [1; 2], 1, 0:1)
%!error <dassl: initial state X_0 must be a vector> dassl (@(x, xdot, t) x, {}, 1, 0:1)
%!error <inconsistent sizes for state and residual> dassl (@(x, xdot, t) [1; 2; 3], 1, 1, 0:1)
%!error <incorrect number of elements in cell array> dassl (cell (1, 3), 1, 1, 0:1)
%!test
%! jac = @(x, xdot, t, c) [2+c, -1; 0, 1+c];
%! f = @(x, xdot, t) [xdot(1) + 2*x(1) - x(2); xdot(2) + x(2)];
%! t = [0, 0.5, 2, 7];
%! [x, xdot, istate, msg] = dassl (f, [1; 1], [-1; -1], t);
%! assert (x, exp (-t)' * [1 1], 1e-6);  assert (xdot, -exp (-t)' * [1 1], 1e-6);  assert (istate, 3);
%! assert (dassl ({f, jac}, [1; 1], [-1; -1], t), x, 1e-6);
%! [x, xdot, istate] = dassl (f, [1; 1], [-1; -1], t, 7);  assert (istate, 2);  assert (x(4,:), exp (-7) * [1 1], 1e-6);
%!test  # Robertson's reactions, the third equation algebraic
%! f = @(y, yp, t) [yp(1) + 0.04*y(1) - 1e4*y(2)*y(3); yp(2) - 0.04*y(1) + 1e4*y(2)*y(3) + 3e7*y(2)^2; sum(y) - 1];
%! y = dassl (f, [1; 0; 0], [-0.04; 0.04; 0], [0, 0.4, 40, 4000]);
%! assert (y(2:4,:), [9.851721e-1 3.386395e-5 1.479402e-2; 7.158270e-1 9.185535e-6 2.841638e-1; 1.832021e-1 8.942373e-7 8.167970e-1], 1e-5);
