## [Y0NEW, YP0NEW] = decic (FCN, T0, Y0, FIXED_Y0, YP0, FIXED_YP0)
## [Y0NEW, YP0NEW, RES] = decic (..., OPTIONS)
## Values near Y0 and YP0 with FCN (t, y, yp) = 0 at T0, for ode15i; what FIXED_Y0 and FIXED_YP0 mark by 1
## (or [] for none) stays as it is. RES is what is left, a column. Options RelTol (1e-3) and AbsTol (1e-6)
## say how near.
##   >> [y, yp] = decic (@(t, y, yp) yp + 2*y, 0, 3, 1, 0, 0)
##   y = 3
##   yp = -6
##
## See also: ode15i, odeset
function [y, yp, r] = decic (fcn, t0, y0, fixed_y0, yp0, fixed_yp0, options = struct ())
  if (nargin < 6)
    print_usage ();
  end
  if (! is_function_handle (fcn))
    error ("Octave:invalid-input-arg", "decic: FUN must be a valid function handle");
  elseif (! (isnumeric (t0) && isscalar (t0)))
    error ("Octave:invalid-input-arg", "decic: T0 must be a numeric scalar");
  elseif (! all (cellfun (@(v) isnumeric (v) && isvector (v), {y0, fixed_y0, yp0, fixed_yp0})))
    error ("Octave:invalid-input-arg", "decic: Y0, FIXED_Y0, YP0, and FIXED_YP0 must be numeric vectors");
  elseif (any (cellfun (@numel, {fixed_y0, yp0, fixed_yp0}) != numel (y0)))
    error ("Octave:invalid-input-arg", "decic: length of Y0, FIXED_Y0, YP0, and FIXED_YP0 must be equal");
  elseif (! all (ismember ([fixed_y0(:); fixed_yp0(:)], [0, 1])))
    error ("Octave:invalid-input-arg", "decic: FIXED_Y0 and FIXED_YP0 must be boolean vectors");
  end
  n = numel (y0);
  free_y = find (! fixed_y0(:));
  free_yp = find (! fixed_yp0(:));
  y = y0(:);
  yp = yp0(:);
  if (numel (free_y) + numel (free_yp) < n)
    error ("Octave:invalid-input-arg", "decic: cannot fix more than length (Y0) components");
  end
  residual = @(y, yp) feval (fcn, t0, y, yp)(:);
  near = min (odeget (options, "AbsTol", 1e-6)(:));
  r = residual (y, yp);
  ## Newton's method for fewer equations than unknowns: the change of least norm, made shorter while it does
  ## not help.
  for turn = 1:50
    if (norm (r) <= 1e-10 * max ([1; abs(y); abs(yp)]))
      break;
    end
    J = [differences(@(v) residual (v, yp), y, r)(:,free_y), differences(@(v) residual (y, v), yp, r)(:,free_yp)];
    change = pinv (J) * r;
    part = 1;
    while (true)
      z = y;
      zp = yp;
      z(free_y) -= part * change(1:numel (free_y));
      zp(free_yp) -= part * change(numel (free_y)+1:end);
      rz = residual (z, zp);
      if (norm (rz) < norm (r) || part < 1e-6)
        break;
      end
      part /= 2;
    end
    if (! (norm (rz) < norm (r)))
      break;
    end
    y = z;
    yp = zp;
    r = rz;
  end
  if (norm (r) > near)
    error ("Octave:invalid-input-arg", "decic: failed to converge: the residual's norm is %g", norm (r));
  end
end

function J = differences (f, x, f0)
  n = numel (x);
  J = zeros (numel (f0), n);
  for k = 1:n
    step = sqrt (eps) * max (abs (x(k)), 1);
    z = x;
    z(k) += step;
    J(:,k) = (f (z) - f0) / step;
  end
end

%!error decic ()
%!error <length of Y0, FIXED_Y0, YP0, and FIXED_YP0 must be equal> decic (@(t, y, yp) y, 0, [1 2], [1 1], 1, 0)
%!error <cannot fix more than> decic (@(t, y, yp) y, 0, 1, 1, 1, 1)
%!test
%! f = @(t, y, yp) [yp(1) + 0.04*y(1) - 1e4*y(2)*y(3); yp(2) - 0.04*y(1) + 1e4*y(2)*y(3) + 3e7*y(2)^2; sum(y) - 1];
%! [y, yp, r] = decic (f, 0, [1; 0; 0], [1 1 0], [-1e-4; 1; 0], [0 0 0]);
%! assert (y, [1; 0; 0], 1e-10);  assert (yp(1:2), [-0.04; 0.04], 1e-8);  assert (norm (r) < 1e-10);
