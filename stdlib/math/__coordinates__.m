## [A, B, C] = __coordinates__ (CALLER, NAMES, A, B, C)
## The coordinates of the functions that convert them, in the size that they have together. NAMES are for messages.
## See also: cart2pol
function [a, b, c] = __coordinates__ (caller, names, a, b, c)
  three = nargin == 5;
  if (! (isnumeric (a) && isnumeric (b) && (! three || isnumeric (c))))
    error ("%s: %s must be numeric arrays or scalars", caller, names);
  end
  if (three)
    [differ, a, b, c] = common_size (a, b, c);
  else
    [differ, a, b] = common_size (a, b);
    c = [];
  end
  if (differ)
    error ("%s: %s must be the same size or scalars", caller, names);
  end
end
