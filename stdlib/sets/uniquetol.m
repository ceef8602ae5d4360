## uniquetol (A)
## uniquetol (A, TOL)
## uniquetol (..., "ByRows", TRUE)
## uniquetol (..., "DataScale", SCALE)
## uniquetol (..., "OutputAllIndices", TRUE)
## [C, IA, IC] = uniquetol (...)
## Unique elements, or rows, up to a tolerance of TOL * SCALE. TOL is by default 1e-12 (1e-6 for singles), SCALE the largest
## magnitude (by columns for rows). The first of a cluster stands for it; IA is a cell with all of each where it is asked for.
##   >> uniquetol ([1 1.1 2], 0.2)
##   ans =
##
##      1   2
##
## See also: unique
function [c, ia, ic] = uniquetol (a, varargin)
  if (nargin < 1)
    print_usage ();
  end
  if ((iscell (a) || ischar (a)) && isempty (a))
    c = a;
    ia = ic = [];
    return;
  elseif (! isfloat (a) || iscomplex (a))
    error ("Octave:uniquetol:unsupported-type", ...
           "uniquetol: A must be a double or single precision non-complex array");
  end
  if (isempty (a))
    c = a;
    ia = ic = [];
    return;
  end
  tol = [];
  if (numel (varargin) > 0 && ! ischar (varargin{1}))
    tol = varargin{1};
    varargin(1) = [];
    if (! (isfloat (tol) && isscalar (tol)) || iscomplex (tol))
      error ("Octave:uniquetol:unsupported-type", ...
             "uniquetol: TOL must be a double or single precision non-complex scalar");
    end
  end
  if (isempty (tol))
    tol = 1e-12;
    if (isa (a, "single"))
      tol = 1e-6;
    end
  end
  if (mod (numel (varargin), 2) != 0)
    error ("uniquetol: PROPERTY/VALUE arguments must be passed in pairs");
  end
  by_rows = all_indices = false;
  scale = [];
  for k = 1:2:numel (varargin)
    if (! ischar (varargin{k}))
      error ("uniquetol: PROPERTY must be a string");
    end
    switch (tolower (varargin{k}))
      case "byrows"
        by_rows = logical (varargin{k + 1});
        if (by_rows && ndims (a) > 2)
          error ('uniquetol: A must be a 2-D array for "ByRows"');
        end
      case "datascale"
        scale = varargin{k + 1}(:).';
        if (! isfloat (scale) || iscomplex (scale) || any (scale < 0 | isnan (scale)))
          error ("uniquetol: DataScale must be a non-NaN, positive floating point scalar or vector");
        end
      case "outputallindices"
        all_indices = logical (varargin{k + 1});
      otherwise
        error ("uniquetol: unknown property '%s'", varargin{k});
    end
  end
  x = a;
  if (! by_rows)
    x = a(:);
  end
  if (isempty (scale))
    x_finite = abs (x);
    x_finite(! isfinite (x)) = 0;
    scale = max (x_finite, [], 1);
  elseif (! (isscalar (scale) || numel (scale) == columns (x)))
    error ("uniquetol: invalid DataScale size");
  end
  limit = tol * scale;
  if (by_rows)
    s = x;                        # rows keep their order
    order = (1:rows (x)).';
  else
    [s, order] = sort (x);
  end
  n = rows (s);
  group = zeros (n, 1);
  first = [];
  for k = 1:n
    if (group(k) == 0)
      first(end + 1, 1) = k;
      near = group == 0 & all (abs (s - s(k, :)) < limit | s == s(k, :), 2);
      near(k) = true;
      group(near) = numel (first);
    end
  end
  c = s(first, :);
  if (isrow (a) && ! by_rows)
    c = c.';
  end
  ic = zeros (n, 1);
  ic(order) = group;
  if (all_indices)
    ia = cell (1, numel (first));
    for k = 1:numel (first)
      ia{k} = find (ic == k);
    end
  else
    ia = order(first);
  end
end

%!assert (uniquetol ([1 1+1e-13 2]), [1 2])
%!assert (uniquetol ([1 1.05 1.1 2], 0.1, "DataScale", 1), [1 1.1 2])
%!assert (uniquetol ([2 2.5], 0.2), [2 2.5])
%!assert (uniquetol ([1 1; 2 2; 1 1+1e-14], "ByRows", true), [1 1; 2 2])
%!test [c, ia] = uniquetol ([4 2 2 4], "OutputAllIndices", true); assert (ia, {[2; 3], [1; 4]})
%!error <uniquetol: unknown property 'nosuch'> uniquetol (1, "nosuch", 2)
