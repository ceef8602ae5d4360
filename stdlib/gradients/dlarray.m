## X = dlarray (X)
## X = dlarray (X, FORMAT)
## The number or array itself: for programs written for MATLAB, whose arrays must be marked before dlfeval can take their
## gradients. Here every floating-point argument of dlfeval is traced; FORMAT is not needed.
##   >> x = dlarray ([1 2 3])
##   x =
##
##      1   2   3
##
## See also: dlfeval, dlgradient, extractdata
function x = dlarray (x, format)
  if (nargin < 1 || nargin > 2)
    print_usage ();
  end
  if (! (isfloat (x) || islogical (x)))
    error ("dlarray: X must be a floating-point or logical array");
  end
end
%!assert (dlarray ([1 2]), [1 2])
%!error <dlarray: X must be> dlarray ("a")
