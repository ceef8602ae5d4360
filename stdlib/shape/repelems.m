## Y = repelems (X, R)
## A row of elements of X: those that the first row of R gives the positions of, each as often as the second row says.
##   >> repelems ([10 20 30], [1 2; 2 1])
##   ans =
##
##      10   10   20
##
## See also: repelem, repmat
function y = repelems (x, r, varargin)
  if (nargin != 2)
    print_usage ();
  elseif (ischar (r))
    error ("invalid conversion from string to real matrix");
  elseif (! (isnumeric (r) || islogical (r)))
    error ("octave_base_value::matrix_value(): wrong type argument '%s'", typeinfo (r));
  elseif (isstruct (x))
    error ("repelems: wrong type argument '%s'", typeinfo (x));
  elseif (ndims (r) != 2 || rows (r) != 2)
    error ("repelems: R must be a matrix with two rows");
  elseif (any (r(:) != fix (r(:))))
    error ("repelems: R must be a matrix of integers");
  elseif (any (r(2,:) < 0))
    error ("repelems: second row must contain non-negative numbers");
  end
  y = reshape (x(repelem (r(1,:), r(2,:))), 1, []);
end

%!assert (repelems ('abc', [1 2; 1 2]), 'abb')
%!assert (repelems ([1 2], zeros (2, 0)), zeros (1, 0))
%!error <repelems: R must be a matrix with two rows> repelems (1:2, 1:3)
