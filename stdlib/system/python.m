## [TEXT, STATUS] = python (FILE, ARGUMENTS, ...)
## Run a file of Python and give what it printed; it is an error if it fails and STATUS is not asked for.
##   >> try, python ("no_such_file.py"); catch e, disp (e.message), end
##   python: there is no file 'no_such_file.py'
## See also: perl, system
function [text, status] = python (file, varargin)
  if (nargin < 1)
    print_usage ();
  end
  [text, status] = __run_script__ ("python3", file, varargin);
  if (nargout < 2 && status != 0)
    error ("python: failed with status %d", status);
  end
end

%!error <python: invalid arguments> python ({})
