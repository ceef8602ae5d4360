## quad (F, A, B)
## quad (F, A, B, TOL)
## [Q, IER, NFEV, ERR] = quad (...)
## Integral of a function of one number, which need not be vectorized. TOL is [absolute, relative]; without it quad_options tell.
##   >> round (quad (@(x) x * x, 0, 3))
##   ans = 9
## See also: integral, quadgk, quadv
function [q, ier, nfev, err] = quad (f, a, b, tol = [], sing = [], varargin)
  if (nargin < 3 || nargin > 5)
    print_usage ();
  end
  if (! (isnumeric (a) || islogical (a)) || isempty (a))
    error ("quad: lower limit of integration A must be a scalar");
  elseif (! (isnumeric (b) || islogical (b)) || isempty (b))
    error ("quad: upper limit of integration B must be a scalar");
  elseif (! (isnumeric (tol) || islogical (tol)) || numel (tol) > 2)
    error ("quad: TOL must be a 1 or 2-element vector");
  end
  a = double (real (a(1)));
  b = double (real (b(1)));
  if (isnumeric (f) || islogical (f) || iscell (f) || isstruct (f))
    f = @(x) 0;
  else
    f = __integrand__ (f);
  end
  abstol = quad_options ("absolute tolerance");
  reltol = quad_options ("relative tolerance");
  if (numel (tol) >= 1)
    abstol = double (tol(1));
  end
  if (numel (tol) >= 2)
    reltol = double (tol(2));
  end
  g = @(x) arrayfun (@(t) real (f (t)), x);
  try
    if (isempty (sing) && all (isfinite ([a, b])))
      [q, err] = kronrod (g, a, b);
      ier = 0;
      nfev = 21;
      if (err <= max (abstol, reltol * abs (q)))
        return;
      end
    end
    [q, err, nfev] = __adapt__ (g, a, b, min (abstol, 1e-10), min (reltol, 1e-10), 650, sing);
    ## The middle is a node of QUADPACK's first rule, whose sum NaN spoils; __adapt__ leaves such points out.
    middle = (a + b) / 2;
    if (isfinite (middle) && isnan (f (middle)))
      q = err = NaN;
    end
  catch
    error ("quad: evaluation of user-supplied function failed");
  end
  ier = 0;
end

## Gauss and Kronrod's rules of 10 and 21 points and QUADPACK's estimate of the error (Piessens and others: QUADPACK, 1983).
function [q, err] = kronrod (g, a, b)
  x = [0.995657163025808080735527280689003, 0.973906528517171720077964012084452, ...
       0.930157491355708226001207180059508, 0.865063366688984510732096688423493, ...
       0.780817726586416897063717578345042, 0.679409568299024406234327365114874, ...
       0.562757134668604683339000099272694, 0.433395394129247190799265943165784, ...
       0.294392862701460198131126603103866, 0.148874338981631210884826001129720];
  wk = [0.011694638867371874278064396062192, 0.032558162307964727478818972459390, ...
        0.054755896574351996031381300244580, 0.075039674810919952767043140916190, ...
        0.093125454583697605535065465083366, 0.109387158802297641899210590325805, ...
        0.123491976262065851077958109585166, 0.134709217311473325928054001771707, ...
        0.142775938577060080797094273138717, 0.147739104901338491374841515972068];
  center = 0.149445554002916905664936468389821;
  wg = [0.066671344308688137593568809893332, 0.149451349150580593145863396957658, ...
        0.219086362515982043995534934228163, 0.269266719309996355091226921569469, ...
        0.295524224714752870173815619188769];
  mid = (a + b) / 2;
  half = (b - a) / 2;
  low = g (mid - half * x);
  high = g (mid + half * x);
  fc = g (mid);
  both = low + high;
  rk = cumsum ([center * fc, (wk .* both)([2:2:10, 1:2:9])])(end);     # in QUADPACK's order
  rg = cumsum (wg .* both(2:2:10))(end);
  absolute = (center * abs (fc) + sum (wk .* (abs (low) + abs (high)))) * abs (half);
  spread = (center * abs (fc - rk / 2) + sum (wk .* (abs (low - rk / 2) + abs (high - rk / 2)))) * abs (half);
  q = rk * half;
  err = abs ((rk - rg) * half);
  if (spread != 0 && err != 0)
    err = spread * min (1, (200 * err / spread) ^ 1.5);
  end
  if (absolute > realmin / (50 * eps))
    err = max (50 * eps * absolute, err);
  end
end

%!assert (quad (@(x) x * x, 0, 3), 9, 1e-10)
%!assert (quad (@(x) NaN, 0, 1), NaN)
%!assert (quad (@(x) sin (x) / x, -1, 1), NaN)
%!error <quad: lower limit of integration A must be a scalar> quad (@sin, "a", 1)
