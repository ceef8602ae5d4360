## rotdim (X)
## rotdim (X, N)
## rotdim (X, N, PLANE)
## X turned by N times 90 degrees in the plane of two of its dimensions, by default the first two longer than 1.
##   >> rotdim ([1 2; 3 4])
##   ans =
##   
##      2   4
##      1   3
##   
## See also: rot90, fliplr, flipud, flip
function y = rotdim (x, n, plane)
  if (nargin < 1)
    print_usage ();
  end
  if (nargin > 1 && ! isempty (n))
    if (! isscalar (n) || ! isreal (n) || fix (n) != n)
      error ("rotdim: N must be a scalar integer");
    end
  else
    n = 1;
  end
  nd = ndims (x);
  if (nargin < 3)
    plane = find (size (x) != 1);
    if (numel (plane) < 2)
      plane = [1, 2];
    end
    plane = plane(1:2);
  elseif (! (isvector (plane) && numel (plane) == 2 && all (plane == fix (plane)) && all (plane > 0)
             && all (plane <= nd) && plane(1) != plane(2)))
    error ("rotdim: PLANE must be a 2 element integer vector defining a valid PLANE");
  end
  n = mod (rem (n, 4), 4);
  perm = 1:nd;
  perm(plane) = perm(plane([2, 1]));
  switch (n)
    case 0
      y = x;
    case 1
      y = flip (permute (x, perm), min (plane));
    case 2
      y = flip (flip (x, plane(1)), plane(2));
    otherwise
      y = permute (flip (x, min (plane)), perm);
  end
end

%!assert (rotdim ([1 2; 3 4]), [2 4; 1 3])
%!assert (rotdim ([1 2; 3 4], 2), [4 3; 2 1])
%!assert (rotdim ([1 2; 3 4], -1), [3 1; 4 2])
%!assert (size (rotdim (ones (2, 3, 4), 1, [2 3])), [2 4 3])
%!error <rotdim: N must be a scalar integer> rotdim (1, 1.5)
%!error <PLANE must be a 2 element integer vector> rotdim ([1 2; 3 4], 1, [1 1])
