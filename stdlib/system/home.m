## home ()
## Put the cursor of the terminal into its upper left corner, leaving what is there; nothing where the output
## is no terminal.
##   >> home ()
## See also: clc
function home (varargin)
  if (isatty_output ())
    puts ("\033[H");
  end
end

function tf = isatty_output ()
  [~, tf] = stdout_kind ();
end

function [kind, tf] = stdout_kind ()
  kind = "";
  [info, err] = stat ("/proc/self/fd/1");
  tf = err == 0 && S_ISCHR (info.mode) && ! strcmp (readlink ("/proc/self/fd/1"), "/dev/null");
end

%!test home ();
