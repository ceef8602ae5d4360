## ad_check (F, X)
## [OK, TABLE] = ad_check (F, X)
## [OK, TABLE] = ad_check (F, X, GRAD)
## Compare the gradient of F at X, a number or array of numbers, with central differences, element by element. With GRAD, a
## gradient of your own, that one is checked as well: it is compared with the exact one. The table has a row for each
## element: the gradient by ad_gradient, the difference (F (X + h) - F (X - h)) / (2 h), GRAD's element if it was given, the
## relative error. Of more than 20 elements those that differ most are shown. OK is true where all agree to 1e-5 (GRAD: 1e-9).
##   >> ok = ad_check (@(x) sum (x .^ 3), [1 2])
##      element       gradient     difference   relative error
##            1              3              3          < 1e-08   right
##            2             12             12          < 1e-08   right
##   the gradient agrees with differences
##   ok = 1
## See also: ad_gradient, ad_cost, nn_gradcheck
function [ok, table] = ad_check (f, x, grad)
  if (nargin < 2 || nargin > 3)
    print_usage ();
  end
  if (ischar (f))
    f = str2func (f);
  end
  if (! isfloat (x))
    error ("ad_check: X must be an array of floating-point numbers");
  end
  own = nargin == 3;
  if (own && numel (grad) != numel (x))
    error ("ad_check: GRAD has %d elements, X has %d", numel (grad), numel (x));
  end
  [~, g] = ad_gradient (f, x);
  n = numel (x);
  difference = zeros (n, 1);
  step = mark = 1e-5;
  if (isa (x, "single"))               # differences in double precision, if F lets them
    x = double (x);
    mark = 1e-4;
  end
  if (isa (f (x), "single"))
    step = mark = 1e-2;
  end
  for k = 1:n
    h = step * max (abs (x(k)), 1);
    y = x;
    y(k) = x(k) + h;
    above = f (y);
    there = y(k);
    y(k) = x(k) - h;
    difference(k) = (above - f (y)) / (there - y(k));
  end
  g = double (real (g(:)));
  if (own)
    checked = double (grad(:));
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
  show_table (g, difference, checked, wrong, good, own);
  if (nargout == 0)
    clear ok;
  end
end

function show_table (g, difference, checked, wrong, good, own)
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
  printf ("   element %14s %14s%s   relative error\n", "gradient", "difference", third);
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
    printf ("%10d %14.6g %14.6g%s %16s   %s\n", k, g(k), round_noise (difference(k), g(k)), third, e, verdict);
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
    printf ("%s differs from %s in %d of %d elements, first in element %d\n", what, with, sum (! good), n, find (! good, 1));
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
%!error <ad_check: X must be an array> ad_check (@(x) 1, "a")
