## apropos WORDS
## The functions whose help speaks of WORDS, best first: as lookfor.
##   >> ! isempty (strfind (evalc ("apropos fourier"), "fft"))
##   ans = 1
## See also: lookfor, help
function apropos (varargin)
  if (nargin == 0)
    print_usage ();
  end
  lookfor (varargin{:});
end
