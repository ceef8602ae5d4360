## speye (N)
## speye (M, N)
## speye ([M, N])
## The identity matrix, as sparse would make it: here a full one.
##   >> speye (2)
##   ans =
##
##      1   0
##      0   1
##
## See also: eye, sparse
function S = speye (varargin)
  if (nargin < 1 || nargin > 2)
    print_usage ();
  end
  S = full (eye (varargin{:}));
end

%!assert (speye (2, 3), [1 0 0; 0 1 0])
