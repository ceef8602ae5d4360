## [X, ISTATE, MSG] = lsode (FCN, X0, T)
## [X, ISTATE, MSG] = lsode (FCN, X0, T, T_CRIT)
## Solve x' = FCN (x, t) with x = X0 at T(1); rows of X belong to the times T. FCN may be a cell with a function for
## the Jacobian, which is not needed here.
##   >> round (lsode (@(x, t) -x, 1, [0 1 2]) * 1000)
##   ans =
##
##      1000
##       368
##       135
##
## See also: ode45, lsode_options
function [x, istate, msg] = lsode (fcn, x0, t, tcrit)
  if (nargin < 3)
    print_usage ();
  end
  if (iscell (fcn))
    fcn = fcn{1};
  elseif (ischar (fcn) && rows (fcn) > 1)
    fcn = strtrim (fcn(1, :));
  end
  if (ischar (fcn))
    fcn = str2func (fcn);
  end
  t = t(:);
  x = zeros (numel (t), numel (x0));
  x(1, :) = x0(:).';
  if (numel (t) > 1)
    g = @(s, y) fcn (y, s)(:);
    opt = odeset ("RelTol", 1e-9, "AbsTol", 1e-10);
    span = t;
    if (numel (t) == 2)
      span = [t(1); (t(1) + t(2)) / 2; t(2)];
      [~, y] = ode45 (g, span, x0(:), opt);
      x(2, :) = y(end, :);
    else
      [~, y] = ode45 (g, span, x0(:), opt);
      x(1:rows (y), :) = y;
    end
  end
  istate = 2;
  msg = "successful exit";
end

%!assert (lsode (@(x, t) -x, 1, [0 1]), [1; exp(-1)], 1e-7)
