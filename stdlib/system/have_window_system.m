## have_window_system ()
## Is there a display for windows?
##   >> islogical (have_window_system ())
##   ans = 1
## See also: graphics_toolkit
function tf = have_window_system (varargin)
  tf = ! isempty (getenv ("DISPLAY"));
end

%!assert (islogical (have_window_system ()))
