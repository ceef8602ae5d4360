## H = hgtransform ()
## H = hgtransform (HAX)
## H = hgtransform (PROPERTY, VALUE, ...)
## A group whose lines, surfaces and patches are moved, turned or stretched by its property matrix, of 4 rows and columns, which
## is multiplied by [x; y; z; 1].
##   >> t = hgtransform (); h = line (1:2, 1:2, 'parent', t);
##   >> set (t, 'matrix', [2 0 0 5; 0 2 0 0; 0 0 2 0; 0 0 0 1]); get (h, 'xdata')
##   ans =
##
##      7   9
##
## See also: hggroup, rotate
function h = hgtransform (varargin)
  args = varargin;
  hax = [];
  if (mod (nargin, 2) && isscalar (args{1}) && isnumeric (args{1}) && isaxes (args{1}))
    hax = args{1};
    args(1) = [];
  end
  k = find (cellfun (@(v) ischar (v) && strcmpi (v, "parent"), args(1:2:end)), 1);
  if (! isempty (k) && numel (args) >= 2 * k)
    hax = args{2 * k};
    args(2 * k + (-1:0)) = [];
  end
  if (isempty (hax))
    hax = gca ();
  end
  if (mod (numel (args), 2))
    error ("__go_hggroup__: set: invalid number of arguments, unable to create graphics handle");
  end
  h = __go__ ("hgtransform", hax);
  __quiet_set__ (h, "matrix", eye (4));
  for k = 1:2:numel (args)
    set (h, args{k:k+1});
  end
end

%!test
%! close all; t = hgtransform (); h = line (1:2, 3:4, 5:6, "parent", t);
%! set (t, "matrix", diag ([1 1 3 1])); assert (get (h, "zdata"), [15 18]);
%! set (t, "matrix", eye (4)); assert (get (h, "zdata"), [5 6]); close all
%!error <matrix must be a 4-by-4 matrix> t = hgtransform (); line (1, 1, "parent", t); set (t, "matrix", 1);
