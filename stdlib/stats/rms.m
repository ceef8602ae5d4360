## Y = rms (X)
## Y = rms (X, DIM)
## The root of the mean of squares along the first dimension that is not 1, or DIM. Octave has it from
## version 9 on.
##   >> rms ([3 4; 5 12])
##   ans =
##
##      4.1231   8.9443
##
## See also: meansq, norm, std
function y = rms (x, varargin)
  if (nargin < 1 || nargin > 2)
    print_usage ();
  elseif (! (isnumeric (x) || islogical (x)))
    error ("rms: X must be a numeric array");
  end
  y = sqrt (meansq (x, varargin{:}));
end

%!assert (rms ([1 -1 1i]), 1)
%!assert (rms ([3 4; 0 0], 2), [sqrt(12.5); 0], 1e-15)
%!error <rms: X must be a numeric array> rms ('a')
