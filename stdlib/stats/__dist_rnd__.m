## Random numbers of the distribution that FNAME (normrnd ...) names; pars are its parameters, sizes what came behind them.
function r = __dist_rnd__ (fname, names, pars, sizes)
  for k = 1:numel (pars)
    if (! (isnumeric (pars{k}) || islogical (pars{k})) || iscomplex (pars{k}))
      error ("%s: %s must be real numbers", fname, strjoin (names, ", "));
    end
  end
  is_single = any (cellfun (@(a) isa (a, "single"), pars));
  if (numel (pars) > 1)
    [bad, pars{:}] = common_size (pars{:});
    if (bad)
      error ("%s: %s must be of common size or scalars", fname, strjoin (names, ", "));
    end
  end
  own = size (pars{1});
  if (isempty (sizes))
    sz = own;
  elseif (numel (sizes) == 1)
    sz = sizes{1};
    if (! isnumeric (sz) || ! isreal (sz) || any (sz(:) != fix (sz(:))) || isempty (sz) || ! isrow (sz))
      error ("%s: dimension vector must be a row vector of integers", fname);
    end
    sz = max (sz, 0);
    if (isscalar (sz))
      sz = [sz sz];
    end
  else
    if (! all (cellfun (@(s) isnumeric (s) && isscalar (s) && isreal (s) && s == fix (s), sizes)))
      error ("%s: dimensions must be integers", fname);
    end
    sz = max ([sizes{:}], 0);
  end
  sz = double (sz);
  if (! isscalar (pars{1}) && ! isequal (own, sz))
    error ("%s: %s must be scalars or of size SZ", fname, strjoin (names, ", "));
  end
  pars = cellfun (@(p) double (p) + zeros (sz), pars, "UniformOutput", false);
  ## What the parameters allow: where the inverse is a number.
  inside = __dist__ ([fname(1:end-3) "inv"], [{"P"}, names], 0.5 * ones (sz), pars);
  r = draw (fname(1:end-3), sz, pars{:});
  r(isnan (inside)) = NaN;
  if (is_single)
    r = single (r);
  end
end

function r = draw (name, sz, a, b, c)
  switch (name)
    case "norm"
      r = a + b .* randn (sz);
    case "logn"
      r = exp (a + b .* randn (sz));
    case "unif"
      r = a + (b - a) .* rand (sz);
    case "exp"
      r = a .* rande (sz);
    case "gam"
      r = b .* randg (a);
    case "chi2"
      r = 2 * randg (a / 2);
    case "beta"
      x = randg (a);
      r = x ./ (x + randg (b));
    case "t"
      r = randn (sz) ./ sqrt (2 * randg (a / 2) ./ a);
    case "f"
      r = (randg (a / 2) ./ a) ./ (randg (b / 2) ./ b);
    case "wbl"
      r = a .* rande (sz) .^ (1 ./ b);
    case "rayl"
      r = a .* sqrt (2 * rande (sz));
    case "unid"
      r = floor (rand (sz) .* a) + 1;
    case "geo"
      r = floor (-rande (sz) ./ log1p (-a));
      r(a == 1) = 0;
    case "poiss"
      r = randp (a);
    case "nbin"
      r = randp (randg (a) .* (1 - b) ./ b);
    case "bino"
      r = __dist__ ("binoinv", {"P", "N", "PS"}, rand (sz), {a, b});
    case "hyge"
      r = __dist__ ("hygeinv", {"P", "T", "M", "N"}, rand (sz), {a, b, c});
  end
end
