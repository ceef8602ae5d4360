## untabify (T)
## untabify (T, WIDTH)
## untabify (T, WIDTH, DEBLANK)
## T with its tabs replaced by blanks, up to the next multiple of WIDTH (8); with DEBLANK true blanks at the ends
## are dropped.
##   >> untabify ("a\tb", 4)
##   ans = a   b
## See also: strtrim, deblank
function s = untabify (t, width = 8, strip = false)
  if (nargin < 1)
    print_usage ();
  end
  if (! ischar (t) && ! iscellstr (t))
    error ("untabify: T must be a string or cellstring");
  end
  if (ischar (t))
    s = expand_rows (t, width);
  else
    s = cellfun (@(c) expand_rows (c, width), t, "UniformOutput", false);
  end
  if (strip)
    s = deblank (s);
  end
end

function s = expand_rows (t, width)
  lines = cell (rows (t), 1);
  for r = 1:rows (t)
    row = t(r,:);
    while (true)
      k = find (row == "\t", 1);
      if (isempty (k))
        break;
      end
      row = [row(1:k-1), blanks(ceil (k / width) * width - k + 1), row(k+1:end)];
    end
    lines{r} = row;
  end
  s = char (lines);
  if (isempty (lines))
    s = t;
  end
end

%!assert (untabify ("\ta"), '        a')
%!assert (untabify ({"\ta"}, 2), {'  a'})
%!error <T must be a string or cellstring> untabify (5)
