## strjust (S, POS)
## The rows of a char matrix with their text at the 'left', in the 'center' or at the 'right' (the default).
##   >> strjust (['a  '; 'bb '], 'right')
##   ans =
##   
##     a
##    bb
##   
## See also: deblank, strtrim
function y = strjust (s, pos = "right")
  if (nargin < 1)
    print_usage ();
  end
  if (! ischar (s) || ndims (s) > 2)
    error ("strjust: S must be a string or 2-D character matrix");
  end
  if (ischar (pos))
    pos = lower (pos);
  end
  y = s;
  if (isempty (s))
    return;
  end
  nc = columns (s);
  blank = s == " " | s == "\0";
  for r = 1:rows (s)
    used = find (! blank(r,:));
    if (isempty (used))
      continue;
    end
    before = used(1) - 1;
    after = nc - used(end);
    switch (pos)
      case "right"
        by = after;
      case "left"
        by = -before;
      otherwise
        by = floor ((after - before) / 2);
    end
    row = repmat (" ", 1, nc);
    row(used(1)+by:used(end)+by) = s(r, used(1):used(end));
    y(r,:) = row;
  end
end

%!assert (strjust (['a  '; ' b '], 'left'), ['a  '; 'b  '])
%!assert (strjust (['a   '; ' b  '], 'center'), [' a  '; ' b  '])
%!error <S must be a string or 2-D character matrix> strjust (5)
