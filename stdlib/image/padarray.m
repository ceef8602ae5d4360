## B = padarray (A, N)
## B = padarray (A, N, VALUE, WHERE)
## A with N(k) elements more in dimension k, on both sides or where WHERE says: "pre", "post", "both". VALUE:
## a number (0), "replicate" (the edge), "circular", "symmetric" (the mirror image with the edge), "reflect"
## (without). Octave has it in its package image.
##   >> padarray ([1 2 3], [0 2], "symmetric")
##   ans =
##
##      2   1   1   2   3   3   2
##
## See also: imfilter, postpad
function B = padarray (A, n, value = 0, where = "both")
  if (nargin < 2)
    print_usage ();
  elseif (! isnumeric (n) || ! isvector (n) || any (n < 0) || any (n != fix (n)))
    error ("padarray: PADSIZE must be a vector of non-negative integers");
  end
  if (ischar (value) && any (strcmpi (value, {"pre", "post", "both"})))
    [value, where] = deal (0, value);
  end
  if (! any (strcmpi (where, {"pre", "post", "both"})))
    error ("padarray: DIRECTION must be \"pre\", \"post\" or \"both\"");
  end
  before = n * ! strcmpi (where, "post");
  after = n * ! strcmpi (where, "pre");
  nd = max (ndims (A), numel (n));
  subs = repmat ({":"}, 1, nd);
  B = A;
  if (! ischar (value))
    sz = size (A);
    sz(end+1:nd) = 1;
    big = sz;
    big(1:numel (n)) += before(:)' + after(:)';
    B = repmat (cast (value, class (A)), big);
    for d = 1:nd
      first = 0;
      if (d <= numel (n))
        first = before(d);
      end
      subs{d} = first + (1:sz(d));
    end
    B(subs{:}) = A;
    return;
  end
  for d = 1:numel (n)
    m = size (A, d);
    at = 1-before(d):m+after(d);
    if (m == 0 && ! isempty (at))
      error ("padarray: an empty array has no elements to repeat");
    end
    switch (lower (value))
      case "replicate"
        at = min (max (at, 1), m);
      case "circular"
        at = mod (at - 1, m) + 1;
      case "symmetric"
        at = mod (at - 1, 2 * m) + 1;
        at(at > m) = 2 * m + 1 - at(at > m);
      case "reflect"
        at = mod (at - 1, max (2 * m - 2, 1)) + 1;
        at(at > m) = 2 * m - at(at > m);
      otherwise
        error ("padarray: unknown pad '%s'", value);
    end
    i = subs;
    i{d} = at;
    B = B(i{:});
  end
end

%!assert (padarray ([1 2; 3 4], [1 0], 9), [9 9; 1 2; 3 4; 9 9])
%!assert (padarray (1:3, [0 4], "circular", "pre"), [3 1 2 3 1 2 3])
%!assert (padarray (1:3, [0 2], "reflect"), [3 2 1 2 3 2 1])
%!assert (padarray (uint8 ([1; 2]), 1, "replicate", "post"), uint8 ([1; 2; 2]))
%!error <padarray: unknown pad 'some'> padarray (1, 1, "some")
