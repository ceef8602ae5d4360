## savefig (FILE)
## savefig (H, FILE)
## Keep figures in a file that openfig reads; see hgsave.
##   >> f = tempname (); plot (1:3); savefig (f); exist ([f '.ofig'], 'file')
##   ans = 2
## See also: openfig, hgsave
function savefig (varargin)
  if (nargin < 1)
    print_usage ();
  end
  hgsave (varargin{:});
end
