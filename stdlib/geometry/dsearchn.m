## IDX = dsearchn (X, XI)
## IDX = dsearchn (X, TRI, XI)
## IDX = dsearchn (X, TRI, XI, OUTVAL)
## [IDX, D] = dsearchn (...)
## The row of X that is nearest to each row of XI, and its distance; OUTVAL for what lies outside of the
## simplices TRI.
##   >> dsearchn ([0 0; 1 1], [0.2 0.3; 0.9 0.9])'
##   ans =
##
##      1   2
##
## See also: dsearch, tsearchn, knnsearch
function [idx, d] = dsearchn (x, varargin)
  if (nargin < 2 || nargin > 4)
    print_usage ();
  end
  xi = varargin{min (end, 2)};
  if (columns (x) != columns (xi))
    error ("__dsearchn__: number of rows of X and XI must match");
  end
  [idx, d] = knnsearch (x, xi);
  if (nargin == 4)
    out = isnan (tsearchn (x, varargin{1}, xi));
    idx(out) = varargin{3};
    d(out) = varargin{3};
  end
end

%!test [i, d] = dsearchn ([0 0; 1 1], [0.2 0; 1 0.9]); assert (i, [1; 2]); assert (d, [0.2; 0.1], 1e-14);
%!assert (dsearchn ([0 0; 1 0; 0 1], [1 2 3], [0.6 0.1; 3 3], -1), [2; -1])
%!error <Invalid call to dsearchn> dsearchn (1)
