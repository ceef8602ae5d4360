## [T, Y] = ode23 (FCN, TRANGE, INIT)
## [T, Y] = ode23 (FCN, TRANGE, INIT, ODE_OPT)
## [T, Y, TE, YE, IE] = ode23 (...)
## SOLUTION = ode23 (...)
## As ode45, by the Runge-Kutta pair of Bogacki and Shampine of order 3(2).
##   >> [t, y] = ode23 (@(t, y) -y, [0 1 2], 1); round (y' * 100)
##   ans =
##
##      100    37    14
##
## See also: ode45, odeset
function varargout = ode23 (fcn, trange, init, varargin)
  if (nargin < 3)
    print_usage ();
  end
  opt = [];
  if (numel (varargin) > 0 && (isstruct (varargin{1}) || isempty (varargin{1})))
    opt = varargin{1};
    varargin(1) = [];
  end
  tab.order = 3;
  tab.refine = 1;
  tab.fsal = true;
  tab.c = [0, 1/2, 3/4, 1];
  tab.a = [0 0 0; 1/2 0 0; 0 3/4 0; 2/9 1/3 4/9];
  tab.b = [2/9, 1/3, 4/9, 0];
  tab.low = [7/24, 1/4, 1/3, 1/8];
  tab.middle = [];
  out = __ode__ ("ode23", tab, fcn, trange, init, opt, varargin, nargout);
  [varargout{1:numel (out)}] = out{:};
end

%!test [t, y] = ode23 (@(t, y) -y, [0 1], 1); assert (y(end), exp (-1), 1e-3)
