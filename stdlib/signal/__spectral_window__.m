## W = __spectral_window__ (NAME, KIND, N, B)
## The lag ("lw") or spectral ("sw") window NAME of N points with bandwidth B: a rectangle (and its transform, Dirichlet's kernel), a triangle
## (and Fejer's kernel), or what the function NAME_lw or NAME_sw gives.
##   >> __spectral_window__ ("triangle", "lw", 3, 0.5)'
##   ans =
##
##      1.0000   0.5000        0
##
## See also: spectral_adf, spectral_xdf
function w = __spectral_window__ (name, kind, n, b)
  k = (0:n-1)';
  switch ([name "_" kind])
    case "rectangle_lw"
      w = double (k < floor (1 / b));
    case "triangle_lw"
      w = max (1 - k * b, 0);
    case "rectangle_sw"
      x = pi * k(2:end) / n;
      w = [2 / b + 1; sin((2 / b + 1) * x) ./ sin(x)];
    case "triangle_sw"
      x = pi * k(2:end) / n;
      w = [1 / b; b * (sin (x / b) ./ sin (x)) .^ 2];
    otherwise
      if (! any (exist ([name "_" kind]) == [2 3 5 103]))
        error ("invalid function handle, unable to find function for @%s_%s", name, kind);
      end
      w = feval ([name "_" kind], n, b)(:);
  end
end
