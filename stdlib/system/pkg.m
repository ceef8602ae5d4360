## pkg load NAME
## pkg list
## Packages are not part of this program: pkg load of any is an error, pkg list is empty. What the packages statistics,
## io and image hold of use in lessons is built in.
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
      if (! isempty (names))
        error ("package %s is not installed", names{1});
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
%!error <package statistics is not installed> pkg load statistics
