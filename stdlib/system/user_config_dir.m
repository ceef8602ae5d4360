## user_config_dir ()
## The folder where programs keep a user's settings: XDG_CONFIG_HOME, else .config in the home folder.
##   >> ischar (user_config_dir ())
##   ans = 1
## See also: user_data_dir, prefdir
function dir = user_config_dir (varargin)
  if (nargin > 0)
    print_usage ();
  end
  dir = getenv ("XDG_CONFIG_HOME");
  if (isempty (dir))
    dir = fullfile (getenv ("HOME"), ".config");
  end
end
