## substr (S, OFFSET)
## substr (S, OFFSET, LEN)
## LEN characters of the string S from the one at OFFSET on; without LEN, or with one below 0, all up to as many
## before the end.
##   >> substr ('gradient', 2, 3)
##   ans = rad
## See also: strtrunc, regexp, strfind
function t = substr (s, offset, len)
  if (nargin < 2)
    print_usage ();
  end
  if (! ischar (s))
    error ("substr: S must be a string or string array");
  elseif (! isscalar (offset) || (nargin == 3 && ! isscalar (len)))
    error ("substr: OFFSET and LEN must be scalar integers");
  end
  offset = fix (offset);
  nc = columns (s);
  if (offset == 0 || abs (offset) > nc)
    error ("substr: OFFSET = %d out of range", offset);
  elseif (offset < 0)             # counted from the end
    offset += nc + 1;
  end
  if (nargin == 2)
    eos = nc;
  else
    len = fix (len);
    if (len < 0)
      eos = nc + len;
    else
      eos = offset + len - 1;
    end
  end
  if (eos > nc)
    error ("substr: length LEN = %d out of range", len);
  elseif (nargin == 3 && (len < 0 || iscomplex (len)) && eos < offset)
    error ("substr: No overlap with chosen values of OFFSET and LEN");
  end
  t = s(:, offset:eos);
end

%!assert (substr ('hello', 2, 3), 'ell')
%!assert (substr ('hello', 2, -1), 'ell')
%!error <substr: OFFSET = 0 out of range> substr ('hello', 0, 1)
%!assert (substr ("alphabet", -3), "bet")
