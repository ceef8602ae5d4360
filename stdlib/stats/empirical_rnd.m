## empirical_rnd (DATA)
## empirical_rnd (DATA, M, N, ...)
## Random numbers drawn from the sample DATA.
##   >> size (empirical_rnd ([1 2 3], 2, 2))
##   ans =
##
##      2   2
##
## See also: discrete_rnd, randi
function r = empirical_rnd (data, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (! isvector (data))
    error ("empirical_rnd: DATA must be a vector");
  end
  if (isempty (varargin))
    varargin = {size(data)};
  end
  r = discrete_rnd (data, ones (size (data)), varargin{:});
end
