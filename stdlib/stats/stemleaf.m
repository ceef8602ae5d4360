## stemleaf (X, CAPTION)
## stemleaf (X, CAPTION, STEM_SZ)
## PLOTSTR = stemleaf (...)
## Show whole numbers (others lose what stands behind the point) as a stem-and-leaf plot: before the bar a number without its last digit
## (STEM_SZ 1: two digits, and so on), behind it these digits of all numbers that begin so. Above stand the count, the median, the hinges with
## their distance, the extremes, and the fences, 1.5 and 3 such distances beyond the hinges, with how many numbers lie outside. With an output the
## lines are given, a row each. (J. Tukey, Exploratory Data Analysis, 1977, chapters 1 and 2.)
##   >> s = cellstr (stemleaf ([1 2 3 10 12 25 30 31 31 45], "cap")); printf ("%s\n", s{end-4:end})
##      0 | 123
##      1 | 02
##      2 | 5
##      3 | 011
##      4 | 5
##
## See also: hist, printd
function plotstr = stemleaf (x, caption, stem_sz = 0)
  if (nargin < 2)
    print_usage ();
  elseif (! isnumeric (x))
    error ("stemleaf: X must be a numeric vector");
  elseif (! isvector (x))
    error ("stemleaf: X must be a vector");
  elseif (! ischar (caption))
    error ("stemleaf: CAPTION must be a character array");
  elseif (! (isscalar (stem_sz) && isreal (stem_sz) && stem_sz >= 0 && stem_sz == fix (stem_sz)))
    error ("stemleaf: STEM_SZ must be a real integer >= 0");
  end
  x = sort (fix (double (x(:)')));
  n = numel (x);
  middle = fix ((n + 1) / 2);
  hinge = fix ((middle + 1) / 2);
  h = [x(hinge), x(n+1-hinge)];
  step = fix (1.5 * diff (h));
  inner = h + [-step, step];
  outer = inner + [-step, step];
  lines = {sprintf("       Data: %s", caption), "", "         Fenced Letter Display", "", ...
           sprintf("     #%3d|___________________", n), sprintf("     M%3d|%12d      |", middle, x(middle)), ...
           sprintf("     H%3d|%5d%13d|   %d", hinge, h, diff (h)), sprintf("     1   |%5d%13d|", x([1, n])), ...
           "               _______", sprintf("         ______|%5d|_______", step), sprintf("        f|%5d%13d|", inner), ...
           sprintf("         |%5d%13d|  out", sum (x < inner(1) & x >= outer(1)), sum (x > inner(2) & x <= outer(2))), ...
           sprintf("        F|%5d%13d|", outer), sprintf("         |%5d%13d|  far", sum (x < outer(1)), sum (x > outer(2))), ""};
  ## stems below zero are counted apart: -0 is one of them
  width = 10 ^ (stem_sz + 1);
  stems = fix (abs (x) / width);
  leaves = abs (x) - stems * width;
  both = any (x < 0) && any (x >= 0);
  last = [];
  for negative = [true, false]
    part = (x < 0) == negative;
    shown = unique ([stems(part), zeros(1, both)]);
    if (negative)
      shown = fliplr (shown);
    end
    for stem = shown
      at = (1 - 2 * negative) * stem;
      if (! isempty (last) && at - last > 1)
        lines{end+1} = "     :";
      end
      last = at;
      digits = arrayfun (@(d) sprintf ("%d", d), leaves(part & stems == stem), "UniformOutput", false);
      if (stem_sz == 0)
        between = "";
      else
        between = ",";
      end
      if (negative)
        name = sprintf ("-%d", stem);
      else
        name = sprintf ("%d", stem);
      end
      lines{end+1} = sprintf ("%4s | %s", name, strjoin (digits, between));
    end
  end
  text = char (lines);
  if (nargout > 0)
    plotstr = text;
  else
    disp (text);
  end
end

%!test
%! s = stemleaf ([-28 -22 -5 -3 -1 4 8 30 31], "abc");
%! assert (size (s), [21 34]);
%! assert (cellstr (s)(5:end), {"     #  9|___________________"; "     M  5|          -1      |"; "     H  3|   -5            8|   13"; ...
%!   "     1   |  -28           31|"; "               _______"; "         ______|   19|_______"; "        f|  -24           27|"; ...
%!   "         |    1            2|  out"; "        F|  -43           46|"; "         |    0            0|  far"; ""; "  -2 | 82"; "     :"; ...
%!   "  -0 | 531"; "   0 | 48"; "     :"; "   3 | 01"});
%! assert (cellstr (stemleaf ([10 22 24 42] * 15, "x", 1))(16:end), {"   1 | 50"; "     :"; "   3 | 30,60"; "     :"; "   6 | 30"});
%! assert (cellstr (stemleaf ([1 2 3 100 -100], "q"))(16:end), {" -10 | 0"; "     :"; "  -0 |"; "   0 | 123"; "     :"; "  10 | 0"});
%!error <stemleaf: X must be a vector> stemleaf ([1 2; 3 4], "a")
%!error <stemleaf: CAPTION must be a character array> stemleaf (1:3, 3)
%!error <stemleaf: STEM_SZ must be a real integer> stemleaf (1:3, "a", -1)
%!error <Invalid call> stemleaf (1)
