## polygcd (B, A)
## polygcd (B, A, TOL)
## Greatest common divisor of two polynomials, with leading coefficient 1.
##   >> polygcd ([1 -3 2], [1 -1])
##   ans =
##
##      1  -1
##
## See also: poly, roots, conv, deconv
function x = polygcd (b, a, tol)
  if (nargin < 2)
    print_usage ();
  end
  if (nargin < 3)
    if (isa (a, "single") || isa (b, "single"))
      tol = sqrt (eps ("single"));
    else
      tol = sqrt (eps);
    end
  end
  if (numel (a) == 1 || numel (b) == 1)
    if (a == 0)
      x = b;
    elseif (b == 0)
      x = a;
    else
      x = ones (class (a));
    end
    return;
  end
  if (! isvector (a) || ! isvector (b))
    error ("deconv: Y and A must be vectors");
  elseif (! isnumeric (b))
    filter (b, 1, 1);                           # says what is wrong with it
  end
  a /= a(1);
  tol *= norm (b, "inf");
  while (true)
    [d, r] = deconv (b, a);
    nz = find (abs (r) > tol);
    if (isempty (nz))
      x = a;
      break;
    end
    r = r(nz(1):numel (r));
    b = a;
    a = r / r(1);
  end
end

%!assert (polygcd ([1 -3 2], [1 -1]), [1 -1])
