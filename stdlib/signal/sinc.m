## sinc (X)
## sin (pi*X) ./ (pi*X), and 1 at 0.
##   >> sinc ([0 0.5])
##   ans =
##
##      1.0000   0.6366
##
## See also: sin
function y = sinc (x)
  if (nargin < 1)
    print_usage ();
  end
  y = ones (size (x));
  i = (x != 0);
  t = pi * x(i);
  y(i) = sin (t) ./ t;
end

%!assert (sinc ([0 0.5]), [1 2/pi], 1e-15)
