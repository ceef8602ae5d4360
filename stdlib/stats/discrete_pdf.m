## discrete_pdf (X, V, P)
## Probability of each X under the distribution that takes the values V with probabilities P.
##   >> discrete_pdf ([1 5], [1 2 3], [0.2 0.3 0.5])
##   ans =
##
##      0.2000        0
##
## See also: discrete_cdf, discrete_inv, discrete_rnd
function pdf = discrete_pdf (x, v, p)
  if (nargin != 3)
    print_usage ();
  end
  if (! isvector (v))
    error ("discrete_pdf: V must be a vector");
  elseif (any (isnan (v)))
    error ("discrete_pdf: V must not have any NaN elements");
  elseif (! isvector (p) || numel (p) != numel (v))
    error ("discrete_pdf: P must be a vector with length (V) elements");
  elseif (! (all (p >= 0) && any (p)))
    error ("discrete_pdf: P must be a nonzero, non-negative vector");
  end
  nan = isnan (x);
  if (! (isnumeric (x) && isnumeric (v)))
    lookup (1, true);               # takes numbers only
  end
  p = p(:) / sum (p);
  [tf, loc] = ismember (x, v);
  pdf = zeros (size (x));
  if (isa (x, "single") || isa (v, "single") || isa (p, "single"))
    pdf = single (pdf);
  end
  pdf(tf) = p(loc(tf));
  pdf(nan) = NaN;
end

%!assert (discrete_pdf ([1 5], [1 2 3], [2 3 5]), [0.2 0])
