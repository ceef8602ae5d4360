## bw = bandwidth (A, type)
## [lower, upper] = bandwidth (A)
## How far the nonzeros of A reach below and above its diagonal; type is "lower" or "upper".
##   >> bandwidth ([1 1 0; 0 1 1; 0 0 1], "upper")
##   ans = 1
## See also: isbanded, isdiag, istriu, istril
function [lower, upper] = bandwidth (A, type)
  if (nargin < 1)
    print_usage ();
  end
  if (! ((isnumeric (A) || islogical (A)) && ndims (A) == 2))
    error ("bandwidth: A must be a 2-D numeric or logical matrix");
  end
  if (nargin == 2 && ! (strcmpi (type, "lower") || strcmpi (type, "upper")))
    error ('bandwidth: TYPE must be "lower" or "upper"');
  end
  [i, j] = find (A);
  lower = max ([0; i(:) - j(:)]);
  upper = max ([0; j(:) - i(:)]);
  if (nargin == 2 && strcmpi (type, "upper"))
    lower = upper;
  end
end

%!assert (bandwidth ([1 1 0; 1 1 1; 0 1 1], "lower"), 1)
%!assert (bandwidth ([]), 0)
%!error <bandwidth: TYPE must be "lower" or "upper"> bandwidth ([1 2], "foo")
