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
  tab.e = [71/57600, 0, -71/16695, 71/1920, -17253/339200, 22/525, -1/40];
  tab.dense = [1, -183/64, 37/12, -145/128; 0 0 0 0; 0, 1500/371, -1000/159, 1000/371; 0, -125/32, 125/12, -375/64;
               0, 9477/3392, -729/106, 25515/6784; 0, -11/7, 11/3, -55/28; 0, 3/2, -4, 5/2];
  out = __ode__ ("ode45", tab, fcn, trange, init, opt, varargin, nargout);
  [varargout{1:numel (out)}] = out{:};
end

%!test [t, y] = ode45 (@(t, y) -y, [0 1], 1); assert (y(end), exp (-1), 1e-3); assert (t(end), 1)
%!test [t, y] = ode45 (@(t, y) [y(2); -y(1)], [0 pi], [0; 1]); assert (y(end, :), [0 -1], 5e-3)
%!test [t, y] = ode45 (@(t, y) 2*t, [0 1 2 3], 0); assert (t, [0; 1; 2; 3]); assert (y, [0; 1; 4; 9], 1e-6)
