## cscd (X)
## Cosecant of angles in degrees.
##   >> cscd (90)
##   ans = 1
## See also: csc, sind
function y = cscd (x)
  if (nargin < 1)
    print_usage ();
  end
  y = 1 ./ sind (x);
end

%!assert (cscd (30), 2, 1e-14)
