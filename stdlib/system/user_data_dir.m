## user_data_dir ()
## The folder where programs keep a user's data: XDG_DATA_HOME, else .local/share in the home folder.
##   >> ischar (user_data_dir ())
##   ans = 1
## See also: user_config_dir, prefdir
function dir = user_data_dir (varargin)
  if (nargin > 0)
    print_usage ();
  end
  dir = getenv ("XDG_DATA_HOME");
  if (isempty (dir))
    dir = fullfile (getenv ("HOME"), ".local", "share");
  end
end
