## [X, XDOT, T_OUT, ISTATE, MSG] = dasrt (FCN, G, X_0, XDOT_0, T)
## [X, XDOT, T_OUT, ISTATE, MSG] = dasrt (FCN, G, X_0, XDOT_0, T, T_CRIT)
## Solve FCN (x, xdot, t) = 0 as dassl does, until one of the values of G (x, t) changes its sign: the last
## row of X and of XDOT, and the last time of T_OUT, are where that is, and ISTATE is 4.
##   >> [x, xdot, t] = dasrt (@(x, xdot, t) xdot + x, @(x, t) x - 0.5, 1, -1, 0:3);  t'
##   ans =
##
##           0   0.6931
##
## See also: dasrt_options, dassl, daspk
function [x, xdot, t_out, istate, msg] = dasrt (fcn, varargin)
  if (nargin < 4 || nargin > 6)
    print_usage ();
  end
  g = [];
  if (is_function_handle (varargin{1}) || ischar (varargin{1}) || isa (varargin{1}, "inline"))
    g = varargin{1};
    varargin(1) = [];
    if (ischar (g))
      g = str2func (g);
    end
  end
  if (numel (varargin) < 3 || numel (varargin) > 4)
    print_usage ();
  end
  varargin(end+1:4) = {[]};
  if (nargout < 4)
    [x, xdot, t_out] = __dae_solve__ ("dasrt", fcn, g, varargin{:});
  else
    [x, xdot, t_out, istate, msg] = __dae_solve__ ("dasrt", fcn, g, varargin{:});
  end
end

%!error dasrt ()
%!test
%! f = @(x, xdot, t) [xdot(1) - x(2); xdot(2) + 9.81];
%! [x, xdot, t, istate, msg] = dasrt (f, @(x, t) x(1), [10; 0], [0; -9.81], 0:3);
%! assert (t, [0; 1; sqrt(20 / 9.81)], 1e-6);  assert (x(end,:), [0, -sqrt(20 * 9.81)], 1e-5);  assert (istate, 4);
%! [x, xdot, t, istate] = dasrt (f, [10; 0], [0; -9.81], 0:3);
%! assert (t, (0:3)');  assert (istate, 3);
