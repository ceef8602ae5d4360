## pkg load NAME
## pkg list
## Packages are not part of this program: pkg list is empty, and pkg load says so in a note and goes on, because what
## lesson programs load packages for is mostly built in. What is not is undefined where it is called.
##   >> pkg list
##   no packages installed.
## See also: ver
function varargout = pkg (varargin)
  if (nargin < 1)
    print_usage ();
  end
  if (nargout > 0)
    varargout = repmat ({{}}, 1, nargout);
    return;
  end
  action = "";
  names = {};
  for k = 1:nargin
    if (! strncmp (varargin{k}, "-", 1))
      if (isempty (action))
        action = varargin{k};
      else
        names{end+1} = varargin{k};
      end
    end
  end
  switch (action)
    case "list"
      puts ("no packages installed.\n");
    case "load"
      for k = 1:numel (names)
        fprintf (stderr, "note: pkg load %s: there are no packages here; what is built in works without\n", names{k});
      end
    case {"unload", "describe", "update", "rebuild", "prefix", "local_list", "global_list"}
      ## nothing there
    case {"install", "uninstall", "build", "test"}
      error ("pkg: packages cannot be installed");
    otherwise
      error ("pkg: invalid action.  See 'help pkg' for available actions");
  end
end

%!assert (pkg ('list'), {})
%!test pkg load statistics   # goes on
%!error <packages cannot be installed> pkg install statistics
