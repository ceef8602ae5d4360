## cosd (X)
function y = cosd (x)
  if (nargin < 1)
    print_usage ();
  end
  if (! isnumeric (x))
    error ("cosd: X must be numeric");
  end
  y = sind (x + 90);
end

%!assert (cosd ([0 90 180 270]), [1 0 -1 0])
