## R = rmmissing (A)
## [R, TF] = rmmissing (A, DIM, "MinNumMissing", N)
## A without its missing elements; of a matrix without the rows (DIM 2: columns) that have N (1) or more of
## them. TF: which went. Octave has it from version 8 on.
##   >> rmmissing ([1 2; NaN 4; 5 6])
##   ans =
##
##      1   2
##      5   6
##
## See also: ismissing, fillmissing
function [r, tf] = rmmissing (a, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (ndims (a) > 2)
    error ("rmmissing: input dimension cannot exceed 2");
  end
  dim = 1;
  need = 1;
  if (! isempty (varargin) && isnumeric (varargin{1}))
    dim = varargin{1};
    if (! (isscalar (dim) && any (dim == [1 2])))
      error ("rmmissing: DIM must be either 1 or 2");
    end
    varargin(1) = [];
  end
  if (numel (varargin) == 2 && strcmpi (varargin{1}, "minnummissing"))
    need = varargin{2};
  elseif (! isempty (varargin))
    error ("rmmissing: invalid parameters");
  end
  gone = ismissing (a);
  if (isvector (a) && need == 1)
    tf = gone;
    r = a(! gone);
  elseif (dim == 1)
    tf = sum (gone, 2) >= need;
    r = a(! tf, :);
  else
    tf = sum (gone, 1) >= need;
    r = a(:, ! tf);
  end
end

%!assert (rmmissing ([1 NaN 3]), [1 3])
%!assert (rmmissing ([1 NaN; 3 4], 2), [1; 3])
%!test [r, tf] = rmmissing ([1 NaN; NaN NaN], 1, "MinNumMissing", 2); assert (r, [1 NaN]); assert (tf, [false; true]);
