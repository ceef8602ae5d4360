% Functions of one number give the same bits on every machine: with and without vector instructions, for arrays and for
% single elements. Run it with OCTAVO_CPU=base, avx2 and avx512 too. The sums are Octavo's own, no other program's.
1;

function x = spread (n, lo, hi)
  x = lo + (hi - lo) * mod ((1:n) * 0.6180339887498949, 1);
end

% of all magnitudes from 2^lo to 2^hi, both signs
function x = scales (n, lo, hi)
  x = (1 + mod ((1:n) * 0.6180339887498949, 1)) .* 2 .^ (lo + mod (7 * (1:n), hi - lo));
  x(2:2:end) *= -1;
end

function s = checksum (y)
  y(isnan (y)) = NaN;
  parts = double (typecast (y(:).', "uint16"));
  s = sum (parts .* (1 + mod (1:numel (parts), 1021)));
end

function same = identical (a, b)
  same = strcmp (class (a), class (b)) && isequal (size (a), size (b));
  kind = "uint64";
  if isa (a, "single")
    kind = "uint32";
  end
  same = same && isequal (isnan (a), isnan (b));
  a(isnan (a)) = 0;
  b(isnan (b)) = 0;
  same = same && isequal (typecast (a(:), kind), typecast (b(:), kind));
end

function report (name, f, x)
  printf ("%-6s %.0f %.0f", name, checksum (f (x)), checksum (double (f (single (x)))));
  special = [0 -0 Inf -Inf NaN 5e-324 -5e-324 realmin -realmin realmax -realmax eps -eps 1 -1 2 0.5 -0.5 1+eps 1-eps/2 ...
             (-8:8)*pi/2 1e5 -1e5 2^18 1e10 1e22 -1e300 511.9 512 -512 709.7 709.8 710.4 -708.4 -745 -746 1.5 2.5 -2.5 0.49999999999999994];
  whole = [x(1:997), special];
  switch name
    case {"log", "log2", "log10", "sqrt"}
      whole = abs (whole);
    case {"asin", "acos", "atanh"}
      whole = whole(! (abs (whole) > 1));
    case "acosh"
      whole = whole(! (whole < 1));
    case "log1p"
      whole = whole(! (whole < -1));
  end
  ok = true;
  for a = {whole, single(whole(! (abs (whole) > realmax ("single"))))}
    y = f (a{1});
    one = y;
    for k = 1:numel (y)
      one(k) = f (a{1}(k));
    end
    ok = ok && identical (y, one) && identical (y(4:end-2), f (a{1}(4:end-2))) && identical (y(1:3), f (a{1}(1:3)));
  end
  if ok
    printf (" same\n");
  else
    printf (" elements differ\n");
  end
end

n = 10007;
plain = [spread(n, -12, 12), scales(n, -60, 8)];
unit = [spread(n, -1, 1), scales(n, -60, 0) / 2];
near = 1 + scales (n, -52, -3);
positive = [abs(scales(n, -900, 900)), near];
angles = [spread(n, -100, 100), scales(n, -60, 17), (1:1000) * pi / 8];

report ("exp", @exp, [plain, spread(n, -744, 709)]);
report ("expm1", @expm1, plain);
report ("sinh", @sinh, plain);
report ("cosh", @cosh, plain);
report ("tanh", @tanh, plain);
report ("log", @log, positive);
report ("log2", @log2, positive);
report ("log10", @log10, positive);
report ("log1p", @log1p, [abs(plain), unit, scales(n, -60, -2)]);
report ("sin", @sin, angles);
report ("cos", @cos, angles);
report ("tan", @tan, angles);
report ("asin", @asin, unit);
report ("acos", @acos, unit);
report ("atan", @atan, [plain, scales(n, -60, 60)]);
report ("asinh", @asinh, [plain, scales(n, -60, 100)]);
report ("acosh", @acosh, 1 + abs (plain));
report ("atanh", @atanh, unit);
report ("sqrt", @sqrt, positive);
report ("abs", @abs, plain);
report ("floor", @floor, plain);
report ("ceil", @ceil, plain);
report ("fix", @fix, plain);
report ("round", @round, [plain, (-50:50) / 2]);
report ("sign", @sign, plain);

% powers: of arrays, with one number for base or exponent, of single elements
x = abs (plain);
y = spread (numel (x), -8, 8);
p = x .^ y;
printf ("power  %.0f %.0f", checksum (p), checksum (double (single (x) .^ single (y))));
ok = identical (p(2:end-4), x(2:end-4) .^ y(2:end-4)) && identical (x .^ 0.5, x .^ (0.5 * ones (size (x)))) ...
     && identical (3 .^ y, (3 * ones (size (y))) .^ y);
for k = 1:500
  ok = ok && identical (p(k), x(k) .^ y(k)) && identical (p(k), x(k) ^ y(k));
end
if ok
  printf (" same\n");
else
  printf (" elements differ\n");
end
