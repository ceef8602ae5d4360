## [A, B, ...] = __floats__ (A, B, ...): all in single if one of them is, in double if none.
function varargout = __floats__ (varargin)
  class_of_all = "double";
  if (any (cellfun ("isclass", varargin, "single")))
    class_of_all = "single";
  end
  varargout = cellfun (@(x) full (cast (x, class_of_all)), varargin, "UniformOutput", false);
end

%!test
%! [a, b] = __floats__ (int8 (3), 2.5, single (1));
%! assert ({class(a), class(b), b}, {"single", "single", single(2.5)});
%! assert (class (__floats__ (int8 (3))), "double");
