## Y = __ad_checkpoint_parts__ (F, X1, ...)
## ad_checkpoint of arguments that are cells or structs: its function gets the arrays in them, and puts them together again.
##   >> __ad_checkpoint_parts__ (@(s) s.a * s.b{2}, struct ("a", 3, "b", {{"text", 4}}))
##   ans = 12
function y = __ad_checkpoint_parts__ (f, varargin)
  if (ischar (f))
    f = str2func (f);
  end
  [parts, empty] = taken ({}, varargin);
  y = ad_checkpoint (@(varargin) f (filled (varargin, 1, empty){:}), parts{:});
end

## Without its arrays of numbers, which are added to parts.
function [parts, v] = taken (parts, v)
  if (iscell (v))
    for k = 1:numel (v)
      [parts, v{k}] = taken (parts, v{k});
    end
  elseif (isstruct (v))
    for k = 1:numel (v)
      for name = fieldnames (v)'
        [parts, v(k).(name{1})] = taken (parts, v(k).(name{1}));
      end
    end
  elseif (isfloat (v))
    parts{end+1} = v;
    v = [];
  end
end

## With the parts from number `at` on, in the same order.
function [v, at] = filled (parts, at, v)
  if (iscell (v))
    for k = 1:numel (v)
      [v{k}, at] = filled (parts, at, v{k});
    end
  elseif (isstruct (v))
    for k = 1:numel (v)
      for name = fieldnames (v)'
        [v(k).(name{1}), at] = filled (parts, at, v(k).(name{1}));
      end
    end
  elseif (isfloat (v))
    v = parts{at};
    at++;
  end
end
%!test
%! p = struct ("W", [1 2; 3 4], "b", {{[5; 6], "relu", int8(3), struct("c", {1, 2})}});
%! f = @(p, x) sum (p.W * x .* p.b{1}) * p.b{4}(2).c;
%! [J, g, h] = ad_gradient (@(p, x) ad_checkpoint (f, p, x) ^ 2, p, [1; 2]);
%! [K, u, v] = ad_gradient (@(p, x) f (p, x) ^ 2, p, [1; 2]);
%! assert (J, K); assert (g, u); assert (h, v);
