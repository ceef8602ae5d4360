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
      x = 1;
    end
    return;
  end
  a(1);                                         # an empty one stops here
  if (! isvector (a) || ! isvector (b))
    error ("deconv: Y and A must be vectors");
  elseif (! (isnumeric (b) || islogical (b)))
    filter (b, 1, 1);                           # says what is wrong with it
  end
  a /= a(1);
  tol *= max (abs (double (b)));
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
%!assert (polygcd (uint8 ([2 6 4]), uint8 ([2 2])), uint8 ([1 1]))
%!assert (polygcd (uint8 ([2 6 4]), single ([2 2])), single ([1 1]))
%!error <out of bound 0> polygcd ([1 2], [])
%!assert (class (polygcd (3, single (2))), 'double')
