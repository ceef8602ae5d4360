## [Y, YP] = __dae_at__ (S, T)
## The solution and its derivative at times T within the last step of S, a column each: the polynomial that
## the step was made of.
## See also: __dae_step__
function [y, yp] = __dae_at__ (s, t)
  k = s.k_last;
  t = t(:).';
  y = s.phi(:,1) + zeros (1, numel (t));
  yp = zeros (size (y));
  if (k == 0)
    yp += s.yp;
    return;
  end
  behind = t - s.t;
  c = ones (size (t));
  d = zeros (size (t));
  g = behind / s.psi(1);
  for j = 2:k+1
    d = d .* g + c / s.psi(j-1);
    c = c .* g;
    g = (behind + s.psi(j-1)) / s.psi(j);
    y += c .* s.phi(:,j);
    yp += d .* s.phi(:,j);
  end
end
