## D = squareform (d)
## d = squareform (D)
## From the distances as pdist gives them to the symmetric matrix of them, and back. Octave has it in its package statistics.
##   >> squareform ([7 4 3])
##   ans =
##
##      0   7   4
##      7   0   3
##      4   3   0
##
## See also: pdist
function y = squareform (x, method)
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (x) || islogical (x)) || ndims (x) > 2)
    error ("squareform: X must be a numeric matrix or vector");
  end
  if (nargin < 2)
    if (isvector (x) && ! (isscalar (x) && x == 0))
      method = "tomatrix";
    else
      method = "tovector";
    end
  end
  switch (lower (method))
    case "tomatrix"
      n = (1 + sqrt (1 + 8 * numel (x))) / 2;
      if (n != fix (n))
        error ("squareform: the numel of x cannot form a square matrix");
      end
      y = zeros (n, class (x));
      y(tril (true (n), -1)) = x;
      y += y';
    case "tovector"
      if (rows (x) != columns (x))
        error ("squareform: x is not a square matrix");
      elseif (any (diag (x) != 0))
        error ("squareform: x is not a hollow matrix, i.e., with diagonal entries all zero");
      end
      y = x(tril (true (rows (x)), -1))';
    otherwise
      error ("squareform: invalid METHOD '%s'", method);
  end
end

%!assert (squareform ([0 7 4; 7 0 3; 4 3 0]), [7 4 3])
%!error <squareform: x is not a square matrix> squareform ([1 2 3; 4 5 6])
%!error <squareform: the numel of x cannot form a square matrix> squareform ([1 2])
