## factorial (N)
## N!, the product of the integers 1 .. N.
##   >> factorial (5)
##   ans = 120
## See also: prod, gamma, nchoosek
function x = factorial (n)
  if (nargin < 1)
    print_usage ();
  end
  if (iscell (n) || isstruct (n) || ! isreal (n) || any (n(:) < 0 | n(:) != fix (n(:))))
    error ("factorial: all N must be real non-negative integers");
  end
  x = round (gamma (double (n) + 1));
  if (isa (n, "single"))
    x = single (x);
  end
end

%!assert (factorial ([0 1 2; 3 4 5]), [1 1 2; 6 24 120])
%!error <factorial: all N must be real non-negative integers> factorial (-1)
