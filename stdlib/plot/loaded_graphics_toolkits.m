## loaded_graphics_toolkits ()
## The names of what draws figures now: see graphics_toolkit.
##   >> iscellstr (loaded_graphics_toolkits ())
##   ans = 1
## See also: graphics_toolkit, available_graphics_toolkits
function list = loaded_graphics_toolkits ()
  list = {graphics_toolkit()};
end

%!assert (numel (loaded_graphics_toolkits ()), 1)
