## ad_check (F, X)
## [OK, TABLE] = ad_check (F, X)
## [OK, TABLE] = ad_check (F, X, GRAD)
## Compare the gradient of F at X, an array or a cell or struct of arrays, with central differences, element by element. With GRAD, a
## gradient of your own, that one is checked as well: it is compared with the exact one. The table has a row for each
## element: the gradient by ad_gradient, the difference (F (X + h) - F (X - h)) / (2 h), GRAD's element if it was given, the
## relative error. Of more than 20 elements those that differ most are shown. OK is true where all agree to 1e-5 (GRAD: 1e-9).
##   >> ok = ad_check (@(x) sum (x .^ 3), [1 2])
##      element       gradient     difference   relative error
##            1              3              3          < 1e-08   right
##            2             12             12          < 1e-08   right
##   the gradient agrees with differences
##   ok = 1
##   >> ad_check (@(p) p.a * sum (p.W(:)), struct ("a", 2, "W", [1 2; 3 4]))
##      element       gradient     difference   relative error
##           .a             10             10          < 1e-08   right
##      .W(1,1)              2              2          < 1e-08   right
##      .W(2,1)              2              2          < 1e-08   right
##      .W(1,2)              2              2          < 1e-08   right
##      .W(2,2)              2              2          < 1e-08   right
##   the gradient agrees with differences
##
## See also: ad_gradient, ad_cost, nn_gradcheck
function [ok, table] = ad_check (f, x, grad)
  if (nargin < 2 || nargin > 3)
    print_usage ();
  end
  [theta, names] = elements (x, x, "");
  if (isempty (theta) && ! (isfloat (x) || iscell (x) || isstruct (x)))
    error ("ad_check: X must be an array of floating-point numbers, or a cell or struct of them, not %s", class (x));
  end
  own = nargin == 3;
  if (own && ! (isnumeric (grad) || iscell (grad) || isstruct (grad)))
    error ("ad_check: GRAD must be an array of numbers, or a cell or struct like X, not %s", class (grad));
  elseif (own)
    checked = grad_elements (grad, x);
    if (numel (checked) != numel (theta))
      error ("ad_check: GRAD has %d element%s, X has %d", numel (checked), {"s", ""}{1 + (numel (checked) == 1)}, numel (theta));
    end
  end
  if (ischar (f) && any (exist (f) == [2 3 5 103]))
    f = str2func (f);
  end
  [value, g] = ad_gradient (f, x);
  n = numel (theta);
  difference = zeros (n, 1);
  step = mark = 1e-5;
  if (isa (theta, "single"))           # differences in double precision, if F lets them
    theta = double (theta);
    x = filled (x, theta, 0);
    mark = 1e-4;
  end
  if (isa (f (x), "single"))
    step = mark = 1e-2;
  end
  for k = 1:n
    h = step * max (abs (theta(k)), 1);
    y = theta;
    y(k) = theta(k) + h;
    above = f (filled (x, y, 0));
    there = y(k);
    y(k) = theta(k) - h;
    difference(k) = (above - f (filled (x, y, 0))) / (there - y(k));
  end
  g = double (real (elements (g, x, "")));
  if (own)
    reference = g;
    mark = max (1e-9, (mark > 1e-5) * 1e-4);
  else
    checked = g;
    reference = difference;
  end
  scale = max (max (abs (checked), abs (reference)), 1e-3 * max ([abs(reference); 0]));
  wrong = abs (checked - reference) ./ max (scale, realmin);
  wrong(scale == 0) = 0;
  wrong(isnan (checked) | isnan (reference)) = NaN;
  good = wrong <= mark;
  ok = all (good);
  table = [g, difference];
  if (own)
    table = [table, checked];
  end
  table = [table, wrong];
  show_table (names, g, difference, checked, wrong, good, own);
  if (nargout == 0)
    clear ok;
  end
end

## The numbers in V, which looks like X, as a column, and a name for each: what is no floating-point array in X is left out.
function [v, names] = elements (v, x, path)
  names = {};
  if (iscell (x) || isstruct (x))
    parts = {};
    for k = 1:numel (x)
      if (iscell (x))
        [parts{end+1}, more] = elements (v{k}, x{k}, sprintf ("%s{%d}", path, k));
        names = [names; more];
        continue;
      end
      for key = fieldnames (x)'
        at = path;
        if (numel (x) > 1)
          at = sprintf ("%s(%d)", path, k);
        end
        [parts{end+1}, more] = elements (v(k).(key{1}), x(k).(key{1}), [at "." key{1}]);
        names = [names; more];
      end
    end
    v = vertcat (zeros (0, 1), parts{:});
  elseif (! isfloat (x))
    v = zeros (0, 1);
  else
    v = full (v(:));
    names = cell (numel (v), 1);
    for k = 1:numel (v)
      if (isempty (path))
        names{k} = sprintf ("%d", k);
      elseif (isscalar (v))
        names{k} = path;
      elseif (isvector (x))
        names{k} = sprintf ("%s(%d)", path, k);
      else
        at = cell (1, ndims (x));
        [at{:}] = ind2sub (size (x), k);
        names{k} = sprintf ("%s(%s)", path, strjoin (cellfun (@num2str, at, "UniformOutput", false), ","));
      end
    end
  end
