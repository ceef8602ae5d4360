## [TEXT, STATUS] = perl (FILE, ARGUMENTS, ...)
## Run a file of Perl and give what it printed; it is an error if it fails and STATUS is not asked for.
##   >> try, perl ("no_such_file.pl"); catch e, disp (e.message), end
##   perl: there is no file 'no_such_file.pl'
## See also: python, system
function [text, status] = perl (file, varargin)
  if (nargin < 1)
    print_usage ();
  end
  [text, status] = __run_script__ ("perl", file, varargin);
  if (nargout < 2 && status != 0)
    error ("perl: failed with status %d", status);
  end
end

%!error <perl: invalid arguments> perl (1)
