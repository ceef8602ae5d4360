## FG = ad_cost (F)
## FG = ad_cost (F, X2, ...)
## A cost function with its gradient, made from the cost alone: [J, GRAD] = FG (THETA) gives J = F (THETA, X2, ...) and its
## gradient by THETA, exact to rounding. It is what fminunc with GradObj "on", fmincg, nn_train and nn_gradcheck take. Where only
## J is wanted, F is simply called.
##   >> fg = ad_cost (@(t) sum ((t - [1; 2]) .^ 2));
##   >> [J, grad] = fg ([0; 0])
##   J = 5
##   grad =
##
##     -2
##     -4
##
## See also: ad_gradient, ad_check, fminunc
function fg = ad_cost (f, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! (is_function_handle (f) || ischar (f)))
    error ("ad_cost: F must be a function: a handle, or its name");
  end
  if (ischar (f))
    f = str2func (f);
  end
  fg = @(theta) cost_and_gradient (f, theta, varargin);
end

function [J, grad] = cost_and_gradient (f, theta, more)
  if (nargout < 2)
    J = f (theta, more{:});
  else
    [J, grad] = ad_gradient (@(t) f (t, more{:}), theta);
  end
end
%!test [J, g] = ad_cost (@(x) x' * x) ([1; 2]); assert (J, 5); assert (g, [2; 4]);
%!test [J, g] = ad_cost (@(x, a) a * sum (x), 3) ([1; 2]); assert (g, [3; 3]);
%!test
%! x = fminunc (ad_cost (@(x) 100 * (x(2) - x(1) ^ 2) ^ 2 + (1 - x(1)) ^ 2), [-1; 2], optimset ("GradObj", "on"));
%! assert (x, [1; 1], 1e-4);
%!error <Invalid call> ad_cost ()
%!error <ad_cost: F must be a function> ad_cost (3)
