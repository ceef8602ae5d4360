## [STATUS, TEXT] = dos (COMMAND)
## Run a command on Windows; elsewhere nothing is done.
##   >> [status, text] = dos ("dir");
## See also: unix, system
function [status, text] = dos (command, varargin)
  if (nargin < 1)
    print_usage ();
  end
  status = 1;
  text = "";
  if (ispc ())
    [status, text] = system (command);
  end
end

%!test [s, t] = dos ("dir"); assert (s, 1); assert (t, "");
