## C = pagemtimes (A, B)
## C = pagemtimes (A, "transpose", B, "none")
## Matrix products of the pages A(:,:,k) and B(:,:,k); one page is used for all. The words before and behind
## B say whether "none", "transpose" or "ctranspose". Octave 7.3 has no such function.
##   >> pagemtimes (ones (1, 2), cat (3, [1; 2], [3; 4]))
##   ans =
##
##   ans(:,:,1) = 3
##   ans(:,:,2) = 7
##
## See also: mtimes, pagetranspose
function C = pagemtimes (A, varargin)
  ta = tb = "none";
  if (numel (varargin) == 1)
    B = varargin{1};
  elseif (numel (varargin) == 3)
    [ta, B, tb] = varargin{:};
  else
    print_usage ();
  end
  A = turned (A, ta);
  B = turned (B, tb);
  if (columns (A) != rows (B))
    error ("pagemtimes: nonconformant pages (op1 is %dx%d, op2 is %dx%d)", rows (A), columns (A), rows (B), columns (B));
  end
  pa = size (A)(3:end);
  pb = size (B)(3:end);
  n = max (numel (pa), numel (pb));
  pa(end+1:n) = 1;
  pb(end+1:n) = 1;
  if (any (pa != pb & pa != 1 & pb != 1))
    error ("pagemtimes: the numbers of pages do not fit each other");
  end
  p = max (pa, pb);
  p(pa == 0 | pb == 0) = 0;
  A = repmat (A, [1 1 (p ./ max (pa, 1))]);
  B = repmat (B, [1 1 (p ./ max (pb, 1))]);
  C = zeros ([rows(A), columns(B), p], class (A(1:0) * B(1:0)'));
  for k = 1:prod (p)
    C(:, :, k) = A(:, :, k) * B(:, :, k);
  end
end

function A = turned (A, how)
  switch (lower (how))
    case "none"
    case "transpose"
      A = pagetranspose (A);
    case "ctranspose"
      A = pagectranspose (A);
    otherwise
      error ("pagemtimes: \"%s\" is none of none, transpose, ctranspose", how);
  end
end

%!test
%! A = rand (2, 3, 4); B = rand (2, 5, 1, 2);
%! C = pagemtimes (A, "transpose", B, "none");
%! assert (size (C), [3 5 4 2]);
%! assert (C(:, :, 3, 2), A(:, :, 3)' * B(:, :, 1, 2), 1e-14);
%!error <pagemtimes: nonconformant pages> pagemtimes (1:2, 1:3)
