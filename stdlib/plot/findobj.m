## findobj ()
## findobj (PROPERTY, VALUE, ...)
## findobj (H, PROPERTY, VALUE, ...)
## Handles of the graphics objects (in H and what is in them) whose properties have these values.
##   >> plot (1:3); h = findobj ('type', 'line'); numel (h)
##   ans = 1
## See also: get, set, gca
function h = findobj (varargin)
  start = 0;
  if (nargin > 0 && ! ischar (varargin{1}))
    start = varargin{1};
    varargin(1) = [];
  end
  todo = start(:);
  h = zeros (0, 1);
  while (! isempty (todo))
    o = todo(1);
    todo = [todo(2:end); get(o, 'children')(:)];
    fits = true;
    s = get (o);
    for k = 1:2:numel (varargin) - 1
      name = lower (varargin{k});
      fits = fits && isfield (s, name) && isequal (s.(name), varargin{k + 1});
    end
    if (fits)
      h(end + 1, 1) = o;
    end
  end
end

%!test close all; plot (1:3, 'r'); figure; plot (1:2); assert (numel (findobj ('type', 'line')), 2); close all
