## nbincdf (X, R, PS)
## nbincdf (X, R, PS, "upper")
## The probability of X or less of the negative binomial distribution: failures before success R, each with probability PS;
## with "upper" that of more than X.
##   >> nbincdf (2, 3, 0.5)
##   ans = 0.5000
## See also: nbinpdf, nbininv, nbinrnd
function p = nbincdf (x, varargin)
  tail = "";
  if (! isempty (varargin) && ischar (varargin{end}))
    tail = varargin{end};
    varargin(end) = [];
  end
  n = numel (varargin);
  if (nargin < 1 || n < 2 || n > 2)
    print_usage ();
  end
  p = __dist__ ("nbincdf", {"X", "R", "PS"}, x, varargin, tail);
end

%!assert (nbincdf ([-1 0 2 25], 3.5, 0.4), [0 0.0404771540501553 0.240231909287671 0.999757797724342], -1e-11)
%!assert (nbincdf ([-1 0 2 25], 3.5, 0.4, "upper"), [1 0.959522845949845 0.759768090712329 0.000242202275658453], -1e-11)
%!error <nbincdf: X, R, and PS> nbincdf ({}, 3, 0.5)
