## S = append (TEXT, ...)
## The texts one behind the other, blanks kept; with cell arrays, element by element. Octave 7.3 has no such
## function.
##   >> append ("a ", {"x", "y"})
##   ans =
##   {
##     [1,1] = a x
##     [1,2] = a y
##   }
##
## See also: strcat, join
function s = append (varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! all (cellfun (@(t) ischar (t) || iscellstr (t), varargin)))
    error ("append: arguments must be texts or cell arrays of texts");
  end
  if (all (cellfun (@ischar, varargin)))
    s = [varargin{:}];
    return;
  end
  s = {""};
  for k = 1:nargin
    t = cellstr (varargin{k});
    if (ischar (varargin{k}))
      t = varargin(k);
    end
    [bad, a, b] = common_size (s, t);
    if (bad)
      error ("append: cell arrays must be of one size");
    end
    s = cellfun (@(a, b) [a b], a, b, "UniformOutput", false);
  end
end

%!assert (append ("a", " b"), "a b")
%!error <append: arguments must be texts> append (1)
