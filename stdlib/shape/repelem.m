## repelem (X, R)
## repelem (X, R1, R2, ..., RN)
## X with each element repeated: R times for a vector X; R1 times along the rows, R2 times along the columns and so on
## for a matrix. A vector of counts repeats each element (or row, or column) as often as it says.
##   >> repelem ([1 2 3], 2)
##   ans =
##   
##      1   1   2   2   3   3
##   
##   >> repelem ([1 2 3], [3 0 1])
##   ans =
##   
##      1   1   1   3
##   
## See also: repmat, kron
function y = repelem (x, varargin)
  if (nargin < 2)
    print_usage ();
  end
  if (nargin == 2)
    r = varargin{1};
    if (isscalar (x))
      if (! isscalar (r))
        error ("repelem: R1 must either be scalar or have the same number of elements as the vector to be replicated");
      end
      y = x(ones (1, max (r, 0)));
      return;
    elseif (isvector (x) && (isscalar (r) || isvector (r)))
      y = x(repelem_positions (numel (x), r));
      return;
    end
    if (! isscalar (r))
      error ("repelem: when called with only two inputs they must be either scalars or vectors, not %s and %s.",
             typeinfo (x), typeinfo (r));
    end
    error ("repelem: %dD Array requires %d or more input arguments, but only 2 given", ndims (x), ndims (x) + 1);
  end
  for k = 1:nargin - 1
    if (! (isscalar (varargin{k}) || isvector (varargin{k})))
      error ("repelem: R_j must all be scalars or vectors");
    end
  end
  idx = cell (1, max (ndims (x), nargin - 1));
  for k = 1:numel (idx)
    if (k <= nargin - 1)
      r = varargin{k};
      n = size (x, k);
      if (! isscalar (r) && numel (r) != n)
        error ("repelem: R%d must either be scalar or have the same number of elements as the size of dimension %d of X", k, k);
      end
      idx{k} = repelem_positions (n, r);
    else
      idx{k} = ":";
    end
  end
  y = x(idx{:});
end

function p = repelem_positions (n, r)
  if (isscalar (r))
    if (! (isnumeric (r) || islogical (r)))
      error ("octave_base_value::int64_value (): wrong type argument '%s'", typeinfo (r));
    elseif (r != fix (r))
      error ("conversion of %s to int64_t value failed", tolower (sprintf ("%g", r)));
    end
    p = reshape (ones (max (r, 0), 1) * (1:n), 1, []);
    return;
  end
  if (numel (r) != n)
    error ("repelem: R1 must either be scalar or have the same number of elements as the vector to be replicated");
  end
  r = r(:).';
  keep = find (r > 0);
  r = r(keep);
  p = zeros (1, sum (r));
  if (! isempty (r))
    p(cumsum ([1, r(1:end-1)])) = diff ([0, keep]);
    p = cumsum (p);
  end
end

%!assert (repelem ([1 2 3], 2), [1 1 2 2 3 3])
%!assert (repelem ([1; 2], 2), [1; 1; 2; 2])
%!assert (repelem (5, 2, 3), [5 5 5; 5 5 5])
%!assert (repelem ([1 2; 3 4], [1 2], [2 1]), [1 1 2; 3 3 4; 3 3 4])
%!assert (repelem ([1 2 3], [0 1 2]), [2 3 3])
%!assert (repelem ("ab", 2), "aabb")
%!error <repelem: 2D Array requires 3 or more input arguments, but only 2 given> repelem ([1 2; 3 4], 2)
%!error <R1 must either be scalar or have the same number of elements> repelem ([1 2 3], [1 2])
