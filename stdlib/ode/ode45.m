## [T, Y] = ode45 (FCN, TRANGE, INIT)
## [T, Y] = ode45 (FCN, TRANGE, INIT, ODE_OPT)
## [T, Y, TE, YE, IE] = ode45 (...)
## SOLUTION = ode45 (...)
## Solve y' = FCN (t, y) from TRANGE(1) to TRANGE(end) with y = INIT at the start, by the Runge-Kutta pair of Dormand
## and Prince of order 5(4). Rows of Y belong to the times T: the steps, refined four times, or the times in TRANGE
## if there are more than two. Options are made by odeset.
##   >> [t, y] = ode45 (@(t, y) -y, [0 1 2], 1); round (y' * 1000)
##   ans =
##
##      1000    368    135
##
## See also: ode23, odeset, lsode
function varargout = ode45 (fcn, trange, init, varargin)
  if (nargin < 3)
    print_usage ();
  end
  opt = [];
  if (numel (varargin) > 0 && (isstruct (varargin{1}) || isempty (varargin{1})))
    opt = varargin{1};
    varargin(1) = [];
  end
  tab.order = 5;
  tab.refine = 4;
  tab.fsal = true;
  tab.c = [0, 1/5, 3/10, 4/5, 8/9, 1, 1];
  tab.a = [0 0 0 0 0 0; 1/5 0 0 0 0 0; 3/40 9/40 0 0 0 0; 44/45 -56/15 32/9 0 0 0;
           19372/6561 -25360/2187 64448/6561 -212/729 0 0;
           9017/3168 -355/33 46732/5247 49/176 -5103/18656 0;
           35/384 0 500/1113 125/192 -2187/6784 11/84];
  tab.b = [35/384, 0, 500/1113, 125/192, -2187/6784, 11/84, 0];
  tab.low = [5179/57600, 0, 7571/16695, 393/640, -92097/339200, 187/2100, 1/40];
  tab.middle = [6025192743/30085553152; 0; 51252292925/65400821598; -2691868925/45128329728;
                187940372067/1594534317056; -1776094331/19743644256; 11237099/235043384];
  out = __ode__ ("ode45", tab, fcn, trange, init, opt, varargin, nargout);
  [varargout{1:numel (out)}] = out{:};
end

%!test [t, y] = ode45 (@(t, y) -y, [0 1], 1); assert (y(end), exp (-1), 1e-3); assert (t(end), 1)
%!test [t, y] = ode45 (@(t, y) [y(2); -y(1)], [0 pi], [0; 1]); assert (y(end, :), [0 -1], 5e-3)
%!test [t, y] = ode45 (@(t, y) 2*t, [0 1 2 3], 0); assert (t, [0; 1; 2; 3]); assert (y, [0; 1; 4; 9], 1e-6)
