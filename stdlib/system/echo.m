## echo off
## echo off all
## Programs are not echoed while they run, so there is nothing to switch off: this does nothing, for the sake of programs
## that ask for it. What would echo them is an error; dbstop and profile show where a program is.
##   >> echo off
##
## See also: dbstop, profile
function echo (varargin)
  if (! iscellstr (varargin) || nargin > 2 || ! any (strcmp (varargin, "off")))
    error ("echo: programs are not echoed while they run; dbstop and profile show where they are");
  end
end

%!test echo off
%!test echo ("off", "all")
%!error <programs are not echoed> echo on
%!error <programs are not echoed> echo ()
