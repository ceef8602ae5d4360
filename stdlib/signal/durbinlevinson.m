## A = durbinlevinson (C, OLDPHI, OLDV)
## The coefficients of the autoregressive process with the autocovariances C(1), C(2) ... by the recursion of
## N. Levinson and J. Durbin; from the coefficients OLDPHI and the error variance OLDV of a lower order where
## they are known.
##   >> durbinlevinson ([1 0.5 0.2])
##   ans =
##
##     -0.066667   0.533333
##
## See also: yulewalker
function phi = durbinlevinson (c, phi, v)
  if (nargin != 1 && nargin != 3)
    print_usage ();
  end
  if (columns (c) > 1)
    c = c';
  end
  if (nargin == 1)
    phi = c(2) / c(1);
    v = (1 - phi ^ 2) * c(1);
    from = 1;
  else
    phi = phi(:)';
    from = numel (phi);
  end
  n = rows (c);
  if (nargin == 3 && n < from + 2)
    error ("durbinlevinson: C too small");
  elseif (nargin == 3 && isnumeric (v) && all (v(:) == 0) && ! isempty (v))
    error ("durbinlevinson: OLDV = 0");
  end
  if (from > n - 2)
    if (nargin == 1)
      phi = 0;
    end
    return;
  end
  for k = from:n-2
    last = (c(k+2) - phi * c(2:k+1)) / v;
    phi = [last, phi - last * fliplr(phi)];
    v *= 1 - last ^ 2;
  end
end

%!assert (durbinlevinson ([1 0.5 0.2]), [-1/15 8/15], 1e-15)
%!assert (durbinlevinson ([1; 0.5; 0.2], 0.5, 0.75), [-1/15 8/15], 1e-15)
