## available_graphics_toolkits ()
## The names of what can draw figures: see graphics_toolkit.
##   >> iscellstr (available_graphics_toolkits ())
##   ans = 1
## See also: graphics_toolkit, loaded_graphics_toolkits
function list = available_graphics_toolkits ()
  list = {graphics_toolkit()};
end

%!assert (numel (available_graphics_toolkits ()), 1)
