## findobj ()
## findobj (PROPERTY, VALUE, ...)
## findobj (..., '-property', NAME)
## findobj (..., '-regexp', NAME, PATTERN)
## findobj (..., '-not', ...), findobj (..., '-or', ...), findobj (..., '-xor', ...)
## findobj (H, ...)
## findobj (H, '-depth', D, ...)
## findobj ('flat', ...)
## Handles of the graphics objects (in H and what is in them) whose properties have these values.
##   >> plot (1:3); h = findobj ('type', 'line'); numel (h)
##   ans = 1
## See also: findall, get, set, gca
function h = findobj (varargin)
  h = __find_objects__ (false, varargin);
end

%!test close all; plot (1:3, 'r'); figure; plot (1:2); assert (numel (findobj ('type', 'line')), 2); close all
%!test close all; h = plot (1:3, 'r'); assert (findobj (gcf (), "color", [1 0 0], "-and", "type", "line"), h); close all
%!test close all; h = plot (1:3); assert (findobj (gcf (), "-regexp", "type", "^li"), h); close all
%!test close all; h = plot (1:3); assert (findobj (gca (), "-depth", 0, "type", "line"), zeros (0, 1)); close all
