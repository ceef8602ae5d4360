## hilb (N)
## Hilbert matrix: element i, j is 1 / (i + j - 1). Its condition is notoriously bad.
##   >> hilb (2)
##   ans =
##
##      1.0000   0.5000
##      0.5000   0.3333
##
## See also: invhilb, cond
function H = hilb (n)
  if (nargin < 1)
    print_usage ();
  elseif (! isscalar (n))
    error ("hilb: N must be a scalar integer");
  end
  k = (1:n)';
  H = 1 ./ (k + k' - 1);
end

%!assert (hilb (2), [1 1/2; 1/2 1/3])