end

## A gradient of the user's: like X, or all of it in one array.
function v = grad_elements (grad, x)
  if (isnumeric (grad))
    v = double (full (grad(:)));
    return;
  end
  try
    v = double (elements (grad, x, ""));
  catch
    error ("ad_check: GRAD must have the cells and fields of X");
  end
end

## X with the numbers of V from number last + 1 on in place of its own.
function [x, last] = filled (x, v, last)
  if (iscell (x))
    for k = 1:numel (x)
      [x{k}, last] = filled (x{k}, v, last);
    end
  elseif (isstruct (x))
    for k = 1:numel (x)
      for key = fieldnames (x)'
        [x(k).(key{1}), last] = filled (x(k).(key{1}), v, last);
      end
    end
  elseif (isfloat (x))
    n = numel (x);
    x = reshape (v(last+1:last+n), size (x));
    last = last + n;
  end
end

function show_table (names, g, difference, checked, wrong, good, own)
  n = numel (g);
  shown = (1:n)';
  if (n > 20)
    key = wrong;
    key(isnan (key)) = Inf;
    [~, order] = sort (-key);
    shown = sort (order(1:20));
  end
  third = "";
  if (own)
    third = sprintf (" %14s", "yours");
  end
  wide = max ([10; cellfun(@numel, names(shown))(:) + 3]);
  printf ("%*s %14s %14s%s   relative error\n", wide, "element", "gradient", "difference", third);
  for k = shown'
    if (own)
      third = sprintf (" %14.6g", checked(k));
    end
    if (good(k))
      verdict = "right";
    else
      verdict = "WRONG";
    end
    if (wrong(k) < 1e-8)
      e = "< 1e-08";
    else
      e = sprintf ("%.1e", wrong(k));
    end
    printf ("%*s %14.6g %14.6g%s %16s   %s\n", wide, names{k}, g(k), round_noise (difference(k), g(k)), third, e, verdict);
  end
  if (n > numel (shown))
    printf ("%10s\n", sprintf ("(%d more)", n - numel (shown)));
  end
  if (own)
    what = "your gradient";
    with = "the exact one";
  else
    what = "the gradient";
    with = "differences";
  end
  if (all (good))
    printf ("%s agrees with %s\n", what, with);
  else
    printf ("%s differs from %s in %d of %d element%s, first in element %s\n", what, with, sum (! good), n, {"s", ""}{1 + (n == 1)}, names{find(! good, 1)});
  end
end

## Six digits of a difference are more than it has, if it is nothing but noise.
function d = round_noise (d, g)
  if (abs (d - g) < 1e-8 * max (abs (g), 1))
    d = g;
  end
end
%!test
%! [s, ok] = evalc ("ad_check (@(x) sum (sin (x)), [1 2 3])");
%! assert (! isempty (strfind (s, "agrees with differences")));
%!test
%! s = evalc ("ok = ad_check (@(x) sum (x .^ 2), [1 2 3], [2 4 7]);");
%! assert (ok, false);
%! assert (! isempty (strfind (s, "your gradient differs from the exact one in 1 of 3 elements, first in element 3")));
%!test [s, ok] = evalc ("ad_check (@(x) sum (x .^ 3), single ([1 2 3]))"); assert (strfind (s, "agrees with differences") > 0);
%!test [s, ok] = evalc ("ad_check (@(x) sum (single (3) * x .^ 3), [1 2 3])"); assert (strfind (s, "agrees with differences") > 0);
%!error <ad_check: GRAD has 2 elements, X has 3> ad_check (@(x) sum (x), [1 2 3], [1 1])
%!error <ad_check: GRAD must be an array of numbers, or a cell or struct like X, not char> ad_check (@(x) sum (x), [1 2], "ab")
%!error <ad_check: GRAD must have the cells and fields of X> ad_check (@(p) p.a, struct ("a", 1), struct ("b", 1))
%!error <ad_check: X must be an array .* not char> ad_check (@(x) 1, "a")
%!error <ad_gradient: there is no function 'nothing_'> ad_check ("nothing_", 1)
%!test
%! p = struct ("W", {{[1 2; 3 4], single(3)}}, "name", "net", "n", int8 (3));
%! f = @(p) sum (p.W{1}(:) .^ 2) * p.W{2} * double (p.n);
%! s = evalc ("[ok, t] = ad_check (f, p, struct ('W', {{[1 2; 3 4] * 18, 90}}, 'name', '', 'n', []));");
%! assert (ok);
%! assert (t(:,1), [18; 54; 36; 72; 90], 1e-4);
%! assert (! isempty (strfind (s, ".W{1}(2,1)")) && ! isempty (strfind (s, " .W{2} ")));
%! [~, ok] = evalc ("ad_check (@(c) c{1} * c{2}, {2, 3}, [3 2])");
%! assert (ok);
