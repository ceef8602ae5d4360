## subspace (A, B)
## The largest angle between the spaces that the columns of A and B span.
##   >> subspace ([1; 0], [0; 1])
##   ans = 1.5708
## See also: orth, null
function angle = subspace (A, B)
  if (nargin != 2)
    print_usage ();
  elseif (ndims (A) != 2 || ndims (B) != 2)
    error ("subspace: A and B must be 2-dimensional arrays");
  elseif (rows (A) != rows (B))
    error ("subspace: column dimensions of A and B must match");
  end
  A = orth (A);
  B = orth (B);
  if (columns (A) < columns (B))
    swap = A;
    A = B;
    B = swap;
  end
  c = A' * B;
  cosine = min (svd (c));
  ## A small angle is found better by its sine.
  if (cosine ^ 2 > 0.5)
    angle = asin (min (max (svd (B - A * c)), 1));
  else
    angle = acos (cosine);
  end
end

%!assert (subspace ([1; 0], [1; 1]), pi / 4, 1e-15)
